package waqai.read;

/**
 * Text without what no RDF syntax can carry: NUL, other control characters outside XML 1.0, halves
 * of surrogate pairs. Each becomes U+FFFD, one unit for one unit, so that positions stay.
 */
final class CleanText {
  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  static String of(String text) {
    int first = firstBad(text, 0);
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = first; i < text.length(); i = firstBad(text, i + 1)) {
      out.setCharAt(i, REPLACEMENT);
    }
    return out.toString();
  }

  private static int firstBad(String text, int from) {
    int i = from;
    while (i < text.length() && !isBad(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean isBad(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= '\uFFFE';
  }
}
