package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.describe.Run;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.Evidence;
import waqai.fact.Fact;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;
import waqai.text.Article;

/** The whole line with its real models, on the articles that come with the project. */
class PipelineTest {
  private static final Path ARTICLES = Path.of("data", "articles");
  private static final Path NOT_YET = Path.of("src/test/resources/facts-not-found-yet.txt");

  @TempDir Path folder;

  private static List<Article> articles() {
    List<Article> out = new ArrayList<>();
    try (Stream<Reading> readings =
        new ArticleReader(new ByteArrayInputStream(new byte[0]), Limits.DEFAULT)
            .read(List.of(ARTICLES.toString()))) {
      readings.forEach(r -> out.add(((Reading.Read) r).article()));
    }
    return out;
  }

  private static Streams streams(ByteArrayOutputStream out) {
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Streams(new ByteArrayInputStream(new byte[0]), print, silent, false);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void the_number_of_workers_does_not_show(int workers) {
    assertThat(lines(workers)).isEqualTo(lines(2)).isNotEmpty();
  }

  private static List<String> lines(int workers) {
    List<String> lines = new ArrayList<>();
    Streams streams = streams(new ByteArrayOutputStream());
    new ArticleRun(
            streams,
            new ArticleReader(streams.in(), Limits.DEFAULT),
            article -> TestPipeline.get().facts(article))
        .withWorkers(workers)
        .run(List.of(ARTICLES.toString()), (article, facts) -> lines.add(FactJson.line(article, facts)));
    return lines;
  }

  private static String run(Object command, Streams streams, ByteArrayOutputStream out, String... args) {
    int code = Main.commandLine(streams, List.of(command)).execute(args);
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String extract() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams = streams(out);
    Object command = new ExtractCommand(streams, TestPipeline.get()::facts);
    return run(command, streams, out, "extract", ARTICLES.toString());
  }

  @Test
  void every_piece_of_evidence_is_the_words_that_stand_there() {
    for (Article article : articles()) {
      for (Fact fact : TestPipeline.get().facts(article).facts()) {
        for (Evidence evidence : fact.further().isEmpty()
            ? List.of(fact.evidence())
            : Stream.concat(Stream.of(fact.evidence()), fact.further().stream()).toList()) {
          assertThat(article.text().substring(evidence.begin(), evidence.end()))
              .isEqualTo(evidence.words());
        }
      }
    }
  }

  @Test
  void two_threads_print_what_one_finds_and_every_time_the_same() {
    StringBuilder one = new StringBuilder();
    for (Article article : articles()) {
      one.append(FactJson.line(article, TestPipeline.get().facts(article)))
          .append(System.lineSeparator());
    }
    assertThat(extract()).isEqualTo(one.toString()).isEqualTo(extract());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar-EG", "fa", "tr"})
  void the_locale_of_the_machine_changes_nothing(String tag) {
    String before = extract();
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(extract()).isEqualTo(before);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void building_twice_and_building_anew_export_the_same_bytes() {
    String once = build("a");
    assertThat(build("a")).isEqualTo(once);
    assertThat(build("b")).isEqualTo(once);
  }

  private String build(String store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams = streams(out);
    String at = folder.resolve(store).toString();
    run(new BuildCommand(streams, TestPipeline.get()::facts, new Run("test", "test")), streams, out,
        "build", ARTICLES.toString(), "--store", at);
    return run(new ExportCommand(streams), streams, out,
        "export", "--store", at, "--format", "nquads");
  }

  /** Facts that are not found yet stand in a file of their own, which may only shrink. */
  @Test
  void the_articles_give_the_facts_they_must_give() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Article article : articles()) {
      JsonNode expected = new ObjectMapper()
          .readTree(ARTICLES.resolve("expected").resolve(article.id() + ".json").toFile());
      ArticleFacts found = TestPipeline.get().facts(article);
      for (JsonNode fact : expected.path("facts")) {
        String type = fact.path("type").textValue();
        boolean there = found.facts().stream()
            .anyMatch(f -> f.type().code().equals(type) && shares(fact, expected, f, found));
        if (!there) {
          missing.add(article.id() + " " + fact.path("id").textValue() + " " + type);
        }
      }
    }
    assertThat(missing).containsExactlyElementsOf(new TreeSet<>(Files.readAllLines(NOT_YET)));
  }

  private static boolean shares(JsonNode fact, JsonNode expected, Fact f, ArticleFacts found) {
    Set<String> wanted = new TreeSet<>();
    for (String role : List.of("actor", "recipient")) {
      fact.path(role).forEach(id -> expected.path("entities").forEach(e -> {
        if (e.path("id").equals(id)) {
          wanted.add(key(e.path("name").textValue()));
          e.path("aliases").forEach(a -> wanted.add(key(a.textValue())));
        }
      }));
    }
    return found.entities().stream()
        .filter(e -> f.actors().contains(e.id()) || f.recipients().contains(e.id()))
        .anyMatch(e -> names(e).anyMatch(n -> wanted.contains(key(n))));
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
  }

  private static String key(String name) {
    return waqai.lexicon.Orthography.nameKey(name);
  }
}
