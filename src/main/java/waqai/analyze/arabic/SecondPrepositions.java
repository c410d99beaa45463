package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Gives a verb what a second ب or في brings behind a place, which the parser takes to the place: قضت المحكمة بالدار البيضاء / بالسجن (the court
 * sentenced in Casablanca to prison), دخل المعلمون في تونس، اليوم، / في إضراب (went on strike).
 *
 * @param tokens those of the sentence
 * @param mentions tell what is a place
 * @param times may stand between the two
 */
record SecondPrepositions(List<Token> tokens, List<Mention> mentions, List<TimeExpression> times) {
  private static final Set<String> DOUBLED = Set.of("ب", "في");
  private static final Set<String> MEETING = Set.of("اجتمع", "التقي");

  /** How far behind its verb the second may stand, in words. */
  private static final int FARTHEST = 20;

  /** The clauses of a sentence, such nouns in the slots of their verbs. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> c.kind() == Clause.Kind.VERB || c.kind() == Clause.Kind.PASSIVE ? with(c) : c);
    return out;
  }

  private Clause with(Clause clause) {
    return second(clause).map(noun -> {
      String slot = tokens.get(noun - 1).form();
      Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
      List<Phrase> both = new ArrayList<>(clause.slot(slot));
      both.add(new Phrase(noun, noun, noun + 1));
      slots.put(slot, both);
      return clause.with(slots);
    }).orElse(clause);
  }

  /** The noun behind the second preposition, no place and no time. */
  private Optional<Integer> second(Clause clause) {
    int last = Math.min(tokens.size() - 1, clause.predicate() + FARTHEST);
    for (int at = clause.predicate() + 1; at < last; at++) {
      Token token = tokens.get(at);
      if (token.isVerb() || token.tag().startsWith("W") || token.tag().equals("CC")) {
        return Optional.empty();
      }
      String slot = token.form();
      int noun = at + 1;
      boolean behind = DOUBLED.contains(slot) && token.tag().equals("IN") && tokens.get(noun).isNoun() && (!isPlaceOrTime(noun) || slot.equals("ب") && isMet(clause, noun))
          && isBehindPlace(clause, slot, at);
      if (behind && clause.slot(slot).stream().noneMatch(p -> p.head() == noun)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /** اجتمع الرئيس بقصر قرطاج / بوزير العدل: who is met in a place. */
  private boolean isMet(Clause clause, int at) {
    return tokens.get(clause.predicate()).hasLemmaOf(MEETING)
        && mentions.stream().anyMatch(m -> m.phrase().covers(at) && (m.kind() == EntityKind.PERSON || m.kind() == EntityKind.GROUP));
  }

  /** Whether the words before are a place that fills the same slot, perhaps with a time. */
  private boolean isBehindPlace(Clause clause, String slot, int at) {
    int before = at - 1;
    while (before > clause.predicate() && (tokens.get(before).isComma() || isTime(before))) {
      before--;
    }
    int end = before;
    return clause.slot(slot).stream().anyMatch(p -> mentions.stream()
        .anyMatch(m -> m.kind().isSomewhere() && m.phrase().covers(p.head()) && m.phrase().covers(end) && m.phrase().begin() > 0
            && tokens.get(m.phrase().begin() - 1).form().equals(slot)));
  }

  private boolean isPlaceOrTime(int at) {
    return isTime(at) || mentions.stream().anyMatch(m -> m.phrase().covers(at) && (m.named() || !m.kind().isSomewhere()));
  }

  private boolean isTime(int at) {
    return times.stream().anyMatch(t -> t.span().overlaps(tokens.get(at).span()));
  }
}
