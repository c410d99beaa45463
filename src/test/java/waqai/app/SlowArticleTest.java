package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.text.Article;

/**
 * An article that the analysis cannot bear in the time it has costs only itself; one that has to wait
 * for a busy machine is read.
 */
class SlowArticleTest {
  private static final String START = "قال رئيس الوزراء العراقي مصطفى الكاظمي إن بلاده ";

  @Test
  void an_article_that_takes_too_long_is_refused_and_the_others_are_read() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String lines = line("slow") + line("waiting") + line("quick");
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
                SlowArticleTest::analyse)
            .withPatience(Duration.ofSeconds(1))
            .run(List.of("-"), (article, facts) -> true);
    assertThat(summary.articles()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("the analysis took more than 1 s of a processor");
    assertThat(summary.words()).contains("refused 1: the analysis took more than N s of a processor");
  }

  private static ArticleFacts analyse(Article article) {
    switch (article.id()) {
      case "slow" -> workUntilInterrupted();
      case "waiting" -> LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
      default -> {}
    }
    return new ArticleFacts(article.id(), List.of(), List.of(), List.of());
  }

  private static void workUntilInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + START + "مستعدة.\"}\n";
  }
}
