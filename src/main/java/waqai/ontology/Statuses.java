package waqai.ontology;

import java.util.Optional;
import org.apache.jena.graph.Node;
import waqai.fact.FactStatus;

/** The statuses of facts as the ontology knows them. */
public final class Statuses {
  private Statuses() {}

  /** The concept of a status. */
  public static Node node(FactStatus status) {
    return switch (status) {
      case HAPPENED -> Vocabulary.HAPPENED;
      case PLANNED -> Vocabulary.PLANNED;
      case POSSIBLE -> Vocabulary.POSSIBLE;
      case DENIED -> Vocabulary.DENIED;
    };
  }

  /** The status whose concept this is. */
  public static Optional<FactStatus> status(Node node) {
    for (FactStatus status : FactStatus.values()) {
      if (node(status).equals(node)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
