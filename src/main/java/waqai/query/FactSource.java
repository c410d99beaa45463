package waqai.query;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.ontology.GraphNames;

/** Whatever holds the graph and lets it be read. */
public interface FactSource {
  /**
   * Reads in one transaction: what is read does not change meanwhile. SPARQL queries over the
   * dataset see the union of all graphs as the default graph. Nothing of the dataset may be used
   * after the function has returned.
   */
  <T> T read(Function<DatasetGraph, T> reading);

  /** The names of its graphs. */
  GraphNames names();
}
