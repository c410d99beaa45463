package waqai.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of a stream as bytes; of a line beyond the limit no more than the limit is kept. */
final class LineBytes {
  private final InputStream in;
  private final int limit;
  private int number;

  LineBytes(InputStream in, int limit) {
    this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without its end; empty if it is too long
   */
  record Line(int number, byte[] bytes, boolean tooLong) {
    private boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return !tooLong;
    }
  }

  /** The next line with more than spaces, or empty at the end of the stream. */
  Optional<Line> nextNotBlank() throws IOException {
    Optional<Line> line = next();
    while (line.isPresent() && line.get().isBlank()) {
      line = next();
    }
    return line;
  }

  private Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    number++;
    while (b >= 0 && b != '\n') {
      tooLong |= bytes.size() >= limit;
      if (!tooLong) {
        bytes.write(b);
      }
      b = in.read();
    }
    return Optional.of(new Line(number, tooLong ? new byte[0] : bytes.toByteArray(), tooLong));
  }
}
