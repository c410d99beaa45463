package waqai.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import waqai.fact.ArticleFacts;
import waqai.text.Article;

/**
 * The analysis of one article, which knows how much of a processor's time it has taken: whatever else
 * the machine does must not decide whether an article is read.
 */
final class Turn implements Callable<ArticleFacts> {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration STEP = Duration.ofMillis(100);

  /** One that only waits ends after so many times its patience by the clock. */
  private static final int WAITING = 20;

  private final Function<Article, ArticleFacts> analysis;
  private final Article article;
  private volatile long thread;
  private volatile long begin;

  Turn(Function<Article, ArticleFacts> analysis, Article article) {
    this.analysis = analysis;
    this.article = article;
  }

  @Override
  public ArticleFacts call() {
    begin = THREADS.getCurrentThreadCpuTime();
    thread = Thread.currentThread().threadId();
    return analysis.apply(article);
  }

  /**
   * Waits for the result.
   *
   * @param patience how much of a processor's time it may take
   * @throws TimeoutException if it takes more
   */
  ArticleFacts await(Future<ArticleFacts> result, Duration patience)
      throws InterruptedException, ExecutionException, TimeoutException {
    long waited = System.nanoTime();
    while (true) {
      try {
        return result.get(STEP.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        Duration clock = Duration.ofNanos(System.nanoTime() - waited);
        if (taken().compareTo(patience) > 0 || clock.compareTo(patience.multipliedBy(WAITING)) > 0) {
          throw e;
        }
      }
    }
  }

  private Duration taken() {
    return thread == 0 ? Duration.ZERO : Duration.ofNanos(THREADS.getThreadCpuTime(thread) - begin);
  }
}
