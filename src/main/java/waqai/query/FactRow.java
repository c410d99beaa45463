package waqai.query;

import java.util.List;
import java.util.Optional;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/**
 * One fact of the graph, for people to read.
 *
 * @param who its actors, or all participants of a symmetric event
 * @param when as precise as said, ISO 8601
 * @param title for a post, its title
 * @param former for a post, whether it was held before
 * @param evidence by day of publication, article and place in it; at least one
 */
public record FactRow(
    String iri,
    EventType type,
    FactStatus status,
    List<Named> who,
    List<Named> whom,
    List<Named> where,
    Optional<String> when,
    Optional<String> title,
    boolean former,
    List<Witness> evidence) {
  public FactRow {
    who = List.copyOf(who);
    whom = List.copyOf(whom);
    where = List.copyOf(where);
    evidence = List.copyOf(evidence);
  }
}
