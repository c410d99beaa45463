package waqai.analyze.arabic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the brackets off a number that counts the word behind it and off the name of a day: (05) عناصر, اليوم (الخميس). */
final class BracketedCounts {
  private static final Pattern COUNT = Pattern.compile("(?<=\\p{L} )\\(\\s*\\p{Nd}{1,4}\\s*\\)(?=\\s+\\p{L})");
  private static final Pattern DAY = Pattern.compile("(?<=اليوم |أمس )\\(\\s*[\\p{L}]+\\s*\\)");

  private BracketedCounts() {}

  /** Puts blanks in the place of the brackets. */
  static void free(char[] text) {
    free(text, COUNT);
    free(text, DAY);
  }

  private static void free(char[] text, Pattern pattern) {
    Matcher matcher = pattern.matcher(String.valueOf(text));
    while (matcher.find()) {
      text[matcher.start()] = ' ';
      text[matcher.end() - 1] = ' ';
    }
  }
}
