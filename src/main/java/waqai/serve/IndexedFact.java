package waqai.serve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/**
 * What one must know of a fact to find it.
 *
 * @param about who takes part and where it was
 * @param places where it was
 * @param countries the countries of all these
 * @param voices whose word it is, and the publishers of the articles
 * @param articles the articles that tell it
 * @param first its first day
 * @param last its last day
 * @param published the day of the newest article
 * @param contested whether somebody says the opposite
 */
record IndexedFact(
    Node node,
    EventType type,
    FactStatus status,
    Set<Node> about,
    Set<Node> places,
    Set<Node> countries,
    Set<Node> voices,
    Set<Node> articles,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<LocalDate> published,
    boolean contested) {
  /** By which day lists are ordered: that of the fact, else that of its newest article. */
  LocalDate day() {
    return first.or(() -> published).orElse(LocalDate.MIN);
  }
}
