package waqai.query;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.ontology.GraphNames;

/** Whatever holds the graph and lets it be read. */
public interface FactSource extends AutoCloseable {
  /**
   * Reads in one transaction: what is read does not change meanwhile. SPARQL queries over the
   * dataset see the union of all graphs as the default graph. Nothing of the dataset may be used
   * after the function has returned.
   */
  <T> T read(Function<DatasetGraph, T> reading);

  /**
   * The dataset itself, for an engine that begins its own transactions. Nobody writes to it but the
   * source.
   */
  DatasetGraph graphs();

  /**
   * Changes the dataset as somebody else wishes: all of the change, or nothing of it if it throws.
   */
  void update(Consumer<DatasetGraph> change);

  /** What is another text whenever the content may be another one. */
  String state();

  /** The text of the article that has this graph, if it is kept. */
  Optional<String> text(Node articleGraph);

  /** Whether something of this IRI was in the graph and was taken out; it may be in again. */
  boolean wasRetracted(String iri);

  /** The names of its graphs. */
  GraphNames names();

  @Override
  void close();
}
