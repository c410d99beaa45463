package waqai.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the process returns. */
final class ExitCode {
  /** All was done. */
  static final int OK = 0;

  /** Some inputs were refused, each with a message; the others were done. */
  static final int REFUSED = 1;

  /** The command line was not understood. */
  static final int USAGE = 2;

  /** The program or the machine failed. */
  static final int FAILED = 3;

  /** The same for people, in the order of the codes. */
  static final Map<String, String> MEANINGS = meanings();

  private ExitCode() {}

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(" " + OK, "all was done");
    meanings.put(" " + REFUSED, "some inputs were refused, each with a message; the others were done");
    meanings.put(" " + USAGE, "the command line was not understood");
    meanings.put(" " + FAILED, "the program or the machine failed");
    return Collections.unmodifiableMap(meanings);
  }
}
