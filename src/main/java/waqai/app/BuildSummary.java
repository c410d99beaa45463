package waqai.app;

import java.util.Locale;
import waqai.store.Written;

/**
 * What became of a build.
 *
 * @param written articles that were new, other than before, or as before
 * @param quarantined facts that broke a shape
 * @param failed articles that could not be described
 */
record BuildSummary(Written written, int quarantined, int failed) {
  /** For a person, in English and Arabic. */
  String words() {
    return String.format(
        Locale.ROOT,
        "new %1$d · replaced %2$d · unchanged %3$d · facts in quarantine %4$d"
            + "   (جديدة %1$d · مستبدلة %2$d · كما كانت %3$d · وقائع في الحجر %4$d)",
        written.added(), written.replaced(), written.unchanged(), quarantined);
  }

  /** For a program, as one JSON object. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"added\":%d,\"replaced\":%d,\"unchanged\":%d,\"quarantined\":%d,\"failed\":%d}",
        written.added(), written.replaced(), written.unchanged(), quarantined, failed);
  }
}
