package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EntityKind;
import waqai.fact.EventType;

/** أطلق مسلحان النار على القاضي فلان ما أدى إلى مقتله: an attack on somebody named and his death are one killing. */
final class DeathsOfAttacked {
  private DeathsOfAttacked() {}

  /** The matches, such an attack told as the killing that it was. */
  static List<Match> join(List<Match> matches) {
    List<Match> out = new ArrayList<>(matches);
    for (Match death : matches) {
      Optional<Match> attack = isHis(death) ? attackBefore(death, matches) : Optional.empty();
      attack.filter(out::contains).ifPresent(a -> {
        out.set(out.indexOf(a), new Match(death.pattern(), a.frame(), a.actors(), a.recipients()));
        out.remove(death);
      });
    }
    return out;
  }

  private static boolean isHis(Match death) {
    return death.pattern().type() == EventType.KILLING && death.frame().isNoun()
        && death.frame().support().filter(s -> s.row().causes()).isPresent()
        && !death.recipients().isEmpty() && death.recipients().stream().allMatch(Filler.Pronoun.class::isInstance);
  }

  private static Optional<Match> attackBefore(Match death, List<Match> matches) {
    return matches.stream()
        .filter(m -> m.pattern().type() == EventType.ATTACK && m.predicate() < death.predicate())
        .reduce((a, b) -> b)
        .filter(m -> m.recipients().size() == 1 && m.recipients().getFirst() instanceof Filler.Named n
            && n.mention().named() && n.mention().kind() == EntityKind.PERSON);
  }
}
