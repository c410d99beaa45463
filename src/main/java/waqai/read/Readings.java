package waqai.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Articles and refusals, one after the other. */
interface Readings extends Closeable {
  /** The next one, or empty at the end. */
  Optional<Reading> next() throws IOException;

  /** One reading and no more. */
  static Readings of(Reading reading) {
    return new Readings() {
      private Optional<Reading> left = Optional.of(reading);

      @Override
      public Optional<Reading> next() {
        Optional<Reading> next = left;
        left = Optional.empty();
        return next;
      }

      @Override
      public void close() {}
    };
  }
}
