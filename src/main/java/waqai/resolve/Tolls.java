package waqai.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.fact.EventType;

/**
 * Deaths of people without a name are no Killing of their own: where the attack is told they belong
 * to it, where only the toll is told it is an Attack.
 */
final class Tolls {
  private static final Set<EventType> DEATHS = Set.of(EventType.KILLING, EventType.CASUALTY);

  /** The claims, tolls folded into the attacks beside them. */
  List<ResolvedClaim> fold(List<ResolvedClaim> claims) {
    List<ResolvedClaim> out = new ArrayList<>();
    for (ResolvedClaim claim : claims) {
      if (!DEATHS.contains(claim.claim().type()) || isNamedVictim(claim)) {
        out.add(claim);
      } else if (attackBeside(claim, claims).isEmpty()) {
        out.add(claim.claim().type() == EventType.KILLING ? asAttack(claim) : claim);
      }
    }
    return out;
  }

  private static boolean isNamedVictim(ResolvedClaim claim) {
    return claim.recipients().stream().anyMatch(c -> c.kind() == EntityKind.PERSON);
  }

  private static Optional<ResolvedClaim> attackBeside(
      ResolvedClaim toll, List<ResolvedClaim> claims) {
    return claims.stream()
        .filter(c -> c.claim().type() == EventType.ATTACK)
        .filter(c -> c.claim().sentence() == toll.claim().sentence())
        .findFirst();
  }

  private static ResolvedClaim asAttack(ResolvedClaim claim) {
    return new ResolvedClaim(
        claim.claim().as(EventType.ATTACK),
        claim.actors(),
        claim.recipients(),
        claim.places(),
        claim.sources(),
        claim.time(),
        claim.status(),
        claim.evidence());
  }
}
