package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Cases;
import waqai.Graphs;
import waqai.describe.Run;
import waqai.fact.ArticleFacts;
import waqai.fact.Fact;
import waqai.store.FactStore;
import waqai.text.Article;

/** The commands build, query, export and facts, on the cases. */
class GraphCommandsTest {
  private static final Map<String, ArticleFacts> FACTS =
      Cases.all().stream().collect(Collectors.toMap(it -> it.article().id(), Cases.Case::facts));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;
  private String news = "";
  private String store = "";

  @BeforeEach
  void writeArticles() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Cases.Case each : Cases.all()) {
      Path file = Cases.FOLDER.resolve(each.article().id()).resolve("article.json");
      lines.add(new JsonMapper().readTree(file.toFile()).toString());
    }
    news = Files.write(folder.resolve("news.jsonl"), lines).toString();
    store = folder.resolve("store").toString();
  }

  @Test
  void builds_a_store_and_building_again_changes_nothing() {
    assertThat(run("build", news, "--store", store)).isZero();
    assertThat(messages())
        .contains("articles 11 · facts 29 · refused 0")
        .contains("new 11 · replaced 0 · unchanged 0 · facts in quarantine 0");
    assertThat(run("export", "--store", store)).isZero();
    String before = printed();
    assertThat(run("build", news, "--store", store, "--json")).isZero();
    assertThat(messages())
        .contains("{\"added\":0,\"replaced\":0,\"unchanged\":11,\"quarantined\":0,\"failed\":0}");
    assertThat(run("export", "--store", store)).isZero();
    assertThat(printed()).isEqualTo(before);
  }

  @Test
  void a_bad_fact_goes_to_quarantine_and_the_rest_goes_in() {
    Function<Article, ArticleFacts> emptied = article -> withoutEntities(article.id());
    assertThat(run(emptied, "build", news, "--store", store)).isZero();
    assertThat(messages()).contains("soleimani f2 Condemnation: not stored: a fact of nobody");
    assertThat(folder.resolve("store/quarantine.jsonl"))
        .content()
        .contains("\"article\":\"soleimani\",\"fact\":\"f2\",\"type\":\"Condemnation\"");
    assertThat(run("facts", "--store", store, "--lang", "en", "--type", "killing")).isZero();
    assertThat(printed()).contains("killing").contains("Baghdad");
  }

  @Test
  void an_article_whose_facts_do_not_hang_together_costs_only_itself() {
    Function<Article, ArticleFacts> confused =
        article -> FACTS.get(article.id().equals("sudani") ? "soleimani" : article.id());
    assertThat(run(confused, "build", news, "--store", store)).isEqualTo(1);
    assertThat(messages())
        .contains("sudani: not stored: facts of soleimani given for sudani")
        .contains("new 10");
  }

  @Test
  void a_refused_input_shows_in_the_exit_code() {
    assertThat(run("build", news, folder + "/missing.txt", "--store", store)).isEqualTo(1);
    assertThat(messages()).contains("missing.txt").contains("new 11");
  }

  @Test
  void trouble_with_the_store_is_told_plainly() throws IOException {
    assertThat(run("facts", "--store", store)).isEqualTo(3);
    assertThat(messages()).contains("there is no store at " + store).doesNotContain("Exception");
    String other = Files.createDirectory(folder.resolve("other")).toString();
    Files.writeString(folder.resolve("other/file"), "");
    assertThat(run("build", news, "--store", other)).isEqualTo(3);
    assertThat(messages()).contains("is not a Waqai store");
    build();
    try (FactStore open = FactStore.open(Path.of(store), Graphs.ONTOLOGY)) {
      assertThat(open.names()).isNotNull();
      assertThat(run("query", "--store", store, "network")).isEqualTo(3);
      assertThat(messages()).contains("is in use by another process");
      assertThat(run("build", news, "--store", store)).isEqualTo(3); // as while a server has it open
      assertThat(messages()).contains("is in use by another process").contains("stop it");
    }
    assertThat(run("build", news, "--store", store, "--base", "https://example.org/")).isEqualTo(3);
    assertThat(messages()).contains("has the base IRI http://localhost:3330/");
  }

  @Test
  void asks_saved_queries_files_and_sparql() throws IOException {
    build();
    assertThat(run("query", "--store", store, "who-met-whom", "--param", "lang=en")).isZero();
    assertThat(printed()).contains("Kenneth McKenzie").contains("id:fact/");
    String count = "SELECT (COUNT(*) AS ?n) { ?f a w:Fact }";
    assertThat(run("query", "--store", store, count, "--format", "csv")).isZero();
    assertThat(printed()).isEqualTo("n\r\n24\r\n");
    Path file = Files.writeString(folder.resolve("q.rq"), "# parameter t type Vote\n"
        + "SELECT (COUNT(*) AS ?n) { ?f w:eventType ?t }");
    assertThat(run("query", "--store", store, file.toString(), "--format", "tsv")).isZero();
    assertThat(printed()).isEqualTo("?n\n3\n");
    assertThat(
            run("query", "--store", store, file.toString(), "--param", "t=Visit", "--format", "csv"))
        .isZero();
    assertThat(printed()).isEqualTo("n\r\n1\r\n");
    String plain = "SELECT ?fact ?type { GRAPH ?g { ?fact w:eventType ?type } } LIMIT 3";
    assertThat(run("query", "--store", store, plain, "--format", "csv")).isZero();
    assertThat(printed().lines().skip(1).toList()).hasSize(3).allMatch(it -> it.matches("http\\S+,http\\S+"));
    assertThat(run("query", "--store", store, "network", "--format", "ntriples")).isZero();
    assertThat(printed()).contains("ontology#met>");
  }

  @Test
  void lists_the_saved_queries_without_a_store() {
    assertThat(run("query", "--list")).isZero();
    assertThat(printed())
        .contains("who-met-whom\n", "  --param lang=language (default ar)\n", "متى");
  }

  @Test
  void a_wrong_question_is_a_usage_error() {
    build();
    assertThat(run("query", "--store", store, "who-met-who")).isEqualTo(2);
    assertThat(messages()).contains("there is no saved query who-met-who", "who-met-whom");
    assertThat(run("query", "--store", store, "SELECT nonsense")).isEqualTo(2);
    assertThat(run("query", "--store", store, "INSERT DATA { <a:a> <a:b> <a:c> }")).isEqualTo(2);
    assertThat(run("query", "--store", store, "missing.rq")).isEqualTo(2);
    assertThat(run("query", "--store", store, "network", "--format", "csv")).isEqualTo(2);
    assertThat(run("query", "--store", store, "network", "--param", "x=y")).isEqualTo(2);
    assertThat(run("query", "network")).isEqualTo(2);
    assertThat(run("facts", "--store", store, "--type", "Dance")).isEqualTo(2);
    assertThat(run("facts", "--store", store, "--from", "yesterday")).isEqualTo(2);
    assertThat(run("facts", "--store", store, "--lang", "fr")).isEqualTo(2);
    assertThat(run("export", "--store", store, "--format", "docx")).isEqualTo(2);
    assertThat(run("build", news, "--store", store, "--base", "nonsense")).isEqualTo(2);
    assertThat(run("build", news, "--store", "sparql:http://localhost:1/")).isEqualTo(2);
  }

  @Test
  void exports_to_a_file_that_appears_whole() throws IOException {
    build();
    Path file = folder.resolve("facts.ttl");
    assertThat(run("export", "--store", store, "--format", "turtle", file.toString())).isZero();
    assertThat(file).content().startsWith("PREFIX").contains("w:Meeting");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
    String nowhere = folder.resolve("no/such/folder/f.nq").toString();
    assertThat(run("export", "--store", store, nowhere)).isEqualTo(3);
    assertThat(messages()).contains("cannot write " + nowhere);
  }

  @Test
  void exports_as_the_name_of_the_file_says() throws IOException {
    build();
    Path file = folder.resolve("facts.nq.gz");
    assertThat(run("export", "--store", store, file.toString())).isZero();
    assertThat(run("export", "--store", store)).isZero();
    try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(packed.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(printed());
    }
    assertThat(run("export", "--format", "cameo", "--columns")).isZero();
    assertThat(printed()).contains("GoldsteinScale\tthe Goldstein value");
    assertThat(run("export", file.toString())).isEqualTo(2);
  }

  @Test
  void prints_facts_as_a_table_or_as_json_lines() {
    build();
    assertThat(run("facts", "--store", store, "--about", "الخفاجي", "--to", "2021")).isZero();
    assertThat(printed()).contains("انسحاب").doesNotContain("منصب");
    assertThat(messages()).contains("1 facts");
    assertThat(run("facts", "--store", store, "--about", "Khafaji", "--json")).isZero();
    assertThat(printed().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).startsWith("{\"iri\":").contains("\"words\":"));
  }

  @Test
  void every_command_has_help_with_examples_and_exit_codes() {
    for (String command : List.of("build", "query", "export", "facts")) {
      assertThat(run(command, "--help")).isZero();
      assertThat(printed()).contains("Examples:", "./waqai " + command, "Exit codes:");
    }
  }

  private void build() {
    assertThat(run("build", news, "--store", store)).isZero();
    messages();
  }

  /** The facts of an article; of Soleimani's, the condemnation without anybody in it. */
  private static ArticleFacts withoutEntities(String id) {
    ArticleFacts facts = FACTS.get(id);
    List<Fact> changed =
        facts.facts().stream()
            .map(it -> id.equals("soleimani") && it.id().equals("f2") ? alone(it) : it)
            .toList();
    return new ArticleFacts(id, facts.entities(), changed, List.of());
  }

  private static Fact alone(Fact it) {
    return new Fact(
        it.id(), it.type(), List.of(), List.of(), List.of(), it.time(), it.basis(), it.status(),
        it.sources(), it.quantities(), it.evidence(), it.further(), it.core(), it.title(),
        it.former(), it.rule(), it.confidence());
  }

  private int run(String... args) {
    return run(article -> FACTS.get(article.id()), args);
  }

  private int run(Function<Article, ArticleFacts> analysis, String... args) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    List<Object> commands =
        List.of(
            new BuildCommand(streams, analysis, new Run("test", "cases")),
            new QueryCommand(streams),
            new ExportCommand(streams),
            new FactsCommand(streams));
    return Main.commandLine(streams, commands).execute(args);
  }

  /** What was printed since the last time. */
  private String printed() {
    String text = out.toString(StandardCharsets.UTF_8);
    out.reset();
    return text;
  }

  private String messages() {
    String text = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return text;
  }
}
