package waqai.serve;

import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;

/** What was measured of a server within a time. Safe for use by several threads. */
final class Sample {
  private static final int OK = 200;

  private final long begun = System.nanoTime();
  private final long end;
  private final Queue<Long> millis = new ConcurrentLinkedQueue<>();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong last = new AtomicLong(System.nanoTime());

  Sample(Duration length) {
    this.end = begun + length.toNanos();
  }

  boolean isOver() {
    return System.nanoTime() - end > 0;
  }

  /** Times a request that gives its status. */
  void time(IntSupplier request) {
    long start = System.nanoTime();
    if (request.getAsInt() != OK) {
      failed.incrementAndGet();
    }
    long now = System.nanoTime();
    millis.add((now - start) / 1_000_000);
    last.accumulateAndGet(now, Math::max);
  }

  Collection<Long> times() {
    return millis;
  }

  long failed() {
    return failed.get();
  }

  double seconds() {
    return (last.get() - begun) / 1e9;
  }
}
