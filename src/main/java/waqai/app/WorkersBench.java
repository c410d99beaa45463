package waqai.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.text.Article;

/**
 * Measures what a second thread of analysis brings, from a file of articles to the lines of facts. The
 * articles stand in it several times, under other ids, so that the last one, which one thread works on
 * alone, counts little.
 */
final class WorkersBench {
  private static final int TIMES = 4;
  private static final JsonMapper JSON = new JsonMapper();

  private final Streams streams;
  private final Function<Article, ArticleFacts> analysis;

  WorkersBench(Streams streams, Function<Article, ArticleFacts> analysis) {
    this.streams = streams;
    this.analysis = analysis;
  }

  private record Measured(double perSecond, double cpu, String digest) {}

  /** Measures each so many times, in turns; the best counts. */
  void run(List<Article> articles, int rounds, PrintStream out) throws IOException {
    Path file = Files.createTempFile("waqai-bench", ".jsonl");
    try {
      Files.write(file, lines(articles));
      run(List.of(file.toString()), rounds).print(out);
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> lines(List<Article> articles) {
    return IntStream.range(0, TIMES)
        .boxed()
        .flatMap(time -> articles.stream().map(article -> line(article, article.id() + "-" + time)))
        .toList();
  }

  private static String line(Article article, String id) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", id);
    line.put("lang", article.lang());
    article.published().ifPresent(day -> line.put("published", day.toString()));
    line.put("text", article.text());
    return line.toString();
  }

  private Compared run(List<String> inputs, int rounds) {
    Measured one = measure(inputs, 1);
    Measured two = measure(inputs, 2);
    for (int round = 1; round < rounds; round++) {
      one = best(one, measure(inputs, 1));
      two = best(two, measure(inputs, 2));
    }
    return new Compared(one, two);
  }

  private record Compared(Measured one, Measured two) {
    void print(PrintStream out) {
      out.printf(Locale.ROOT,
          "one worker      %.1f articles/s, read and written as lines of facts, %.0f ms of the processors each%n"
              + "two workers     %.1f articles/s, %.0f ms, %s%n"
              + "ratio           %.2f%n",
          one.perSecond(), one.cpu() * 1000, two.perSecond(), two.cpu() * 1000,
          one.digest().equals(two.digest()) ? "the same bytes" : "OTHER BYTES",
          two.perSecond() / one.perSecond());
    }
  }

  private static Measured best(Measured a, Measured b) {
    return a.perSecond() >= b.perSecond() ? a : b;
  }

  private Measured measure(List<String> inputs, int workers) {
    MessageDigest digest = sha256();
    double cpu = LineBench.cpu();
    RunSummary summary =
        new ArticleRun(
                streams.quiet(), new ArticleReader(streams.in(), Limits.DEFAULT), analysis)
            .withWorkers(workers)
            .run(
                inputs,
                (article, facts) -> {
                  digest.update(FactJson.line(article, facts).getBytes(StandardCharsets.UTF_8));
                  return true;
                });
    double seconds = summary.time().toNanos() / 1e9;
    return new Measured(
        summary.articles() / seconds,
        (LineBench.cpu() - cpu) / summary.articles(),
        HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
