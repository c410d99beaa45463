package waqai.check;

import java.util.List;
import java.util.Optional;
import waqai.ontology.Description;
import waqai.ontology.Quarantined;

/**
 * What became of one description.
 *
 * @param accepted what may enter the store; empty if the article itself broke a shape
 * @param refused the facts that may not, in the article's order
 */
public record Checked(Optional<Description> accepted, List<Quarantined> refused) {
  public Checked {
    refused = List.copyOf(refused);
  }
}
