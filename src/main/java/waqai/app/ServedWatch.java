package waqai.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import waqai.ontology.Ontology;
import waqai.store.FactStore;

/**
 * Watches feeds on a thread of its own while a server has the store open: both use the one store
 * object, so that there is one writer, and what a round has found is served when it ends.
 *
 * @param pause between two rounds
 */
record ServedWatch(FeedWatch watch, List<String> feeds, Duration pause, Streams streams) {
  /** How long an article that is under way may take to end. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A watch that goes on until it is closed. It is never interrupted: that closes files. */
  record Running(Thread thread, CountDownLatch stopped) implements AutoCloseable {
    /** Ends it between two articles. */
    @Override
    public void close() {
      stopped.countDown();
      try {
        thread.join(PATIENCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  Running start(FactStore store, Ontology ontology) {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread thread = Thread.ofPlatform().daemon().name("watch").unstarted(() -> run(store, ontology, stopped));
    thread.start();
    return new Running(thread, stopped);
  }

  private void run(FactStore store, Ontology ontology, CountDownLatch stopped) {
    try {
      do {
        watch.round(feeds, store, ontology, () -> stopped.getCount() > 0);
      } while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) { // after a failed write the store takes no more, but can be read
      LogFile.RUN.error("watching ended", e);
      streams.err().println(
          "waqai serve: " + e.getMessage() + "; the feeds are not read any more, what the store has"
              + " is still served");
    }
  }
}
