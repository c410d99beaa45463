package waqai.analyze.arabic;

import java.util.List;
import waqai.lexicon.ArabicWord;
import waqai.text.Span;

/**
 * A word or fixed phrase of time, of a class that rules name: يناير is a MONTH_NAME with month=1.
 *
 * @param words its folded words
 * @param exact the spelling that must stand in the text when folding says too much (آب, not أب);
 *     empty for any
 */
record TimeWord(int symbol, List<String> words, String exact, TimeFeatures features) {
  /** Whether it stands at a place. */
  boolean standsAt(String text, List<ArabicWord> items, int at) {
    if (at + words.size() > items.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!items.get(at + i).folded().equals(words.get(i))) {
        return false;
      }
    }
    Span span = items.get(at).span();
    return exact.isEmpty() || withoutMarks(span.in(text)).equals(exact);
  }

  private static String withoutMarks(String word) {
    return word.replaceAll("[\\u0640\\u064B-\\u065F\\u0670]", "");
  }
}
