package waqai.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.fact.EntityKind;

/**
 * Whose sides meet. Two who meet on the margins of a summit do not hold the summit: it has a side that
 * their meeting has not. Who comes with one of them is of a side that is there already.
 */
final class Sides {
  private Sides() {}

  /** Whether one is a meeting of some of those who hold the other, apart from the rest. */
  static boolean areApart(ResolvedClaim a, ResolvedClaim b) {
    return a.claim().type().symmetric()
        && !tellsGuests(a)
        && !tellsGuests(b)
        && (hasThirdSide(a.actors(), b.actors()) || hasThirdSide(b.actors(), a.actors()));
  }

  /** حضر اللقاء السفير: who else took part in a meeting that was told before. */
  static boolean tellsGuests(ResolvedClaim claim) {
    return claim.claim().actors().stream().anyMatch(Filler.Occasion.class::isInstance);
  }

  private static boolean hasThirdSide(List<Cluster> many, List<Cluster> few) {
    Set<String> sides = new HashSet<>();
    few.forEach(c -> side(c).ifPresent(sides::add));
    List<Cluster> others = new ArrayList<>(many);
    others.removeAll(few);
    return sides.size() > 1
        && few.stream().allMatch(c -> side(c).isPresent())
        && others.stream().anyMatch(c -> c.named() && side(c).filter(s -> !sides.contains(s)).isPresent());
  }

  /** The country, or that to which somebody belongs. */
  private static Optional<String> side(Cluster party) {
    return party.kind() == EntityKind.COUNTRY ? party.gazetteer() : party.country();
  }
}
