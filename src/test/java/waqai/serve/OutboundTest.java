package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a stranger sends makes the server call another host or read a file of the machine. */
class OutboundTest {
  @TempDir static Path folder;
  private static Served served;
  private static Trap trap;
  private static Path canary;

  @BeforeAll
  static void start() throws IOException {
    served = Served.cases(folder.resolve("store"));
    trap = new Trap();
    canary = Files.writeString(folder.resolve("canary.ttl"), "<urn:canary> <urn:is> 'secret' .");
  }

  @AfterAll
  static void stop() {
    served.close();
    trap.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <TRAP> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <TRAP> { ?s ?p ?o } } } }",
        "SELECT * { VALUES ?e { <TRAP> } SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <TRAP> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <TRAP> { ?s ?p ?o } } AS ?x) {}",
        "ASK { \\u0053ERVICE <TRAP> { ?s ?p ?o } }"
      })
  void service_is_closed_wherever_it_stands(String query) {
    int status = served.ask(query.replace("TRAP", trap.address())).statusCode();
    assertThat(status).isIn(400, 403);
    assertThat(trap.hits()).isZero();
  }

  @Test
  void from_fetches_nothing() {
    String query = "SELECT * FROM <" + trap.address() + "> FROM NAMED <" + canary.toUri() + "> { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    assertThat(served.ask(query).body()).doesNotContain("secret");
    String byProtocol =
        served
            .get(
                "sparql?query=" + Served.encoded("SELECT * { ?s ?p ?o }")
                    + "&default-graph-uri=" + Served.encoded(trap.address())
                    + "&named-graph-uri=" + Served.encoded(canary.toUri().toString()))
            .body();
    assertThat(byProtocol).doesNotContain("secret");
    assertThat(trap.hits()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOAD <TRAP>", "LOAD SILENT <FILE> INTO GRAPH <urn:g>"})
  void load_is_refused(String update) {
    String text = update.replace("TRAP", trap.address()).replace("FILE", canary.toUri().toString());
    for (String type : new String[] {"application/sparql-update", "application/x-www-form-urlencoded"}) {
      String body = type.endsWith("update") ? text : "update=" + Served.encoded(text);
      HttpRequest.Builder request =
          served.request("sparql", "Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
      assertThat(served.send(request).statusCode()).isEqualTo(403);
    }
    assertThat(trap.hits()).isZero();
    assertThat(served.ask("ASK { <urn:canary> ?p ?o }", "Accept", "text/csv").body()).contains("false");
  }

  @Test
  void a_json_ld_document_with_a_remote_context_is_not_even_taken() {
    String body = "{\"@context\": \"" + trap.address() + "\", \"@id\": \"urn:x\"}";
    for (String path : new String[] {"sparql", "sparql?default", "sparql?graph=urn:g", "data", ""}) {
      for (String method : new String[] {"POST", "PUT"}) {
        HttpRequest.Builder request =
            served
                .request(path, "Content-Type", "application/ld+json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        assertThat(served.send(request).statusCode()).as(method + " " + path).isBetween(400, 499);
      }
    }
    assertThat(trap.hits()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
        "PREFIX js: <http://jena.apache.org/ARQ/jsFunction#> SELECT (js:eval('1') AS ?x) {}",
        "SELECT (<java:java.lang.Runtime>(1) AS ?x) {}",
        "PREFIX j: <\\u006Aava:org.apache.jena.> SELECT (j:x(1) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('a', 'a') AS ?x) {}",
        "SELECT (<java:org.apache.jena.sparql.function.library.leviathan.cartesian>(1) AS ?x) {}"
      })
  void no_function_of_a_script_or_a_class_runs(String query) {
    HttpResponse<String> answer = served.ask(query, "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).startsWith("this server has no function ");
  }

  @Test
  void no_script_engine_is_on_board() {
    assertThat(java.util.ServiceLoader.load(javax.script.ScriptEngineFactory.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$/datasets", "$/ping", "$/stats", "$/server", "$/backup/sparql", "$/compact/sparql", "$/tasks", "$/metrics", "sparql/update", "sparql/data", "sparql/get", "sparql/upload", "sparql/shacl"})
  void there_is_no_administration_and_no_other_service(String path) {
    assertThat(served.get(path).statusCode()).isIn(404, 405);
    HttpRequest.Builder post = served.request(path).POST(HttpRequest.BodyPublishers.noBody());
    assertThat(served.send(post).statusCode()).isIn(404, 405);
  }
}
