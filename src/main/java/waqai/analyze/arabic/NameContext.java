package waqai.analyze.arabic;

import java.util.Set;
import java.util.regex.Pattern;
import waqai.lexicon.NameWords;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Span;

/**
 * What decides whom a short name means: the countries that the article speaks of, whether the sentence
 * is on sport (برشلونة is the club then), words for fighters (زعيم القاعدة), quotation marks (« الشرق الأوسط » is the newspaper).
 *
 * @param countries ids of the countries that the article speaks of
 * @param sport whether the sentence is on sport
 */
record NameContext(Set<String> countries, boolean sport) {
  private static final NameWords WORDS = NameWords.list();
  private static final Set<String> MEN = WordClasses.list().words("men-of-armed");
  private static final Pattern ADJECTIVE = Pattern.compile(" ال\\p{L}+(ي|ية)(?!\\p{L})");
  private static final String MARKS = "\"«»“”„";

  /** What the gazetteer's variants behind ? may ask for, as far as it holds of a name in the text. */
  Set<String> of(String text, Span word, Span name) {
    boolean quoted = isMark(text, name.begin(), -1) && isMark(text, name.end() - 1, 1);
    if (quoted) {
      return sport ? Set.of("quoted", "sport") : Set.of("quoted");
    }
    return sport && !isLocated(text, word, name) ? Set.of("sport") : isArmed(text, word) ? Set.of("armed") : Set.of();
  }

  /** زعيم القاعدة, قيادي في القاعدة, صلات بالقاعدة: whether one of the two words before tells of an armed body's men and deeds. */
  private static boolean isArmed(String text, Span word) {
    if (ADJECTIVE.matcher(text).region(word.end(), text.length()).lookingAt()) {
      return false;
    }
    int end = word.begin();
    for (int back = 0; back < 2 && end > 0; back++) {
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      int begin = end;
      while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
        begin--;
      }
      if (MEN.contains(Orthography.fold(text.substring(begin, end)))) {
        return true;
      }
      end = begin;
    }
    return false;
  }

  private static boolean isMark(String text, int at, int step) {
    int next = at + step;
    if (next >= 0 && next < text.length() && text.charAt(next) == ' ') {
      next += step;
    }
    return next >= 0 && next < text.length() && MARKS.indexOf(text.charAt(next)) >= 0;
  }

  /** في برشلونة, ببرشلونة: where a match is played. */
  private static boolean isLocated(String text, Span word, Span name) {
    if (name.begin() > word.begin()) {
      return text.charAt(name.begin() - 1) == 'ب';
    }
    int end = word.begin();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return WORDS.isLocating(Orthography.fold(text.substring(begin, end)));
  }
}
