package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would take for ever or eat all memory end in time, and the server lives on. */
class QueryOfDeathTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);
  /** The machine of the tests is shared: how much later than asked for an end may be noticed. */
  private static final Duration GRACE = Duration.ofSeconds(60);

  private static final int TEXTS = 3_000;
  private static Served served;
  private static final List<Long> TIMES = Collections.synchronizedList(new ArrayList<>());

  /** Queries with no end that the timeout must stop. */
  static List<String> endless() {
    List<String> all = new ArrayList<>();
    String product = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";
    for (String select : List.of("COUNT(*) AS ?n", "COUNT(DISTINCT ?a) AS ?n", "GROUP_CONCAT(?c) AS ?n", "SUM(STRLEN(?c)) AS ?n", "MAX(?c) AS ?n")) {
      all.add("SELECT (" + select + ") { " + product + " }");
    }
    all.add("SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('" + "a".repeat(60) + "' '(.*a){12}!!') }");
    all.add("SELECT * { " + product + " } ORDER BY ?l ?a");
    all.add("SELECT DISTINCT ?a ?d ?g ?j { " + product + " FILTER(?c = ?f && ?a = ?d && ?a = 1) }");
    all.add("SELECT * { " + product + " FILTER(STR(?a) = 'x') }");
    all.add("SELECT ?a (COUNT(?d) AS ?n) { " + product + " } GROUP BY ?a ORDER BY ?n");
    all.add("ASK { " + product + " FILTER(?c + ?f = 'x') }");
    all.add("CONSTRUCT { ?a ?b ?l } WHERE { " + product + " FILTER(STRLEN(?l) > 1000000) }");
    all.add("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER NOT EXISTS { " + product + " FILTER(?c = ?x) } } ORDER BY ?a");
    all.add("SELECT * { { ?a ?b ?c } MINUS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } FILTER(?a = 1) }");
    for (String pattern : List.of("(.*a){12}!!", "(a|aa)+b", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)x$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a+)+!", "(?:a|a|aa)+!", "a*a*a*a*a*a*a*a*!")) {
      all.add("SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?t ?q ?r FILTER REGEX(?o, '" + pattern + "') }");
      all.add("SELECT (COUNT(?x) AS ?n) { ?s ?p ?o . ?t ?q ?r BIND(REPLACE(?o, '" + pattern + "', 'b') AS ?x) }");
    }
    return all;
  }

  @BeforeAll
  static void start() {
    DatasetGraph data = DatasetFactory.createTxnMem().asDatasetGraph();
    Txn.executeWrite(
        data,
        () -> {
          Node property = NodeFactory.createURI("urn:text");
          for (int i = 0; i < TEXTS; i++) {
            Node text = NodeFactory.createLiteralString("a".repeat(40) + i);
            data.add(NodeFactory.createURI("urn:g"), NodeFactory.createURI("urn:" + i), property, text);
            data.getDefaultGraph().add(NodeFactory.createURI("urn:" + i), property, text);
          }
        });
    served = Served.of(data, Served.SETTINGS.withTimeout(TIMEOUT));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @MethodSource("endless")
  void ends_in_time(String query) {
    long begun = System.nanoTime();
    HttpResponse<String> answer = served.ask(query);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    TIMES.add(taken.toMillis());
    assertThat(taken).isLessThan(TIMEOUT.plus(GRACE));
    assertThat(answer.statusCode()).isIn(200, 503);
    if (answer.statusCode() == 503) {
      assertThat(answer.body()).containsIgnoringCase("time");
    }
    lives();
  }

  @Test
  void a_string_that_doubles_thirty_times_is_no_string() {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?x30) AS ?n) { BIND('aaaaaaaaaa' AS ?x0) ");
    for (int i = 0; i < 30; i++) {
      query.append("BIND(CONCAT(?x").append(i).append(", ?x").append(i).append(") AS ?x").append(i + 1).append(") ");
    }
    HttpResponse<String> bomb = served.ask(query + "}", "Accept", "text/csv");
    assertThat(bomb.statusCode()).isEqualTo(200);
    assertThat(bomb.body()).doesNotContainPattern("[0-9]{3}");
    String replaced = served.ask("SELECT (STRLEN(REPLACE(REPLACE('" + "a".repeat(5000) + "', 'a', '" + "b".repeat(5000) + "'), 'b', '" + "c".repeat(5000) + "')) AS ?n) {}", "Accept", "text/csv").body();
    assertThat(replaced).doesNotContainPattern("[0-9]{3}");
    lives();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 20_000})
  void deep_nesting_is_refused(int depth) {
    for (String query :
        List.of(
            "SELECT * { FILTER(" + "(".repeat(depth) + "1" + ")".repeat(depth) + ") }",
            "SELECT * " + "{".repeat(depth) + "}".repeat(depth),
            "SELECT * { ?s " + "(".repeat(depth) + "<urn:p>" + ")".repeat(depth) + " ?o }")) {
      int status =
          served
              .send(
                  served
                      .request("sparql", "Content-Type", "application/sparql-query")
                      .POST(java.net.http.HttpRequest.BodyPublishers.ofString(query)))
              .statusCode();
      assertThat(status).isIn(200, 400, 413);
    }
    lives();
  }

  @Test
  void a_query_of_a_megabyte_is_refused() {
    String query = "ASK { ?s ?p '" + "x".repeat(1 << 20) + "' }";
    HttpResponse<String> answer =
        served.send(
            served
                .request("sparql", "Content-Type", "application/sparql-query")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(query)));
    assertThat(answer.statusCode()).isEqualTo(413);
    lives();
  }

  private static void lives() {
    assertThat(served.ask("ASK {}").statusCode()).isEqualTo(200);
  }
}
