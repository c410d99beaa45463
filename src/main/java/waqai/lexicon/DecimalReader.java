package waqai.lexicon;

import java.util.List;
import waqai.fact.Quantity.Bound;
import waqai.lexicon.ArabicNumbers.Reading;

/** Reads digits with their separators: 1,234,567 and ١٬٢٣٤ and 3.5 and ٠٫٢٥. */
final class DecimalReader {
  private static final String THOUSANDS = ",٬";
  private static final String DECIMAL = ".٫,";
  private static final String SCALE = "(مليون|مليار|تريليون|ملايين|مليارات|الف|بليون)(ا|ي|ين)?";
  private static final int LONGEST = 18;

  private DecimalReader() {}

  /** The number whose first digits stand there. */
  static Reading read(List<ArabicWord> words, int at) {
    String whole = words.get(at).folded();
    int end = at + 1;
    while (whole.length() < LONGEST
        && (end > at + 1 || whole.length() <= 3)
        && isGroup(words, end, THOUSANDS)
        && at(words, end + 1).length() == 3) {
      whole += at(words, end + 1);
      end += 2;
    }
    if (end == at + 1 && isDotted(words, at)) {
      return reading(whole + at(words, end + 1), end + 2);
    }
    if (isGroup(words, end, DECIMAL) && !isGroup(words, end + 2, DECIMAL)) {
      return reading(whole + "." + at(words, end + 1), end + 2);
    }
    return reading(whole, end);
  }

  /** 10.000 مدني: a point before three digits parts the thousands, unless a scale follows (1.250 مليون). */
  private static boolean isDotted(List<ArabicWord> words, int at) {
    String whole = words.get(at).folded();
    boolean grouped = whole.length() <= 3 && !whole.startsWith("0") && isGroup(words, at + 1, ".") && !isGroup(words, at + 3, DECIMAL)
        && at(words, at + 2).length() == 3;
    return grouped && (at + 3 >= words.size() || !at(words, at + 3).matches(SCALE + "|%|٪|في|ريال|دولار|دينار|جنيه|يورو|درهم|ليرة"));
  }

  private static Reading reading(String digits, int end) {
    return new Reading(Double.parseDouble(digits), end, Bound.EXACT);
  }

  /** Whether one of these signs and more digits follow without a blank. */
  private static boolean isGroup(List<ArabicWord> words, int at, String signs) {
    return at + 1 < words.size()
        && words.get(at).glued()
        && words.get(at).kind() == ArabicWord.Kind.SIGN
        && signs.indexOf(words.get(at).folded().charAt(0)) >= 0
        && words.get(at + 1).isDigits()
        && words.get(at + 1).glued();
  }

  private static String at(List<ArabicWord> words, int at) {
    return words.get(at).folded();
  }
}
