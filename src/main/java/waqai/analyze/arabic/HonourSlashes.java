package waqai.analyze.arabic;

import waqai.lexicon.Orthography;
import waqai.lexicon.Titles;

/** Takes the slash between a title and a name away: السيد/ سامي حداد, اللواء /سامي حداد. */
final class HonourSlashes {
  private static final Titles TITLES = Titles.list();

  private HonourSlashes() {}

  /** Puts blanks in the place of the slashes. */
  static void blank(char[] text) {
    for (int i = 1; i + 1 < text.length; i++) {
      if (text[i] == '/' && isLetterBehind(text, i) && isTitleBefore(text, i)) {
        text[i] = ' ';
      }
    }
  }

  private static boolean isLetterBehind(char[] text, int slash) {
    return Character.isLetter(text[slash + 1])
        || text[slash + 1] == ' ' && slash + 2 < text.length && Character.isLetter(text[slash + 2]);
  }

  private static boolean isTitleBefore(char[] text, int slash) {
    int end = slash;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.')) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text[begin - 1])) {
      begin--;
    }
    String word = Orthography.fold(String.valueOf(text, begin, end - begin));
    return isTitle(word) || word.length() > 1 && "ولب".indexOf(word.charAt(0)) >= 0 && isTitle(word.substring(1));
  }

  private static boolean isTitle(String word) {
    String whole = word.startsWith("لل") ? "ال" + word.substring(2) : word;
    return !whole.isEmpty() && TITLES.find(Titles.key(whole), whole.startsWith("ال")).isPresent();
  }
}
