package waqai.analyze.arabic;

import waqai.lexicon.Orthography;
import waqai.text.AlignedText;
import waqai.text.Span;

/** The copy that the rules of time read: spelling folded, digits of one kind, brackets as commas. */
final class TimeText {
  private TimeText() {}

  static AlignedText of(String text, Span range) {
    StringBuilder normal = new StringBuilder(range.length());
    int[] origins = new int[range.length() + 1];
    for (int i = range.begin(); i < range.end(); i++) {
      char c = fold(text.charAt(i));
      if (!Orthography.isMark(c) && Character.getType(c) != Character.FORMAT) {
        origins[normal.length()] = i;
        normal.append(c);
      }
    }
    origins[normal.length()] = range.end();
    return new AlignedText(
        normal.toString(), java.util.Arrays.copyOf(origins, normal.length() + 1));
  }

  private static char fold(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return ' ';
    }
    return switch (c) {
      case '(', ')', '،', '«', '»', '"' -> ',';
      case '–', '—', '‑' -> '-';
      default -> Orthography.isMark(c) ? c : Orthography.fold(String.valueOf(c)).charAt(0);
    };
  }
}
