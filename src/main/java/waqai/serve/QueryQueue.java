package waqai.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few queries run at a time, and a few more wait for a short while. Whoever finds the queue
 * full is told at once, so that waiting takes no thread that a page could use.
 */
final class QueryQueue {
  /** After how many seconds a refused client should ask again. */
  static final String RETRY_AFTER = "5";

  private final Semaphore running;
  private final Semaphore waiting;
  private final long patience;

  QueryQueue(ServeSettings settings) {
    this.running = new Semaphore(settings.queriesAtOnce(), true);
    this.waiting = new Semaphore(ServeSettings.QUERIES_WAITING);
    this.patience = Math.min(settings.timeout().toMillis(), ServeSettings.PATIENCE.toMillis());
  }

  /** Whether the query may run; then {@link #leave} must be called after it. */
  boolean enter() {
    if (running.tryAcquire()) {
      return true;
    }
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return running.tryAcquire(patience, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.release();
    }
  }

  void leave() {
    running.release();
  }
}
