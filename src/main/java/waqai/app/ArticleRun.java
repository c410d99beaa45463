package waqai.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;
import waqai.text.Article;

/**
 * Reads inputs, analyses their articles on two threads and hands over the results in the order of
 * the input. Only a handful of articles is held at a time. What is refused is told on the error
 * stream, in its place, and the run goes on.
 */
final class ArticleRun {
  private static final int WORKERS = 2;

  /** Articles read ahead of the one that is handed over. */
  private static final int WINDOW = 6;

  private final Streams streams;
  private final Function<Article, ArticleFacts> analysis;
  private long articles;
  private long facts;
  private long refused;

  /**
   * @param analysis is called by several threads at once
   */
  ArticleRun(Streams streams, Function<Article, ArticleFacts> analysis) {
    this.streams = streams;
    this.analysis = analysis;
  }

  /** Takes results, in order, on the thread of the caller. */
  interface Sink {
    /** Returns whether more is wanted. */
    boolean take(Article article, ArticleFacts facts);
  }

  /** All inputs, until they end or the sink wants no more. */
  RunSummary run(List<String> inputs, Sink sink) {
    long start = System.nanoTime();
    ArticleReader reader = new ArticleReader(streams.in(), Limits.DEFAULT);
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try (Stream<Reading> readings = reader.read(inputs)) {
      all(readings.iterator(), workers, sink);
    } finally {
      workers.shutdownNow();
    }
    clearProgress();
    return new RunSummary(articles, facts, refused, Duration.ofNanos(System.nanoTime() - start));
  }

  /** A reading, and what is being found in it if it is an article. */
  private sealed interface Pending {
    record Analysed(Reading.Read read, Future<ArticleFacts> result) implements Pending {}

    record Refused(Reading.Refused refused) implements Pending {}
  }

  private void all(Iterator<Reading> readings, ExecutorService workers, Sink sink) {
    Deque<Pending> window = new ArrayDeque<>();
    boolean wanted = true;
    while (wanted && (!window.isEmpty() || readings.hasNext())) {
      while (window.size() < WINDOW && readings.hasNext()) {
        window.addLast(begin(readings.next(), workers));
      }
      wanted = finish(window.removeFirst(), sink);
      showProgress();
    }
  }

  private Pending begin(Reading reading, ExecutorService workers) {
    return switch (reading) {
      case Reading.Refused no -> new Pending.Refused(no);
      case Reading.Read read ->
          new Pending.Analysed(read, workers.submit(() -> analysis.apply(read.article())));
    };
  }

  private boolean finish(Pending pending, Sink sink) {
    return switch (pending) {
      case Pending.Refused(Reading.Refused no) -> refuse(no.place() + ": " + no.reason());
      case Pending.Analysed(Reading.Read read, Future<ArticleFacts> result) -> {
        read.notes().forEach(note -> tell(read.place() + ": " + note));
        yield take(read, result, sink);
      }
    };
  }

  private boolean take(Reading.Read read, Future<ArticleFacts> result, Sink sink) {
    try {
      ArticleFacts found = result.get();
      articles++;
      facts += found.facts().size();
      return sink.take(read.article(), found);
    } catch (ExecutionException e) {
      return failed(read, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refuse(read.place() + ": interrupted");
    }
  }

  /** One article that the analysis cannot bear does not cost the others; a lack of memory does. */
  private boolean failed(Reading.Read read, ExecutionException e) {
    if (e.getCause() instanceof Error error && !(error instanceof StackOverflowError)) {
      throw error;
    }
    return refuse(read.place() + ": the analysis failed (" + e.getCause() + ")");
  }

  private boolean refuse(String message) {
    refused++;
    tell(message);
    return true;
  }

  private void tell(String message) {
    clearProgress();
    streams.err().println(message);
  }

  private void showProgress() {
    if (streams.terminal()) {
      streams.err().print("\r\u001b[K" + articles + " articles, " + facts + " facts ");
      streams.err().flush();
    }
  }

  private void clearProgress() {
    if (streams.terminal()) {
      streams.err().print("\r\u001b[K");
    }
  }
}
