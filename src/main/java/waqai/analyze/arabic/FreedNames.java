package waqai.analyze.arabic;

import java.util.Arrays;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;

/**
 * Takes the marks off names of a few words, which hide them from the parser: حزب "المستقبل",
 * حركة (حماس), بين (فتح) و(حماس).
 */
final class FreedNames {
  private static final HeadNouns NOUNS = HeadNouns.list();
  private static final int NAME_WORDS = 3;

  /** How many letters a word in brackets has at least, and the bracket. */
  private static final int LETTERS = 2;

  private FreedNames() {}

  /** Puts blanks in the place of the marks. */
  static void free(char[] text) {
    freeQuoted(text);
    int open = -1;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '(') {
        open = i;
      } else if (text[i] == ')' && open >= 0) {
        if (isName(text, open + 1, i) && continues(text, open)) {
          text[open] = ' ';
          text[i] = ' ';
        } else if (isShortName(text, open, i)) {
          Arrays.fill(text, open, i + 1, ' ');
        }
        open = -1;
      }
    }
  }

  /** قوات سوريا الديمقراطية (قسد): one word without the article behind a word that has it only says the name again. */
  private static boolean isShortName(char[] text, int open, int close) {
    boolean word = close - open > LETTERS && !(text[open + 1] == 'ا' && text[open + 2] == 'ل');
    for (int i = open + 1; i < close; i++) {
      word &= Character.isLetter(text[i]);
    }
    String before = Orthography.fold(wordBefore(text, open));
    return word && before.length() > LETTERS + 1 && (before.startsWith("ال") || before.startsWith("لل") || before.startsWith("وال"));
  }

  private static void freeQuoted(char[] text) {
    int open = -1;
    for (int i = 0; i < text.length; i++) {
      if (!isQuotationMark(text[i])) {
        continue;
      }
      if (open >= 0 && isName(text, open + 1, i) && !introduced(text, open - 1)) {
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
    return end > begin && words <= NAME_WORDS;
  }

  /** Whether a colon stands before a quotation mark: what follows is speech. */
  private static boolean introduced(char[] text, int before) {
    int i = before;
    while (i >= 0 && text[i] == ' ') {
      i--;
    }
    return i >= 0 && text[i] == ':';
  }

  /** Whether the phrase before a bracket wants the name in it: a noun that names follow, بين, و. */
  private static boolean continues(char[] text, int bracket) {
    if (bracket + 1 < text.length && !Character.isLetter(text[bracket + 1])) {
      return false;
    }
    String word = Orthography.fold(wordBefore(text, bracket));
    boolean glued = bracket > 0 && text[bracket - 1] != ' ' && word.length() == 1 && "ولب".contains(word);
    return glued || word.equals("بين") || NOUNS.find(withoutClitic(word)).filter(n -> n.namesFollow()).isPresent();
  }

  private static String wordBefore(char[] text, int bracket) {
    int end = bracket;
    while (end > 0 && text[end - 1] == ' ') {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text[begin - 1])) {
      begin--;
    }
    return String.valueOf(text, begin, end - begin);
  }

  /** لحركة, وحركة: without the letter of one word before it. */
  private static String withoutClitic(String word) {
    boolean clitic = word.length() > 3 && "ولب".indexOf(word.charAt(0)) >= 0 && NOUNS.find(word).isEmpty();
    return clitic ? word.substring(1) : word;
  }

  private static boolean isQuotationMark(char c) {
    return c == '"' || c == '«' || c == '»' || c == '“' || c == '”' || c == '„' || c == '{' || c == '}';
  }
}
