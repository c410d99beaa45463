package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint refuses, and how. */
class EndpointLimitsTest {
  @TempDir static Path folder;
  private static Served served;
  private static Served quick;

  @BeforeAll
  static void start() {
    served = Served.cases(folder.resolve("store"));
    quick =
        Served.of(
            DatasetFactory.createTxnMem().asDatasetGraph(),
            Served.SETTINGS.withTimeout(Duration.ofSeconds(1)));
  }

  @AfterAll
  static void stop() {
    served.close();
    quick.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT nonsense",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"
      })
  void what_failed_is_never_kept(String query) {
    HttpResponse<String> answer = served.ask(query, "If-None-Match", "*");
    assertThat(answer.statusCode()).isIn(400, 403);
    assertThat(answer.headers().firstValue("etag")).isEmpty();
    assertThat(answer.headers().allValues("cache-control")).containsExactly("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?query=%ZZ", "/sparql?query=ASK%7B%7D&x=%", "/search?q=%ZZ", "/search?q=%e0%b8", "/%ZZ",
        "/page/entity/%2", "/sparql?%ZZ", "/queries/who-met-whom?person=%ZZ", "/complete?q=%G1"
      })
  void a_broken_address_is_a_bad_request(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1\r\n")).containsPattern("^HTTP/1.1 (400|404|200)");
    if (path.contains("%ZZ") || path.endsWith("%") || path.contains("%G1")) {
      assertThat(raw("GET " + path + " HTTP/1.1\r\n")).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void a_broken_form_is_a_bad_request() {
    HttpResponse<String> answer =
        served.send(
            served
                .request("sparql", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=%ZZ")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (F('x') AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(F(?o)) }",
        "SELECT * { BIND(F('x') AS ?x) }",
        "SELECT (SUM(F(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?x) { ?s ?p ?o } GROUP BY (F(?o) AS ?y)",
        "SELECT (COUNT(*) AS ?x) { ?s ?p ?o } GROUP BY ?p HAVING (F(?p))",
        "SELECT * { ?s ?p ?o } ORDER BY F(?o)",
        "SELECT * { { SELECT (F('x') AS ?x) {} } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(F(?r)) } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(F(?r)) } }",
        "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(F(?o) AS ?x) }",
        "ASK { FILTER(STRLEN(CONCAT(F('x'), 'y')) > 1) }",
        "SELECT (CALL(<F>, 'x') AS ?x) {}"
      })
  void functions_that_are_not_listed_do_not_run(String shape) {
    for (String function :
        List.of(
            "java:java.lang.System.exit",
            "http://jena.apache.org/ARQ/function#bnode",
            "http://jena.apache.org/ARQ/function#system",
            "http://jena.hpl.hp.com/ARQ/function#now",
            "http://www.w3.org/2005/xpath-functions#matches",
            "http://www.w3.org/ns/sparql#regex",
            "http://jena.apache.org/ARQ/jsFunction#f")) {
      String query =
          shape.contains("<F>")
              ? shape.replace("<F>", "<" + function + ">")
              : shape.replaceAll("F\\(", "<" + function + ">(");
      HttpResponse<String> answer = served.ask(query);
      assertThat(answer.statusCode()).as(query + "\n" + answer.body()).isEqualTo(403);
    }
  }

  @Test
  void casts_and_plain_functions_of_xpath_run() {
    String query =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
            + "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
            + "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> "
            + "SELECT (xsd:integer('7') + 1 AS ?a) (fn:upper-case('w') AS ?b) (math:sqrt(16) AS ?c) {}";
    assertThat(served.ask(query, "Accept", "text/csv").body().lines().toList().get(1)).startsWith("8,W,4");
  }

  @Timeout(120)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (SUM(IF(REGEX(?t, R), 1, 0)) AS ?n) { DATA }",
        "SELECT (COUNT(*) AS ?n) { DATA } GROUP BY (REGEX(?t, R) AS ?y)",
        "SELECT ?t { DATA } ORDER BY REGEX(?t, R)",
        "SELECT (COUNT(*) AS ?n) { DATA } GROUP BY ?t HAVING (?n > 0) (REGEX(?t, R))",
        "SELECT ?t { DATA FILTER NOT EXISTS { FILTER(REGEX(?t, R)) } }",
        "SELECT (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', R) AS ?n) {}"
      })
  void a_pattern_that_never_ends_is_stopped_wherever_it_stands(String shape) {
    String texts = "VALUES ?t { '" + "a".repeat(60) + "' '" + "a".repeat(61) + "' }";
    HttpResponse<String> answer =
        quick.ask(shape.replace("DATA", texts).replace("R)", "'(.*a){14}!!')"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
  }

  @Test
  void who_finds_the_queue_full_is_told_at_once() {
    ServeSettings one =
        new ServeSettings("127.0.0.1", 0, Duration.ofSeconds(3), 1000, 1, Optional.empty());
    try (Served narrow = Served.of(waqai.Graphs.filled(folder.resolve("narrow")), one)) {
      String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
      List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
      for (int i = 0; i < ServeSettings.QUERIES_WAITING + 8; i++) {
        String query = slow + " # " + i;
        all.add(CompletableFuture.supplyAsync(() -> narrow.ask(query), Thread::startVirtualThread));
      }
      List<HttpResponse<String>> refused =
          all.stream()
              .map(CompletableFuture::join)
              .filter(it -> it.headers().firstValue("retry-after").isPresent())
              .toList();
      assertThat(refused).hasSizeGreaterThanOrEqualTo(7).allMatch(it -> it.statusCode() == 503);
      assertThat(refused).allMatch(it -> it.body().contains("too many queries at once"));
      assertThat(narrow.get("about").statusCode()).isEqualTo(200);
    }
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.server.address().getPort())) {
      socket
          .getOutputStream()
          .write((request + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
