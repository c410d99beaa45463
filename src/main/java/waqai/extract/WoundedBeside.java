package waqai.extract;

import java.util.List;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.fact.Quantity;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Leaves the wounded of an accident or a killing to its dead: وفاة ثلاثة وإصابة آخرين is one event; those of an attack are counted with it later. */
final class WoundedBeside {
  private WoundedBeside() {}

  /** The matches without the wounded that the dead of an accident or a killing stand for. */
  static List<Match> leave(List<Match> matches, Sentence sentence) {
    return matches.stream()
        .filter(m -> !isWounding(m) || matches.stream().noneMatch(o -> o != m && tells(o, m, sentence)))
        .toList();
  }

  private static boolean isWounding(Match match) {
    return match.pattern().type() == EventType.CASUALTY && match.actors().isEmpty()
        && match.pattern().counts().filter(Quantity.What.INJURED::equals).isPresent();
  }

  private static boolean tells(Match other, Match wounding, Sentence sentence) {
    return other.pattern().type() == EventType.CASUALTY && !isWounding(other)
        || other.pattern().type() == EventType.KILLING && isJoined(wounding.frame().clause(), other, sentence);
  }

  /** قتل جندي / وأصيب خمسة: a verb joined to that of the dead. */
  private static boolean isJoined(Clause clause, Match death, Sentence sentence) {
    return clause.kind() != Clause.Kind.NOUN && clause.link() == Clause.Link.COORDINATE
        && clause.parent().filter(p -> p == death.predicate()).isPresent()
        && sentence.clauses().stream().filter(c -> c.predicate() == death.predicate()).anyMatch(c -> c.kind() != Clause.Kind.NOUN);
  }
}
