package waqai.extract;

import java.util.List;
import java.util.stream.Stream;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.fact.Quantity;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Leaves the wounded to the event that tells of them: قتل جندي وأصيب خمسة مدنيين في هجوم لطالبان is one attack. */
final class WoundedBeside {
  private static final List<String> MEANS = List.of("في", "ب", "اثر", "جراء", "خلال", "نتيجة");

  private WoundedBeside() {}

  /** The matches without the wounded that the dead of an accident, a killing or an attack stand for. */
  static List<Match> leave(List<Match> matches, Sentence sentence) {
    return matches.stream()
        .filter(m -> !isWounding(m) || matches.stream().noneMatch(o -> o != m && tells(o, m, sentence)))
        .toList();
  }

  private static boolean isWounding(Match match) {
    return (match.pattern().type() == EventType.CASUALTY || match.pattern().type() == EventType.ATTACK)
        && match.actors().isEmpty()
        && match.pattern().counts().filter(Quantity.What.INJURED::equals).isPresent();
  }

  private static boolean tells(Match other, Match wounding, Sentence sentence) {
    if (other.pattern().type() == EventType.CASUALTY) {
      return wounding.pattern().type() == EventType.CASUALTY && !isWounding(other);
    }
    if (other.pattern().type() == EventType.KILLING) {
      return wounding.pattern().type() == EventType.CASUALTY && isJoined(wounding.frame().clause(), other, sentence);
    }
    return other.pattern().type() == EventType.ATTACK && other.frame().isNoun() && other.predicate() > wounding.predicate()
        && means(wounding.frame().clause()).anyMatch(p -> p == other.predicate());
  }

  private static boolean isJoined(Clause clause, Match death, Sentence sentence) {
    return clause.kind() != Clause.Kind.NOUN && clause.link() == Clause.Link.COORDINATE
        && clause.parent().filter(p -> p == death.predicate()).isPresent()
        && sentence.clauses().stream().filter(c -> c.predicate() == death.predicate()).anyMatch(c -> c.kind() != Clause.Kind.NOUN);
  }

  /** في هجوم, جراء الغارات: the words by which it came about. */
  private static Stream<Integer> means(Clause clause) {
    return MEANS.stream().flatMap(slot -> clause.slot(slot).stream()).map(p -> p.head());
  }
}
