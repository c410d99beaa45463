package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.text.Article;

/** An article that the analysis cannot bear in the time it has costs only itself. */
class SlowArticleTest {
  private static final String START = "قال رئيس الوزراء العراقي مصطفى الكاظمي إن بلاده ";

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
                SlowArticleTest::sleepOverSlowOnes)
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
}
