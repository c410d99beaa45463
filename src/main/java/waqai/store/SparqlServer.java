package waqai.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;

/** Any server that speaks SPARQL 1.1, graph by graph, through RDF4J's client. */
public final class SparqlServer implements AutoCloseable {
  /** How the address of a server begins where a folder could stand. */
  public static final String PREFIX = "sparql:";

  private static final int BATCH = 2000;

  private final String address;
  private final SPARQLRepository repository;
  private final RepositoryConnection connection;

  /**
   * @param address {@code sparql:QUERY_URL} or {@code sparql:QUERY_URL,UPDATE_URL}
   * @param environment WAQAI_SPARQL_USER and WAQAI_SPARQL_PASSWORD, or WAQAI_SPARQL_TOKEN, if the
   *     server wants to know who asks
   */
  public SparqlServer(String address, Map<String, String> environment) {
    this.address = address;
    String[] urls = address.substring(PREFIX.length()).split(",", 2);
    if (!address.startsWith(PREFIX) || !urls[0].matches("https?://.+")) {
      throw new IllegalArgumentException("a server is sparql:QUERY_URL[,UPDATE_URL], not " + address);
    }
    repository = new SPARQLRepository(urls[0], urls[urls.length - 1]);
    Optional.ofNullable(environment.get("WAQAI_SPARQL_TOKEN"))
        .ifPresent(
            token ->
                repository.setAdditionalHttpHeaders(Map.of("Authorization", "Bearer " + token)));
    Optional.ofNullable(environment.get("WAQAI_SPARQL_USER"))
        .ifPresent(
            user ->
                repository.setUsernameAndPassword(
                    user, environment.getOrDefault("WAQAI_SPARQL_PASSWORD", "")));
    connection = repository.getConnection();
  }

  /** The names of all graphs that begin like this. */
  List<Node> graphs(String beginning) {
    List<Node> graphs = new ArrayList<>();
    select(
        "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), " + quoted(beginning) + ")) }",
        row -> graphs.add(node(row.getValue("g"))));
    return graphs;
  }

  /**
   * What stands in a graph.
   *
   * @throws StoreException if the server gives less than it has
   */
  Set<Triple> triples(Node graph) {
    Set<Triple> triples = new HashSet<>();
    String pattern = "{ GRAPH <" + graph.getURI() + "> { ?s ?p ?o } }";
    select(
        "SELECT ?s ?p ?o " + pattern,
        row ->
            triples.add(
                Triple.create(
                    node(row.getValue("s")), node(row.getValue("p")), node(row.getValue("o")))));
    long[] all = {0};
    select(
        "SELECT (COUNT(*) AS ?n) " + pattern,
        row -> all[0] = Long.parseLong(row.getValue("n").stringValue()));
    if (triples.size() < all[0]) {
      throw new StoreException(
          address + " gave " + triples.size() + " of the " + all[0] + " statements of " + graph
              + ": it limits its answers");
    }
    return triples;
  }

  /** Takes statements out of a graph and puts others in, some at a time. */
  void change(Node graph, Collection<Triple> gone, Collection<Triple> fresh) {
    send("DELETE DATA", graph, gone);
    send("INSERT DATA", graph, fresh);
  }

  void drop(Node graph) {
    update("DROP SILENT GRAPH <" + graph.getURI() + ">");
  }

  @Override
  public void close() {
    connection.close();
    repository.shutDown();
  }

  @Override
  public String toString() {
    return address;
  }

  private void send(String what, Node graph, Collection<Triple> triples) {
    List<Triple> left = List.copyOf(triples);
    for (int from = 0; from < left.size(); from += BATCH) {
      StringBuilder update = new StringBuilder(what).append(" { GRAPH <").append(graph.getURI()).append("> {\n");
      for (Triple triple : left.subList(from, Math.min(from + BATCH, left.size()))) {
        update
            .append(NodeFmtLib.strNT(triple.getSubject()))
            .append(' ')
            .append(NodeFmtLib.strNT(triple.getPredicate()))
            .append(' ')
            .append(NodeFmtLib.strNT(triple.getObject()))
            .append(" .\n");
      }
      update(update.append("} }").toString());
    }
  }

  private void update(String update) {
    asking(
        () -> {
          connection.prepareUpdate(update).execute();
          return true;
        });
  }

  private void select(String query, java.util.function.Consumer<BindingSet> use) {
    asking(
        () -> {
          try (TupleQueryResult rows = connection.prepareTupleQuery(query).evaluate()) {
            rows.forEach(use);
          }
          return true;
        });
  }

  private <T> T asking(Supplier<T> request) {
    try {
      return request.get();
    } catch (RDF4JException e) {
      throw new StoreException(address + " does not do what it is asked: " + e.getMessage(), e);
    }
  }

  private static String quoted(String text) {
    return NodeFmtLib.strNT(NodeFactory.createLiteralString(text));
  }

  private static Node node(Value value) {
    if (value instanceof Literal literal) {
      return literal
          .getLanguage()
          .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
          .orElseGet(
              () ->
                  NodeFactory.createLiteralDT(
                      literal.getLabel(),
                      NodeFactory.getType(literal.getDatatype().stringValue())));
    }
    return value instanceof BNode blank
        ? NodeFactory.createBlankNode(blank.getID())
        : NodeFactory.createURI(value.stringValue());
  }
}
