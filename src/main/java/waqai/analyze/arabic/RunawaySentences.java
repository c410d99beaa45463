package waqai.analyze.arabic;

/**
 * Ends what goes on without an end far beyond every sentence of a newspaper, so that the time for a
 * text is linear in its length: what the parser and the rules do within one sentence may be
 * quadratic in its words. A stretch of {@value #PIECES} words and marks, or of {@value #UNITS}
 * characters, gets an end at the next blank or mark.
 */
final class RunawaySentences {
  /** Words and marks; 1,100 characters of prose have some 250. */
  private static final int PIECES = 400;

  private static final int UNITS = 3300;

  /** How far an end may be off when neither a blank nor a mark comes. */
  private static final int GLUED = 300;

  private RunawaySentences() {}

  /** Writes the ends into the text. */
  static void end(char[] text) {
    int pieces = 0;
    int begin = 0;
    for (int i = 0; i < text.length; i++) {
      pieces += isPiece(text, i) ? 1 : 0;
      boolean far = pieces > PIECES || i - begin > UNITS;
      boolean place = text[i] == ' ' || !Character.isLetterOrDigit(text[i]);
      if (isEnd(text, i)) {
        pieces = 0;
        begin = i;
      } else if (far && (place || i - begin > UNITS + GLUED)) {
        text[i] = isBetweenDigits(text, i) ? '!' : '.';
        pieces = 0;
        begin = i;
      }
    }
  }

  /** A mark, or the begin of a word. */
  private static boolean isPiece(char[] text, int i) {
    if (!Character.isLetterOrDigit(text[i])) {
      return !Character.isWhitespace(text[i]);
    }
    return i == 0 || !Character.isLetterOrDigit(text[i - 1]);
  }

  /** An end that stands before a blank: the point in 3.5 is none. */
  private static boolean isEnd(char[] text, int i) {
    char c = text[i];
    return (c == '.' || c == '!' || c == '?' || c == '؟')
        && (i + 1 == text.length || Character.isWhitespace(text[i + 1]));
  }

  /** A point there would make one number of two. */
  private static boolean isBetweenDigits(char[] text, int i) {
    return i > 0 && i + 1 < text.length
        && Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
  }
}
