package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;
import waqai.text.Article;

/** Texts that nobody would write, through the whole first half of the line, in bounded time. */
class HostileArticleTest {
  private static final String START = "قال رئيس الوزراء العراقي مصطفى الكاظمي إن بلاده ";

  static Stream<String> texts() {
    return Stream.of(
        START + "قوات ".repeat(10_000) + ".",
        START + "وقال إن ".repeat(3_000) + ".",
        "مصطفى الكاظمي ".repeat(5_000) + ".",
        START + "«".repeat(3_000) + " لا " + "(".repeat(3_000) + ".",
        START + "a\u0000\u202E\u2066б中".repeat(500) + ".",
        START + "في 9/9/2021 ".repeat(1_500) + ".",
        START + "1".repeat(5_000) + " قتيلا و" + "مئة و".repeat(1_500) + ".",
        START + "ـ".repeat(20_000) + "\u064B".repeat(20_000) + ".");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_hostile_text_is_read_in_bounded_time(String text) {
    Article article = read(text);
    Assertions.assertTimeout(
        Duration.ofSeconds(110),
        () ->
            assertThatCode(() -> TestPipeline.get().facts(article)).doesNotThrowAnyException());
  }

  @Test
  void an_article_that_takes_too_long_is_refused_and_the_next_is_read() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String lines = line("slow") + line("quick");
    Streams streams =
        new Streams(
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    RunSummary summary =
        new ArticleRun(
                streams,
                new ArticleReader(streams.in(), Limits.DEFAULT),
                HostileArticleTest::sleepOverSlowOnes)
            .withPatience(Duration.ofSeconds(1))
            .run(List.of("-"), (article, facts) -> true);
    assertThat(summary.articles()).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("the analysis took longer than 1 s");
    assertThat(summary.words()).contains("refused 1: the analysis took longer than N s");
  }

  private static ArticleFacts sleepOverSlowOnes(Article article) {
    try {
      Thread.sleep(article.id().equals("slow") ? 20_000 : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new ArticleFacts(article.id(), List.of(), List.of(), List.of());
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + START + "مستعدة.\"}\n";
  }

  private static Article read(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (Stream<Reading> readings = new ArticleReader(in, Limits.DEFAULT).read(List.of("-"))) {
      return ((Reading.Read) readings.findFirst().orElseThrow()).article();
    }
  }
}
