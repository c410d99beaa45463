package waqai.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and prints.
 *
 * @param in standard input
 * @param out results, and nothing else
 * @param err messages and progress, for people
 * @param terminal whether a person watches {@code err}, so that progress may overwrite itself
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
  /** The process's own; the launcher knows whether they are a terminal. */
  static Streams ofProcess() {
    return new Streams(System.in, System.out, System.err, Boolean.getBoolean("waqai.terminal"));
  }

  /** The same without progress. */
  Streams quiet() {
    return new Streams(in, out, err, false);
  }
}
