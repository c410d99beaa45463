package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.Graphs;

/** Updates of a real store, for who has the token. */
class UpdateTest {
  private static final String TOKEN = "0123456789abcdef";
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.of(Graphs.filled(folder.resolve("store")), Served.SETTINGS.withUpdates(TOKEN).withTimeout(Duration.ofSeconds(2)));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void what_was_inserted_is_answered_and_what_was_deleted_is_not() {
    assertThat(update("INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 'one', 'two' } }").statusCode()).isEqualTo(204);
    assertThat(served.ask("ASK { <urn:s> <urn:p> 'one' }", "Accept", "text/csv").body()).contains("true");
    String change = "DELETE { GRAPH ?g { ?s ?p 'one' } } INSERT { GRAPH ?g { ?s ?p 'three' } } WHERE { GRAPH ?g { ?s ?p 'one' } }";
    String closed = " ; INSERT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }";
    assertThat(update(change + closed).statusCode()).isEqualTo(403); // so nothing is done
    String endless = " ; INSERT { GRAPH <urn:g> { <urn:a> <urn:b> ?n } } WHERE { SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l } GRAPH ?m { ?o ?q ?r } } }";
    assertThat(update(change + endless).statusCode()).isEqualTo(503); // nothing of it either
    assertThat(served.ask("ASK { <urn:s> <urn:p> 'one' }", "Accept", "text/csv").body()).contains("true");
    assertThat(update(change).statusCode()).isEqualTo(204);
    assertThat(served.ask("SELECT ?o { <urn:s> <urn:p> ?o } ORDER BY ?o", "Accept", "text/csv").body()).isEqualTo("o\r\nthree\r\ntwo\r\n");
  }

  @Test
  void without_the_token_nothing_is_changed() {
    String insert = "INSERT DATA { GRAPH <urn:g> { <urn:evil> <urn:p> 1 } }";
    assertThat(send(insert).statusCode()).isEqualTo(401);
    assertThat(send(insert, "Authorization", "Bearer " + TOKEN + "x").statusCode()).isEqualTo(401);
    assertThat(send(insert, "Authorization", "Bearer " + TOKEN, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    assertThat(served.get("sparql?update=" + Served.encoded(insert), "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(405);
    assertThat(served.ask("ASK { <urn:evil> ?p ?o }", "Accept", "text/csv").body()).contains("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd> INTO GRAPH <urn:g>",
        "LOAD SILENT <http://127.0.0.1:1/x>",
        "INSERT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "INSERT { GRAPH <urn:g> { <urn:a> <urn:b> ?x } } WHERE { BIND(<java:java.lang.System.exit>(1) AS ?x) ?x ?y ?z }",
        "INSERT DATA nonsense"
      })
  void nothing_is_fetched_or_called(String update) {
    assertThat(update(update).statusCode()).as(update).isIn(204, 400, 403);
    assertThat(served.ask("ASK { GRAPH <urn:g> { <urn:a> ?p ?o } }", "Accept", "text/csv").body()).contains("false");
    assertThat(served.ask("ASK { ?s ?p ?o FILTER(CONTAINS(STR(?o), 'root:')) }", "Accept", "text/csv").body()).contains("false");
  }

  private static HttpResponse<String> update(String update) {
    return send(update, "Authorization", "Bearer " + TOKEN);
  }

  private static HttpResponse<String> send(String update, String... headers) {
    return served.send(
        served
            .request("sparql", headers)
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(update)));
  }
}
