package waqai.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run over articles came to.
 *
 * @param articles how many were read and analysed
 * @param facts how many were found in them
 * @param refused how many inputs were no article, or failed
 * @param reasons how many of these for each reason
 * @param time how long it took
 */
record RunSummary(
    long articles, long facts, long refused, SortedMap<String, Integer> reasons, Duration time) {
  RunSummary {
    reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
  }


  private static final JsonMapper JSON = new JsonMapper();

  /** For a person, in English and Arabic. */
  String words() {
    StringBuilder words =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "articles %d · facts %d · refused %d · %.1f s   (مقالات %d · وقائع %d · مرفوضة %d)",
                articles, facts, refused, seconds(), articles, facts, refused));
    reasons.forEach(
        (reason, count) ->
            words.append(System.lineSeparator()).append("  refused ").append(count).append(": ").append(reason));
    return words.toString();
  }

  /** For a program, as one JSON object. */
  String json() {
    String summary =
        String.format(
            Locale.ROOT,
            "{\"articles\":%d,\"facts\":%d,\"refused\":%d,\"seconds\":%.3f",
            articles, facts, refused, seconds());
    ObjectNode byReason = JSON.createObjectNode();
    reasons.forEach(byReason::put);
    return summary + (reasons.isEmpty() ? "}" : ",\"reasons\":" + byReason + "}");
  }

  int exitCode() {
    return refused == 0 ? ExitCode.OK : ExitCode.REFUSED;
  }

  private double seconds() {
    return time.toNanos() / 1e9;
  }
}
