package waqai.export;

import java.util.List;
import java.util.Optional;
import waqai.query.FactRow;

/**
 * A fact with everything that a table says of it.
 *
 * @param first its first day, ISO 8601
 * @param last its last day
 * @param addresses where its articles stand on the web, in the order of its evidence
 * @param contradicts the facts that say the opposite
 */
record ToldFact(
    FactRow row,
    List<Party> who,
    List<Party> whom,
    List<Party> where,
    Optional<String> first,
    Optional<String> last,
    List<Amount> quantities,
    List<String> addresses,
    List<String> contradicts) {
  /** A number with what it counts. */
  record Amount(String what, String value, String bound, String unit) {}

  /** The last part of its IRI. */
  String id() {
    return row.iri().substring(row.iri().lastIndexOf('/') + 1);
  }

  /** Whether it is something that goes on, not where a place lies or what post one has. */
  boolean isEvent() {
    return switch (row.type()) {
      case POSITION, LOCATION -> false;
      default -> true;
    };
  }
}
