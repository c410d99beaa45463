package waqai.read;

import java.util.Locale;

/**
 * How large one article may be, so that one bad input cannot take all memory.
 *
 * @param bytes of its file, page or line of JSON
 * @param units of its text, in UTF-16 code units
 */
public record Limits(int bytes, int units) {
  /** Far beyond every news item: 10 MiB of bytes, one million characters of text. */
  public static final Limits DEFAULT = new Limits(10 * 1024 * 1024, 1_000_000);

  public Limits {
    if (bytes < 1 || units < 1) {
      throw new IllegalArgumentException("limits must be positive: " + bytes + ", " + units);
    }
  }

  String tooManyBytes() {
    return String.format(Locale.ROOT, "larger than %,d bytes: expected one article, not more", bytes);
  }
}
