package waqai.read;

import java.util.Locale;

/**
 * How large one article may be, so that one bad input cannot take all memory.
 *
 * @param bytes of its file, page or line of JSON
 * @param units of its text, in UTF-16 code units
 * @param prose of what is read for facts, in UTF-16 code units; what comes after is left alone
 */
public record Limits(int bytes, int units, int prose) {
  /**
   * Far beyond every news item: 10 MiB of bytes, one million characters of text; 100,000 characters
   * (some 15,000 words) of prose.
   */
  public static final Limits DEFAULT = new Limits(10 * 1024 * 1024, 1_000_000, 100_000);

  public Limits {
    if (bytes < 1 || units < 1 || prose < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: " + bytes + ", " + units + ", " + prose);
    }
  }

  String tooMuchProse() {
    return String.format(
        Locale.ROOT, "longer than an article is: only its first %,d characters are read for facts",
        prose);
  }

  String tooManyBytes() {
    return String.format(Locale.ROOT, "larger than %,d bytes: expected one article, not more", bytes);
  }
}
