package waqai.resolve;

import java.util.List;
import waqai.fact.EventType;

/** Settles what an attack hit and where: a place that is hit is no place beside it. */
final class Scene {
  private Scene() {}

  /** The claim, its target settled. */
  static ResolvedClaim settled(ResolvedClaim told) {
    if (told.claim().type() != EventType.ATTACK) {
      return told;
    }
    boolean town = told.places().stream().anyMatch(Cluster::named);
    ResolvedClaim claim = town
        ? told.at(told.recipients(), told.places().stream().filter(Cluster::named).toList()) : told;
    boolean clash = claim.actors().size() > 1;
    if (claim.recipients().isEmpty()) {
      return clash ? claim : claim.at(claim.places(), List.of());
    }
    return Retelling.onlyPlaces(claim.recipients()) ? claim.at(claim.recipients(), List.of()) : claim;
  }
}
