package waqai.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.fact.Quantity.Bound;
import waqai.lexicon.NumberWord.Kind;
import waqai.text.Span;

/**
 * Reads Arabic numbers in digits and words: ثلاثة وعشرين, مئتي ألف, نصف مليون, 1.2 مليار, عشرات الآلاف;
 * and ordinals: الخامس والعشرين. Follows the order of the Arabic number phrase, so that two numbers
 * side by side are not added. Safe for use by many threads.
 */
public final class ArabicNumbers {
  private final NumberWord.Words lexicon = new NumberWord.Words();
  private final QuantityBounds bounds = new QuantityBounds();
  private final ArabicWords cutter = new ArabicWords(w -> knows(w) || bounds.knows(w));

  /**
   * A number at a place in a list of words.
   *
   * @param end index of the first word after it
   */
  public record Reading(double value, int end, Bound bound) {}

  /** Whether a folded word can be part of a number. */
  public boolean knows(String folded) {
    return lexicon.get(folded).isPresent();
  }

  /** The cardinal numbers of a stretch of text, in order and apart. Ordinals are passed over. */
  public List<NumberPhrase> find(String text, Span range) {
    List<ArabicWord> words = cutter.in(text, range);
    List<NumberPhrase> out = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Reading> number = cardinal(words, at);
      if (number.isPresent()) {
        out.add(phrase(words, at, number.get()));
      }
      Optional<Reading> passed = number.isPresent() ? number : ordinal(words, at);
      at = passed.map(Reading::end).orElse(at + 1);
    }
    return out;
  }

  private NumberPhrase phrase(List<ArabicWord> words, int begin, Reading found) {
    QuantityBounds.Bounded bounded = bounds.around(words, begin, found);
    return new NumberPhrase(
        cover(words, begin, found.end()),
        found.value(),
        bounded.bound(),
        cover(words, bounded.begin(), bounded.end()));
  }

  private static Span cover(List<ArabicWord> words, int begin, int end) {
    return words.get(begin).span().cover(words.get(end - 1).span());
  }

  /** The cardinal number that begins at a word, the longest there is. */
  public Optional<Reading> cardinal(List<ArabicWord> words, int at) {
    boolean possible =
        words.get(at).isDigits() || words.get(at).isWord() && knows(words.get(at).folded());
    return possible ? new CardinalReader(lexicon, words).read(at) : Optional.empty();
  }

  /** The ordinal of at most 99 that begins at a word: الأول, العاشر, الحادي عشر, الثلاثين. */
  public Optional<Reading> ordinal(List<ArabicWord> words, int at) {
    Optional<NumberWord> head = word(words, at);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    NumberWord first = head.get();
    if (first.is(Kind.TENS) && words.get(at).folded().startsWith("ال")) {
      return exact(first.value(), at + 1);
    }
    if (!first.is(Kind.ORDINAL) && !first.is(Kind.ORDINAL_HEAD)) {
      return Optional.empty();
    }
    return compound(words, at, first)
        .or(() -> first.is(Kind.ORDINAL) ? exact(first.value(), at + 1) : Optional.empty());
  }

  private Optional<Reading> compound(List<ArabicWord> words, int at, NumberWord first) {
    Optional<NumberWord> next = word(words, at + 1);
    if (next.isPresent() && next.get().is(Kind.TEN) && first.value() < 10) {
      return exact(first.value() + 10, at + 2);
    }
    Optional<NumberWord> tens = isAnd(words, at + 1) ? word(words, at + 2) : Optional.empty();
    return tens.filter(t -> t.is(Kind.TENS) && first.value() < 10)
        .flatMap(t -> exact(first.value() + t.value(), at + 3));
  }

  private static Optional<Reading> exact(double value, int end) {
    return Optional.of(new Reading(value, end, Bound.EXACT));
  }

  private Optional<NumberWord> word(List<ArabicWord> words, int at) {
    return at < words.size() ? lexicon.get(words.get(at)) : Optional.empty();
  }

  static boolean isAnd(List<ArabicWord> words, int at) {
    return at < words.size() && words.get(at).isWord() && words.get(at).folded().equals("و");
  }
}
