package waqai.extract;

import java.util.List;
import java.util.Optional;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;

/** Gives deeds of which somebody is accused their doer: اتهمت كابول إسلام آباد بقصف قرى. */
final class AccusedDeeds {
  private AccusedDeeds() {}

  /** The matches; a noun of action after بـ without a doer has the accused as its doer. */
  static List<Match> join(List<Match> matches) {
    return matches.stream().map(m -> accusation(m, matches).map(a -> done(m, a)).orElse(m)).toList();
  }

  private static Match done(Match deed, Match accusation) {
    return new Match(deed.pattern(), deed.frame(), accusation.recipients(), deed.recipients());
  }

  private static Optional<Match> accusation(Match deed, List<Match> matches) {
    if (!deed.actors().isEmpty() || !deed.frame().isNoun()) {
      return Optional.empty();
    }
    return matches.stream()
        .filter(a -> a.pattern().type() == EventType.ACCUSATION)
        .filter(a -> a.frame().clause().slot("ب").stream()
            .anyMatch(p -> p.head() == deed.predicate()))
        .findFirst();
  }
}
