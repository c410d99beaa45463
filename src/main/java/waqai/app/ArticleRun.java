package waqai.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Reading;
import waqai.text.Article;

/**
 * Reads inputs, analyses their articles on two threads and hands over the results in the order of
 * the input. Only a handful of articles is held at a time. What is refused is told on the error
 * stream, in its place, and the run goes on.
 */
final class ArticleRun {
  private static final int WORKERS = 2;

  /** Articles read ahead of the one that is handed over, for each thread. */
  private static final int WINDOW = 3;

  private final Streams streams;
  private final Function<Article, ArticleFacts> analysis;
  private final Predicate<Article> known;
  private final ArticleReader reader;
  private int threads = WORKERS;
  private ExecutorService workers = newWorkers();
  private long articles;
  private long facts;
  private long refused;
  private final SortedMap<String, Integer> reasons = new TreeMap<>();
  private final Progress progress;
  private Optional<RefusalFile> refusals = Optional.empty();
  private final long start = System.nanoTime();
  private Duration patience = Duration.ofSeconds(120);

  /**
   * @param reader reads the inputs
   * @param analysis is called by several threads at once
   */
  ArticleRun(Streams streams, ArticleReader reader, Function<Article, ArticleFacts> analysis) {
    this(streams, reader, analysis, article -> false);
  }

  /**
   * @param reader reads the inputs
   * @param analysis is called by several threads at once
   * @param known tells articles that need no analysis; they are passed over
   */
  ArticleRun(
      Streams streams,
      ArticleReader reader,
      Function<Article, ArticleFacts> analysis,
      Predicate<Article> known) {
    this.streams = streams;
    this.progress = new Progress(streams);
    this.reader = reader;
    this.analysis = analysis;
    this.known = known;
  }

  /** Takes results, in order, on the thread of the caller. */
  interface Sink {
    /** Returns whether more is wanted. */
    boolean take(Article article, ArticleFacts facts);
  }

  /** All inputs, until they end or the sink wants no more. */
  RunSummary run(List<String> inputs, Sink sink) {
    LogFile.RUN.info("reading {}", inputs);
    try (Stream<Reading> readings = reader.read(inputs)) {
      all(readings.iterator(), sink);
    } finally {
      workers.shutdownNow();
    }
    progress.clear();
    RunSummary summary = new RunSummary(articles, facts, refused, reasons, elapsed());
    LogFile.RUN.info("{}", summary.json());
    return summary;
  }

  /** A reading, and what is being found in it if it is an article. */
  private sealed interface Pending {
    record Analysed(Reading.Read read, Turn turn, Future<ArticleFacts> result) implements Pending {}

    record Refused(Reading.Refused refused) implements Pending {}

    record Known() implements Pending {}
  }

  /** How much of a processor's time one article may take; for tests. */
  ArticleRun withPatience(Duration longest) {
    patience = longest;
    return this;
  }

  /** Where refusals are written as well. */
  ArticleRun withRefusals(Optional<RefusalFile> file) {
    refusals = file;
    return this;
  }

  /** How many threads analyse; the results do not depend on it. */
  ArticleRun withWorkers(int number) {
    workers.shutdown();
    threads = number;
    workers = newWorkers();
    return this;
  }

  private ExecutorService newWorkers() {
    return Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void all(Iterator<Reading> readings, Sink sink) {
    Deque<Pending> window = new ArrayDeque<>();
    boolean wanted = true;
    while (wanted && (!window.isEmpty() || readings.hasNext())) {
      while (window.size() < WINDOW * threads && readings.hasNext()) {
        window.addLast(begin(readings.next()));
      }
      wanted = finish(window.removeFirst(), sink);
      progress.show(articles, facts, reader.share(), elapsed());
    }
  }

  private Pending begin(Reading reading) {
    return switch (reading) {
      case Reading.Refused no -> new Pending.Refused(no);
      case Reading.Read read when known.test(read.article()) -> new Pending.Known();
      case Reading.Read read -> {
        Turn turn = new Turn(analysis, read.article());
        yield new Pending.Analysed(read, turn, workers.submit(turn));
      }
    };
  }

  private boolean finish(Pending pending, Sink sink) {
    return switch (pending) {
      case Pending.Known() -> true;
      case Pending.Refused(Reading.Refused no) -> refuse(no.place(), no.reason());
      case Pending.Analysed analysed -> {
        Reading.Read read = analysed.read();
        read.notes().forEach(note -> tell(read.place() + ": " + note));
        yield take(read, analysed, sink);
      }
    };
  }

  private boolean take(Reading.Read read, Pending.Analysed analysed, Sink sink) {
    Future<ArticleFacts> result = analysed.result();
    try {
      ArticleFacts found = analysed.turn().await(result, patience);
      articles++;
      facts += found.facts().size();
      return sink.take(read.article(), found);
    } catch (ExecutionException e) {
      return failed(read, e);
    } catch (TimeoutException e) {
      return tooSlow(read, result);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refuse(read.place(), "interrupted");
    }
  }

  /** One article that the analysis cannot bear does not cost the others; a lack of memory does. */
  private boolean failed(Reading.Read read, ExecutionException e) {
    if (e.getCause() instanceof Error error && !(error instanceof StackOverflowError)) {
      throw error;
    }
    return refuse(read.place(), "the analysis failed (" + e.getCause() + ")");
  }

  /** The thread ends at the next sentence; the others go on in new ones at once. */
  private boolean tooSlow(Reading.Read read, Future<ArticleFacts> result) {
    result.cancel(true);
    ExecutorService before = workers;
    workers = newWorkers();
    before.shutdown();
    return refuse(read.place(), "the analysis took more than " + patience.toSeconds() + " s of a processor");
  }

  private boolean refuse(Reading.Place place, String reason) {
    refused++;
    reasons.merge(kind(reason), 1, Integer::sum);
    refusals.ifPresent(file -> file.add(place.toString(), kind(reason), reason));
    LogFile.RUN.info("refused {}: {}", place, reason);
    tell(place + ": " + reason);
    return true;
  }

  /** The reason without what is particular to one input. */
  private static String kind(String reason) {
    return reason.split(": expected| \\(|, at ", 2)[0].replaceAll("[0-9][0-9,]*", "N");
  }

  private void tell(String message) {
    progress.clear();
    streams.err().println(message);
  }
}
