package waqai.app;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/** The line that a person sees while articles are read; it is written over and over itself. */
final class Progress {
  /** Before so much is read no time left is told: it would be a guess. */
  private static final double LEAST = 0.01;

  private static final Duration SETTLED = Duration.ofSeconds(3);

  private final Streams streams;

  Progress(Streams streams) {
    this.streams = streams;
  }

  /** Shows how far the run is. */
  void show(long articles, long facts, OptionalDouble share, Duration elapsed) {
    if (streams.terminal()) {
      streams.err().print("\r\u001b[K" + words(articles, facts, share, elapsed) + " ");
      streams.err().flush();
    }
  }

  /** Takes the line away. */
  void clear() {
    if (streams.terminal()) {
      streams.err().print("\r\u001b[K");
    }
  }

  /** Articles, facts, rate; how much of the inputs is read and how long the rest will take. */
  static String words(long articles, long facts, OptionalDouble share, Duration elapsed) {
    double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
    String done =
        String.format(
            Locale.ROOT, "%d articles, %d facts, %.1f a second", articles, facts, articles / seconds);
    double read = share.orElse(0);
    if (read < LEAST || read >= 1 || elapsed.compareTo(SETTLED) < 0) {
      return done;
    }
    long left = Math.round(seconds * (1 - read) / read);
    return String.format(Locale.ROOT, "%s, %.0f%% read, %s left", done, 100 * read, clock(left));
  }

  /** 3:07, 1:02:07. */
  private static String clock(long seconds) {
    long hours = seconds / 3600;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
