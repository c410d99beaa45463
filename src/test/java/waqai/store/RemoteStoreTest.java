package waqai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.DatabaseMgr;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.Sample;
import waqai.query.FactFilter;
import waqai.query.FactFinder;
import waqai.query.FactSource;

/** Other SPARQL servers: a Fuseki with TDB2 on disk, and RDF4J's engine behind a few lines of HTTP. */
class RemoteStoreTest {
  @TempDir Path folder;

  @Test
  void fuseki_holds_the_same_as_the_store() {
    FusekiServer fuseki =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/ds", DatabaseMgr.connectDatasetGraph(folder.resolve("tdb2").toString()), true)
            .build()
            .start();
    try {
      String base = "http://localhost:" + fuseki.getPort() + "/ds/";
      holds_the_same("sparql:" + base + "query," + base + "update");
    } finally {
      fuseki.stop();
    }
  }

  @Test
  void rdf4j_holds_the_same_as_the_store() throws IOException {
    SailRepository engine = new SailRepository(new MemoryStore());
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/sparql", exchange -> answer(engine, exchange));
    http.start();
    try {
      holds_the_same("sparql:http://localhost:" + http.getAddress().getPort() + "/sparql");
    } finally {
      http.stop(0);
      engine.shutDown();
    }
  }

  @Test
  void a_server_that_is_not_there_or_holds_no_facts_is_told_of() {
    assertThatThrownBy(() -> new SparqlServer("sparql:file:///etc/passwd", Map.of()))
        .hasMessageContaining("a server is sparql:QUERY_URL");
    try (SparqlServer nobody = new SparqlServer("sparql:http://127.0.0.1:1/", Map.of())) {
      assertThatThrownBy(() -> RemoteSource.open(nobody))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("sparql:http://127.0.0.1:1/");
    }
  }

  private void holds_the_same(String address) {
    try (FactStore store = Graphs.filled(folder.resolve("store"));
        SparqlServer server = new SparqlServer(address, Map.of())) {
      Node other = NodeFactory.createURI("urn:other");
      server.change(other, List.of(), List.of(Triple.create(other, other, other)));
      Mirror first = Mirror.bring(store, server, graph -> {});
      assertThat(first.added()).isPositive();
      assertThat(contents(RemoteSource.open(server))).isEqualTo(contents(store));
      assertThat(Mirror.bring(store, server, graph -> {})).isEqualTo(new Mirror(0, 0, 0));
      store.put(List.of(Graphs.describe(Sample.DEMAND.id("later").build())));
      store.retract(List.of("sudani"));
      Mirror second = Mirror.bring(store, server, graph -> {});
      assertThat(second.added()).isPositive().isLessThan(first.added() / 4);
      try (FactSource remote = RemoteSource.open(server)) {
        assertThat(contents(remote)).isEqualTo(contents(store));
        FactFinder finder = new FactFinder(Graphs.ONTOLOGY);
        assertThat(finder.find(remote, FactFilter.ALL)).isEqualTo(finder.find(store, FactFilter.ALL));
      }
      assertThat(server.graphs("urn:other")).hasSize(1); // what is not ours stays
    }
  }

  private static List<String> contents(FactSource source) {
    return source.read(data -> data.stream().map(Object::toString).sorted().toList());
  }

  private static void answer(SailRepository engine, HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = exchange.getRequestURI().getRawQuery();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status = 200;
    try (RepositoryConnection connection = engine.getConnection()) {
      String form = body.isEmpty() ? String.valueOf(query) : body;
      if (parameter(form, "update").isEmpty()) {
        String asked = parameter(form, "query");
        if (connection.prepareQuery(asked) instanceof BooleanQuery) {
          status = 400;
        } else {
          connection.prepareTupleQuery(asked).evaluate(new SPARQLResultsJSONWriter(out));
        }
      } else {
        connection.prepareUpdate(parameter(form, "update")).execute();
      }
    }
    exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(status, out.size() == 0 ? -1 : out.size());
    exchange.getResponseBody().write(out.toByteArray());
    exchange.close();
  }

  private static String parameter(String form, String name) {
    for (String pair : form.split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
