package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.fact.ArticleFacts;
import waqai.text.Article;

class ExtractCommandTest {
  private static final String NEWS = "استقبل رئيس الوزراء اللبناني الوزير الفرنسي في بيروت اليوم.";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;

  private static ArticleFacts nothing(Article article) {
    return new ArticleFacts(article.id(), List.of(), List.of(), List.of());
  }

  private int run(Function<Article, ArticleFacts> analysis, String in, String... args) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(streams, List.of(new ExtractCommand(streams, analysis))).execute(args);
  }

  private static String articles(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"id\":\"a" + i + "\",\"text\":\"" + NEWS + "\"}\n")
        .collect(Collectors.joining());
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String messages() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void prints_results_in_the_order_of_the_input_though_two_threads_work() {
    CountDownLatch secondDone = new CountDownLatch(1);
    Function<Article, ArticleFacts> slowFirst =
        article -> {
          await(article.id().equals("a0") ? secondDone : new CountDownLatch(0));
          if (article.id().equals("a1")) {
            secondDone.countDown();
          }
          return nothing(article);
        };
    assertThat(run(slowFirst, articles(20), "extract", "-")).isZero();
    assertThat(lines()).hasSize(20);
    for (int i = 0; i < 20; i++) {
      assertThat(lines().get(i)).startsWith("{\"doc\":\"a" + i + "\",\"lang\":\"ar\"");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void two_threads_work_and_no_more() {
    var threads = ConcurrentHashMap.newKeySet();
    run(
        article -> {
          threads.add(Thread.currentThread());
          return nothing(article);
        },
        articles(50),
        "extract",
        "-");
    assertThat(threads).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void a_refused_input_sets_the_exit_code_and_costs_nothing_else() throws IOException {
    Path english = Files.writeString(folder.resolve("en.txt"), "The minister arrived on Monday.");
    Path arabic = Files.writeString(folder.resolve("ar.txt"), NEWS);
    int code =
        run(ExtractCommandTest::nothing, "", "extract", english.toString(), arabic.toString());
    assertThat(code).isEqualTo(1);
    assertThat(lines()).singleElement().asString().startsWith("{\"doc\":\"ar\"");
    assertThat(messages())
        .contains("en.txt: language en is not supported yet")
        .contains("articles 1 · facts 0 · refused 1");
  }

  @Test
  void an_article_whose_analysis_fails_is_told_and_the_others_go_on() {
    Function<Article, ArticleFacts> fragile =
        article -> {
          if (article.id().equals("a1")) {
            throw new IllegalStateException("too long a sentence");
          }
          return nothing(article);
        };
    assertThat(run(fragile, articles(3), "extract", "-")).isEqualTo(1);
    assertThat(lines()).hasSize(2);
    assertThat(messages()).contains("-:2: the analysis failed").contains("too long a sentence");
  }

  @Test
  void the_summary_is_json_on_request() {
    assertThat(run(ExtractCommandTest::nothing, articles(2), "extract", "--json", "-")).isZero();
    assertThat(messages())
        .matches("\\{\"articles\":2,\"facts\":0,\"refused\":0,\"seconds\":[0-9.]+}\\R");
  }

  @Test
  void a_command_line_that_is_not_understood_gives_2() {
    assertThat(run(ExtractCommandTest::nothing, "", "extract")).isEqualTo(2);
    assertThat(run(ExtractCommandTest::nothing, "", "extract", "--no-such")).isEqualTo(2);
    assertThat(run(ExtractCommandTest::nothing, "", "no-such-command")).isEqualTo(2);
    assertThat(run(ExtractCommandTest::nothing, "")).isEqualTo(2);
    assertThat(lines()).isEmpty();
  }

  @Test
  void help_shows_examples_and_exit_codes() {
    assertThat(run(ExtractCommandTest::nothing, "", "extract", "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Examples:")
        .contains("Exit codes:")
        .contains("وقائع");
  }
}
