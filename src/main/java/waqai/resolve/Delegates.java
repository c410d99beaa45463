package waqai.resolve;

import java.util.List;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;

/**
 * Remembers a delegation with who heads it, so that both go on to do what one does: زار وفد يقوده العاروري القاهرة، / واجتمع (a delegation that Arouri
 * heads has visited Cairo and met).
 */
final class Delegates {
  private List<Cluster> last = List.of();

  /** Takes note of who took part in something. */
  void remember(List<Cluster> actors) {
    Stream<Cluster> delegation = actors.stream().filter(Delegates::isDelegation);
    Stream<Cluster> heads = actors.stream().filter(c -> c.kind() == EntityKind.PERSON);
    List<Cluster> both = Stream.concat(delegation.limit(1), heads.limit(1)).toList();
    last = both.size() == 2 ? both : last;
  }

  /** Whoever acts, with the other of the two where the verb alone tells the subject. */
  List<Cluster> with(Filler filler, Cluster one) {
    return filler instanceof Filler.Pronoun p && p.dropped() && last.contains(one) ? last : List.of(one);
  }

  private static boolean isDelegation(Cluster cluster) {
    return cluster.kind() == EntityKind.GROUP && (cluster.begins("وفد") || cluster.name().startsWith("وفد"));
  }
}
