package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/** Gives the first of two joined verbs by what it happened, told after the second: استشهد شاب وأصيب اثنان برصاص. */
final class SharedCauses {
  /** By what, in what, after what, by whom. */
  private static final List<String> CAUSES = List.of("ب", "في", "جراء", "اثر", "نتيجة", "خلال", "بعد", "agent");

  private final List<Token> tokens;
  private final TaggingWords words;

  SharedCauses(List<Token> tokens, TaggingWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The clauses of a sentence, what befell somebody with its cause. */
  List<Clause> share(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause second : clauses) {
      if (second.link() == Clause.Link.COORDINATE && isHarm(second)) {
        clauses.stream()
            .filter(c -> second.parent().filter(p -> p == c.predicate() || isVictim(c, p)).isPresent() && isHarm(c) && isOpen(c))
            .findFirst()
            .ifPresent(first -> out.replaceAll(c -> c == first ? with(c, second) : c));
      }
    }
    return out;
  }

  /** استشهد مواطن / وأصيب آخران: the second verb hangs on who is told with the first. */
  private static boolean isVictim(Clause first, int token) {
    return Stream.of("subj", "obj").flatMap(slot -> first.slot(slot).stream()).anyMatch(p -> p.head() == token);
  }

  private boolean isHarm(Clause clause) {
    return clause.kind() != Clause.Kind.NOUN && tokens.get(clause.predicate()).lemmas().stream().anyMatch(words::isHarm);
  }

  private static boolean isOpen(Clause clause) {
    return CAUSES.stream().allMatch(slot -> clause.slot(slot).isEmpty());
  }

  private boolean isWound(Phrase phrase) {
    return tokens.get(phrase.head()).lemmas().stream().anyMatch(words::isWound);
  }

  private Clause with(Clause first, Clause second) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(first.arguments());
    for (String slot : CAUSES) {
      Optional.of(second.slot(slot)).filter(p -> !p.isEmpty() && !isWound(p.getFirst())).ifPresent(p -> slots.putIfAbsent(slot, p));
    }
    return first.with(slots);
  }
}
