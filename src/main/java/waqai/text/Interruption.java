package waqai.text;

import java.util.concurrent.CancellationException;

/** Lets long work be stopped from outside: stages ask at each sentence and at each claim. */
public final class Interruption {
  private Interruption() {}

  /** Ends the work of this thread if it was interrupted; the mark of the interruption stays. */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }
}
