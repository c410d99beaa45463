package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Linked data: IRIs that open, by Accept and by suffix. */
class LinkedDataTest {
  private static final String IRAQ = "entity/Q796";
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
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html|/page/" + IRAQ,
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|/page/" + IRAQ,
        "text/turtle|/data/" + IRAQ + ".ttl",
        "application/ld+json|/data/" + IRAQ + ".jsonld",
        "application/n-quads|/data/" + IRAQ + ".nq",
        "application/rdf+xml;q=0.9, text/turtle;q=0.3|/data/" + IRAQ + ".rdf",
        "text/html;q=0.2, application/trig|/data/" + IRAQ + ".trig",
        "application/*|/data/" + IRAQ + ".nt"
      })
  void leads_from_a_thing_to_what_is_wanted(String accept, String where) {
    HttpResponse<String> answer = served.get("id/" + IRAQ, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).contains(where);
    assertThat(answer.headers().firstValue("vary").orElse("")).contains("Accept");
  }

  @Test
  void refuses_what_cannot_be_and_does_not_know_what_is_not() {
    assertThat(served.get("id/" + IRAQ, "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(served.get("id/" + IRAQ, "Accept", "text/turtle;q=0").statusCode()).isEqualTo(406);
    assertThat(served.get("id/entity/Q0").statusCode()).isEqualTo(404);
    assertThat(served.get("data/entity/Q0.ttl").statusCode()).isEqualTo(404);
    assertThat(served.get("data/" + IRAQ + ".exe").statusCode()).isEqualTo(404);
    assertThat(served.get("page/entity/Q0").statusCode()).isEqualTo(404);
    assertThat(served.send(served.request("id/" + IRAQ).DELETE()).statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "jsonld", "rdf", "trig", "nq"})
  void gives_the_data_in_every_format(String suffix) {
    HttpResponse<String> answer = served.get("data/" + IRAQ + "." + suffix);
    assertThat(answer.statusCode()).isEqualTo(200);
    DatasetGraph data = DatasetGraphFactory.create();
    Lang format = RDFLanguages.filenameToLang("x." + suffix);
    RDFParser.fromString(answer.body(), format).parse(data);
    Node iraq = NodeFactory.createURI("http://localhost:3330/id/" + IRAQ);
    Node label = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
    Node name = NodeFactory.createLiteralLang("العراق", "ar"); // Iraq
    assertThat(data.contains(Node.ANY, iraq, label, name)).isTrue();
  }

  @Test
  void head_says_what_get_says() {
    for (String path : new String[] {"id/" + IRAQ, "page/" + IRAQ, "data/" + IRAQ + ".ttl", ""}) {
      HttpResponse<String> get = served.get(path);
      HttpResponse<String> head =
          served.send(served.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
      assertThat(head.statusCode()).isEqualTo(get.statusCode());
      assertThat(head.body()).isEmpty();
      for (String header : new String[] {"content-type", "etag", "location", "link", "vary"}) {
        assertThat(head.headers().allValues(header)).isEqualTo(get.headers().allValues(header));
      }
    }
  }

  @Test
  void page_and_data_point_at_each_other() {
    assertThat(served.get("page/" + IRAQ).headers().firstValue("link").orElse(""))
        .contains("</data/" + IRAQ + ".ttl>; rel=\"alternate describedby\"");
    assertThat(served.get("data/" + IRAQ + ".ttl").headers().firstValue("link").orElse(""))
        .contains("<http://localhost:3330/id/" + IRAQ + ">; rel=\"describes\"");
  }

  @Test
  void graphs_and_terms_open_too() {
    HttpResponse<String> facts = served.get("graph/facts", "Accept", "text/turtle");
    assertThat(facts.body()).contains("w:eventType");
    assertThat(served.get("graph/nothing").statusCode()).isEqualTo(404);
    assertThat(served.get("ontology/Meeting", "Accept", "text/html").body()).contains("لقاء"); // meeting
    Graph term = GraphFactory.createDefaultGraph();
    RDFParser.fromString(served.get("ontology/Meeting.ttl").body(), Lang.TURTLE).parse(term);
    assertThat(term.size()).isPositive();
    assertThat(served.get("ontology/Meeting", "Accept", "text/turtle").statusCode()).isEqualTo(303);
    assertThat(served.get("ontology/Nothing.ttl").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {".well-known/void", "dcat.ttl", "prefixes.ttl", "queries.ttl", "ontology.ttl"})
  void metadata_parses(String path) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(served.get(path).body(), Lang.TURTLE).parse(graph);
    assertThat(graph.size()).isGreaterThan(10);
  }
}
