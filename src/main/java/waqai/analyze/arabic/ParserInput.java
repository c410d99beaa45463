package waqai.analyze.arabic;

import waqai.lexicon.Pieties;

/**
 * The copy of a text that the parser reads: as long as the text, so that every position is the same,
 * with what the parser was not trained on replaced. Blessings after a name and the words of a vague
 * number become blanks. Brackets and dashes round an insertion become commas, as the commas of other
 * scripts do, quotation marks of all kinds one kind, marks round a name of a few words blanks, invisible
 * characters blanks, مسئول and شئون are spelled مسؤول and شؤون, إن at the end of a name (جيه-إن) is spelled as no particle, and the point of an abbreviation a blank. A stretch of more than {@value #LONGEST} characters without an end gets one.
 */
final class ParserInput {
  private static final Pieties PIETIES = new Pieties();
  private static final int LONGEST = 1100;

  private ParserInput() {}

  static String of(String text) {
    char[] out = text.toCharArray();
    PIETIES.blank(out);
    Pilotless.blank(out);
    VagueNumbers.blank(out);
    FreedNames.free(out);
    BracketedCounts.free(out);
    HonourSlashes.blank(out);
    int sinceEnd = 0;
    int comma = -1;
    for (int i = 0; i < out.length; i++) {
      out[i] = replace(out, i);
      sinceEnd = isEnd(out[i]) ? 0 : sinceEnd + 1;
      comma = out[i] == '،' || out[i] == '؛' ? i : comma;
      if (sinceEnd > LONGEST && (out[i] == ' ' || sinceEnd > 2 * LONGEST)) {
        int at = i - comma < LONGEST / 2 && comma >= 0 ? comma : i;
        out[at] = '.';
        sinceEnd = i - at;
      }
    }
    RunawaySentences.end(out);
    return new String(out);
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '؟';
  }

  private static char replace(char[] text, int i) {
    char c = text[i];
    return switch (c) {
      case '(', ')', '[', ']', '{', '}', '<', '>', '–', '—', '|' -> '،';
      case '«', '»', '“', '”', '„', '‟', '″', '‹', '›' -> '"';
      case '…' -> '.';
      case ',' -> isInNumber(text, i) ? c : '،';
      case ';' -> '؛';
      case 'إ' -> isNameEnd(text, i) ? 'ي' : c;
      case 'ئ' -> isOldSpelling(text, i) ? 'ؤ' : c;
      case '•', '*', '\t', '\r', '\n', '\u00a0', '\ufeff' -> ' ';
      case '-' -> isDash(text, i) ? '،' : c;
      case '.' -> endsAbbreviation(text, i) ? ' ' : c;
      default -> isUnreadable(c) ? ' ' : c;
    };
  }

  /** مون جيه-إن: the last part of a name, and no particle. */
  private static boolean isNameEnd(char[] text, int i) {
    return i > 1 && text[i - 1] == '-' && Character.isLetter(text[i - 2]) && i + 1 < text.length && text[i + 1] == 'ن'
        && (i + 2 == text.length || !Character.isLetter(text[i + 2]));
  }

  /** مسئول, شئون: as they are spelled in Egypt. */
  private static boolean isOldSpelling(char[] text, int i) {
    if (i == 0 || i + 2 >= text.length || text[i + 1] != 'و') {
      return false;
    }
    return text[i - 1] == 'س' && text[i + 2] == 'ل' || text[i - 1] == 'ش' && text[i + 2] == 'ن';
  }

  /** 1,250: no comma of a sentence. */
  private static boolean isInNumber(char[] text, int i) {
    return i > 0 && i + 1 < text.length && Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
  }

  /** Invisible characters and signs (●) that the tokenizer does not know. */
  private static boolean isUnreadable(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.OTHER_SYMBOL || Character.isISOControl(c);
  }

  /** A hyphen with a blank on one side only opens or closes an insertion: -في بيان-. */
  private static boolean isDash(char[] text, int i) {
    boolean before = i == 0 || Character.isWhitespace(text[i - 1]);
    boolean after = i + 1 == text.length || Character.isWhitespace(text[i + 1]);
    return before != after;
  }

  /** A point after a single letter: أ.ف.ب, د. */
  private static boolean endsAbbreviation(char[] text, int i) {
    return i > 0
        && Character.isLetter(text[i - 1])
        && (i == 1 || !Character.isLetterOrDigit(text[i - 2]))
        && i + 1 < text.length;
  }
}
