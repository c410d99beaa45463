package waqai.resolve;

import java.util.List;
import java.util.Optional;
import waqai.claim.Claim;
import waqai.fact.FactStatus;
import waqai.text.Span;
import waqai.text.TimeExpression;

/** A claim whose participants are known. */
record ResolvedClaim(
    Claim claim,
    List<Cluster> actors,
    List<Cluster> recipients,
    List<Cluster> places,
    List<Cluster> sources,
    Optional<TimeExpression> time,
    FactStatus status,
    List<Span> evidence) {

  /** The same with another claim and other recipients. */
  ResolvedClaim of(Claim other, List<Cluster> hit) {
    return new ResolvedClaim(other, actors, hit, places, sources, time, status, evidence);
  }

  /** The same with other recipients and places. */
  ResolvedClaim at(List<Cluster> hit, List<Cluster> where) {
    return new ResolvedClaim(claim, actors, hit, where, sources, time, status, evidence);
  }

  /** The same done by others. */
  ResolvedClaim by(List<Cluster> doers) {
    return new ResolvedClaim(claim, doers, recipients, places, sources, time, status, evidence);
  }
}
