package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The SPARQL endpoint, beyond what the W3C tests of it. */
class EndpointTest {
  private static final String SELECT = "SELECT ?f { ?f a <https://w3id.org/waqai/ontology#Fact> }";
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.cases(folder.resolve("store"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values"
  })
  void answers_select_in_every_format(String accept, String type) {
    HttpResponse<String> answer = served.ask(SELECT + " LIMIT 1", "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains("/id/fact/");
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
  void answers_construct_in_every_format(String accept) {
    HttpResponse<String> answer =
        served.ask("CONSTRUCT WHERE { ?s <https://w3id.org/waqai/ontology#met> ?o }", "Accept", accept);
    assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(accept);
    assertThat(answer.body()).contains("id/entity/");
  }

  @Test
  void describes_itself_as_the_w3c_asks() {
    HttpResponse<String> answer = served.get("sparql", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(answer.body(), Lang.TURTLE).parse(graph);
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    Node endpoint = NodeFactory.createURI("http://localhost:3330/sparql");
    assertThat(graph.contains(Node.ANY, NodeFactory.createURI(sd + "endpoint"), endpoint)).isTrue();
    assertThat(graph.contains(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(sd + "Service"))).isTrue();
    assertThat(served.get("sparql", "Accept", "text/html").statusCode()).isEqualTo(303);
    assertThat(served.get("sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void a_query_that_was_answered_is_not_answered_again() {
    HttpResponse<String> first = served.ask(SELECT);
    String tag = first.headers().firstValue("etag").orElseThrow();
    HttpResponse<String> second = served.ask(SELECT, "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(served.ask(SELECT, "Accept", "text/csv", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(served.ask("SELECT (NOW() AS ?n) {}").headers().firstValue("etag")).isEmpty();
  }

  @Test
  void compresses_and_allows_other_sites_to_ask() throws IOException {
    HttpRequest request =
        served
            .request("sparql?query=" + Served.encoded("SELECT * { ?s ?p ?o } LIMIT 500"))
            .header("Accept-Encoding", "gzip")
            .header("Origin", "https://example.org")
            .build();
    HttpResponse<byte[]> answer = served.bytes(request);
    assertThat(answer.headers().firstValue("access-control-allow-origin")).isPresent();
    assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
    assertThat(new String(plain, StandardCharsets.UTF_8)).contains("<results>");
  }

  @Test
  void limits_the_size_of_an_answer() {
    try (Served small =
        Served.of(
            waqai.Graphs.filled(folder.resolve("small")), Served.SETTINGS.withMostRows(5))) {
      String rows = small.ask("SELECT * { ?s ?p ?o }", "Accept", "text/csv").body();
      assertThat(rows.lines()).hasSize(6);
      assertThat(small.ask("SELECT * { ?s ?p ?o } LIMIT 2", "Accept", "text/csv").body().lines()).hasSize(3);
    }
  }

  @Test
  void says_plainly_that_it_does_not_update() {
    Map<String, String> updates =
        Map.of(
            "application/sparql-update", "INSERT DATA { <a:a> <a:a> <a:a> }",
            "application/x-www-form-urlencoded", "update=" + Served.encoded("CLEAR ALL"));
    updates.forEach(
        (type, body) -> {
          HttpResponse<String> answer =
              served.send(
                  served
                      .request("sparql", "Content-Type", type)
                      .POST(HttpRequest.BodyPublishers.ofString(body)));
          assertThat(answer.statusCode()).isEqualTo(403);
          assertThat(answer.body()).contains("answers queries only");
        });
    for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
      assertThat(
              served.send(served.request("sparql").method(method, HttpRequest.BodyPublishers.noBody())).statusCode())
          .isIn(403, 405, 415);
    }
  }
}
