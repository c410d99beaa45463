package waqai.analyze.arabic;

import waqai.lexicon.Pieties;

/**
 * The copy of a text that the parser reads: as long as the text, so that every position is the same,
 * with what the parser was not trained on replaced. Blessings after a name become blanks. Brackets and dashes round an insertion become
 * commas, quotation marks of all kinds one kind, those round a name of a few words blanks, invisible
 * characters blanks, and the point of an abbreviation a blank. A stretch of more than {@value #LONGEST} characters without an end gets one.
 */
final class ParserInput {
  private static final Pieties PIETIES = new Pieties();
  private static final int LONGEST = 1100;
  private static final int NAME_WORDS = 3;

  private ParserInput() {}

  static String of(String text) {
    char[] out = text.toCharArray();
    PIETIES.blank(out);
    freeNames(out);
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

  /** حزب "المستقبل" is read as حزب المستقبل: marks round a name hide it from the parser. */
  private static void freeNames(char[] text) {
    int open = -1;
    for (int i = 0; i < text.length; i++) {
      if (!isQuotationMark(text[i])) {
        continue;
      }
      if (open >= 0 && isName(text, open + 1, i)) {
        text[open] = ' ';
        text[i] = ' ';
        open = -1;
      } else {
        open = open >= 0 ? -1 : i;
      }
    }
  }

  /** A few words without a sign that something is said in them. */
  private static boolean isName(char[] text, int begin, int end) {
    int words = 1;
    for (int i = begin; i < end; i++) {
      if (text[i] == ' ') {
        words++;
      } else if (!Character.isLetterOrDigit(text[i])) {
        return false;
      }
    }
    return end > begin && words <= NAME_WORDS && !introduced(text, begin - 2);
  }

  /** Whether a colon stands before a quotation mark: what follows is speech. */
  private static boolean introduced(char[] text, int before) {
    int i = before;
    while (i >= 0 && text[i] == ' ') {
      i--;
    }
    return i >= 0 && text[i] == ':';
  }

  private static boolean isQuotationMark(char c) {
    return c == '"' || c == '«' || c == '»' || c == '“' || c == '”' || c == '„' || c == '{' || c == '}';
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
      case '•', '*', '\t', '\r', '\n', '\u00a0', '\ufeff' -> ' ';
      case '-' -> isDash(text, i) ? '،' : c;
      case '.' -> endsAbbreviation(text, i) ? ' ' : c;
      default -> isUnreadable(c) ? ' ' : c;
    };
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
