package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.text.Clause;
import waqai.text.Phrase;

/**
 * Leaves to the occasion what stands in its own phrase: تعهد الرئيس بدعم أوكرانيا خلال زيارته / لواشنطن (pledged, on his visit to
 * Washington, to support Ukraine) pledges nothing to Washington.
 */
final class OccasionComplements {
  /** How far behind the noun of the occasion its own phrase may stand: the noun, its pronoun, the preposition. */
  private static final int NEXT = 3;

  /** How whom one visits, meets or talks with is told. */
  private static final Set<String> LINKS = Set.of("ل", "ب", "الي", "مع");

  private static final List<String> OCCASIONS = List.of("خلال", "اثناء", "لدي", "عقب", "قبيل", "بعيد");

  /** The clauses of a sentence, each with what is its own. */
  List<Clause> part(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    Map<Integer, Integer> nouns = new HashMap<>();
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i).kind() == Clause.Kind.NOUN) {
        nouns.put(out.get(i).predicate(), i);
      }
    }
    for (int i = 0; i < out.size(); i++) {
      for (Phrase occasion : occasions(out.get(i))) {
        Integer noun = nouns.get(occasion.head());
        if (noun != null) {
          move(out, occasion, i, noun);
        }
      }
    }
    return out;
  }

  private static List<Phrase> occasions(Clause clause) {
    return clause.kind() == Clause.Kind.NOUN ? List.of() : OCCASIONS.stream().flatMap(slot -> clause.slot(slot).stream()).toList();
  }

  private static void move(List<Clause> clauses, Phrase occasion, int verb, int noun) {
    Map<String, List<Phrase>> left = new LinkedHashMap<>();
    clauses.get(verb).arguments().forEach((slot, phrases) -> {
      List<Phrase> own = !LINKS.contains(slot) ? List.of() : phrases.stream().filter(p -> isInside(p, occasion)).toList();
      List<Phrase> others = phrases.stream().filter(p -> !own.contains(p)).toList();
      if (!others.isEmpty()) {
        left.put(slot, others);
      }
      if (!own.isEmpty() && clauses.get(noun).slot(slot).isEmpty()) {
        clauses.set(noun, clauses.get(noun).with(slot, own));
      }
    });
    clauses.set(verb, clauses.get(verb).with(left));
  }

  private static boolean isInside(Phrase phrase, Phrase occasion) {
    return occasion.head() < phrase.head() && phrase.begin() <= occasion.head() + NEXT && phrase.end() <= occasion.end();
  }
}
