package waqai.app;

import java.time.Duration;
import java.util.Locale;

/**
 * What a run over articles came to.
 *
 * @param articles how many were read and analysed
 * @param facts how many were found in them
 * @param refused how many inputs were no article, or failed
 * @param time how long it took
 */
record RunSummary(long articles, long facts, long refused, Duration time) {
  /** For a person, in English and Arabic. */
  String words() {
    return String.format(
        Locale.ROOT,
        "articles %d · facts %d · refused %d · %.1f s   (مقالات %d · وقائع %d · مرفوضة %d)",
        articles, facts, refused, seconds(), articles, facts, refused);
  }

  /** For a program, as one JSON object. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"articles\":%d,\"facts\":%d,\"refused\":%d,\"seconds\":%.3f}",
        articles, facts, refused, seconds());
  }

  int exitCode() {
    return refused == 0 ? ExitCode.OK : ExitCode.REFUSED;
  }

  private double seconds() {
    return time.toNanos() / 1e9;
  }
}
