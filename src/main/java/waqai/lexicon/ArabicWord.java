package waqai.lexicon;

import waqai.text.Span;

/**
 * A word, a run of digits or a sign of an Arabic text.
 *
 * @param kind which of these
 * @param folded a word without marks, with plain alef, dotted yaa and ه for ة; digits as 0 to 9; a
 *     sign with all dashes as {@code -}, all commas as {@code ,}
 * @param span its letters in the text, in UTF-16 units
 * @param glued whether it follows what is before it without a blank
 */
public record ArabicWord(Kind kind, String folded, Span span, boolean glued) {
  /** What it is. */
  public enum Kind {
    WORD,
    DIGITS,
    SIGN
  }

  /** Whether it is this sign. */
  public boolean is(char sign) {
    return kind == Kind.SIGN && folded.charAt(0) == sign;
  }

  public boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }
}
