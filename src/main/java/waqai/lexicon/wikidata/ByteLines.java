package waqai.lexicon.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one at a time in the same buffer; one that is longer than any item is cut. */
final class ByteLines {
  /** Wikidata lets no item grow beyond a few MiB. */
  private static final int LONGEST = 64 << 20;

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int filled;
  private byte[] line = new byte[CHUNK];
  private int length;
  private int number;
  private boolean cut;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line. */
  boolean next() throws IOException {
    length = 0;
    cut = false;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      append(end);
      boolean whole = end < filled;
      at = whole ? end + 1 : end;
      if (whole) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    filled = in.read(chunk, 0, CHUNK);
    at = 0;
    return filled > 0;
  }

  private void append(int end) {
    int more = end - at;
    if (length + more > LONGEST) {
      cut = true;
    } else {
      if (length + more > line.length) {
        line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
      }
      System.arraycopy(chunk, at, line, length, more);
      length += more;
    }
  }

  /** The buffer that has the line. */
  byte[] bytes() {
    return line;
  }

  /** How many bytes of it are the line. */
  int length() {
    return length;
  }

  /** From 1. */
  int number() {
    return number;
  }

  /** Whether the line is longer than what the buffer has of it. */
  boolean cut() {
    return cut;
  }
}
