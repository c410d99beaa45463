package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;

/** Whom an attack hits when the sentence tells of deaths: the dead, not the town (قتل عشرة في هجوم في كركوك). */
final class Victims {
  private static final Set<EventType> DEATHS = Set.of(EventType.KILLING, EventType.CASUALTY);

  private static final List<String> WHERE =
      List.of("في", "ب", "قرب", "وسط", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي");

  private Victims() {}

  /** The matches, the first attack without a target that is only the place where it happened. */
  static List<Match> before(List<Match> matches) {
    boolean deaths = matches.stream()
        .anyMatch(m -> DEATHS.contains(m.pattern().type()) && !m.recipients().isEmpty());
    Optional<Match> attack =
        matches.stream().filter(m -> m.pattern().type() == EventType.ATTACK).findFirst();
    return attack.filter(a -> deaths && isWhere(a))
        .map(a -> matches.stream().map(m -> m == a ? without(m) : m).toList())
        .orElse(matches);
  }

  private static boolean isWhere(Match attack) {
    List<Integer> in = WHERE.stream()
        .flatMap(slot -> attack.frame().slot(slot).stream()).map(Filler::token).toList();
    return !attack.recipients().isEmpty() && attack.recipients().stream().map(Filler::token).allMatch(in::contains);
  }

  private static Match without(Match attack) {
    return new Match(attack.pattern(), attack.frame(), attack.actors(), List.of());
  }
}
