package waqai.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.text.Article;

/**
 * Measures what a second thread of analysis brings, from the files to the lines of facts. The inputs
 * are read several times over, so that the last article, which one thread works on alone, counts little.
 */
final class WorkersBench {
  private static final int TIMES = 4;

  private final Streams streams;
  private final Function<Article, ArticleFacts> analysis;

  WorkersBench(Streams streams, Function<Article, ArticleFacts> analysis) {
    this.streams = streams;
    this.analysis = analysis;
  }

  private record Measured(double perSecond, double cpu, String digest) {}

  /** Measures each so many times, in turns; the best counts. */
  void run(List<String> given, int rounds, PrintStream out) {
    List<String> inputs = Collections.nCopies(TIMES, given).stream().flatMap(List::stream).toList();
    Measured one = measure(inputs, 1);
    Measured two = measure(inputs, 2);
    for (int round = 1; round < rounds; round++) {
      one = best(one, measure(inputs, 1));
      two = best(two, measure(inputs, 2));
    }
    out.printf(Locale.ROOT,
        "one worker      %.1f articles/s, read and written as lines of facts, %.0f ms of the processors each%n"
            + "two workers     %.1f articles/s, %.0f ms, %s%n"
            + "ratio           %.2f%n",
        one.perSecond(), one.cpu() * 1000, two.perSecond(), two.cpu() * 1000,
        one.digest().equals(two.digest()) ? "the same bytes" : "OTHER BYTES",
        two.perSecond() / one.perSecond());
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
