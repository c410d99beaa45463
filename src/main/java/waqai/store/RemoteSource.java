package waqai.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import waqai.ontology.GraphNames;
import waqai.query.FactSource;

/**
 * What another server held when it was opened, in memory. It is there to be read only, and has no
 * texts of articles.
 */
public final class RemoteSource implements FactSource {
  private static final String FACTS = "graph/facts";

  private final DatasetGraph data;
  private final GraphNames names;
  private final String state;

  private RemoteSource(DatasetGraph data, GraphNames names, String state) {
    this.data = data;
    this.names = names;
    this.state = state;
  }

  /**
   * Reads everything from a server.
   *
   * @throws StoreException if it does not answer, limits its answers, or holds no facts
   */
  public static RemoteSource open(SparqlServer server) {
    List<Node> graphs = server.graphs("http");
    GraphNames names =
        graphs.stream()
            .map(Node::getURI)
            .filter(name -> name.endsWith("/" + FACTS))
            .map(name -> new GraphNames(name.substring(0, name.length() - FACTS.length())))
            .findFirst()
            .orElseThrow(() -> new StoreException("there are no facts at " + server));
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    CarefulExecutor.install(data);
    int statements = 0;
    for (Node graph : graphs) {
      if (graph.getURI().startsWith(names.base() + "graph/")) {
        Set<Triple> triples = server.triples(graph);
        statements += triples.size();
        Txn.executeWrite(
            data, () -> triples.forEach(triple -> data.add(Quad.create(graph, triple))));
      }
    }
    return new RemoteSource(data, names, server + " " + statements);
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(data, () -> reading.apply(data));
  }

  @Override
  public DatasetGraph graphs() {
    return data;
  }

  @Override
  public void update(Consumer<DatasetGraph> change) {
    throw new UnsupportedOperationException("what was read from another server cannot be changed");
  }

  @Override
  public String state() {
    return state;
  }

  @Override
  public Optional<String> text(Node articleGraph) {
    return Optional.empty();
  }

  @Override
  public boolean wasRetracted(String iri) {
    return false;
  }

  @Override
  public GraphNames names() {
    return names;
  }

  @Override
  public void close() {
    data.close();
  }
}
