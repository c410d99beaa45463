package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.text.Sentence;

/** Whom an attack hits when the sentence tells of deaths: the dead, not the town (قتل عشرة في هجوم في كركوك). */
final class Victims {
  private static final Set<EventType> DEATHS = Set.of(EventType.KILLING, EventType.CASUALTY);

  private static final List<String> WHERE =
      List.of("في", "ب", "قرب", "وسط", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي");

  private Victims() {}

  /** The matches, the first attack without a target that is only the place where it happened. */
  static List<Match> before(List<Match> matches, Sentence sentence) {
    boolean deaths = matches.stream()
        .anyMatch(m -> DEATHS.contains(m.pattern().type()) && !m.recipients().isEmpty());
    Optional<Match> attack =
        matches.stream().filter(m -> m.pattern().type() == EventType.ATTACK).findFirst();
    return attack.filter(a -> deaths && (isWhere(a) || isTheirs(a, sentence)))
        .map(a -> matches.stream().map(m -> m == a ? without(m) : m).toList())
        .orElse(matches);
  }

  /** قتل أربعة في غارة على سيارتهم: what was hit is theirs who died. */
  private static boolean isTheirs(Match attack, Sentence sentence) {
    return !attack.recipients().isEmpty() && attack.recipients().stream()
        .allMatch(f -> f.token() + 1 < sentence.tokens().size() && sentence.token(f.token() + 1).tag().equals("PRP$")
            && sentence.token(f.token() + 1).form().matches("هم|هما|هن")
            && !(f instanceof Filler.Named n && n.mention().named()));
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
