package waqai.lexicon;

import java.util.List;
import java.util.Optional;
import waqai.fact.Quantity.Bound;
import waqai.lexicon.ArabicNumbers.Reading;
import waqai.lexicon.NumberWord.Kind;

/**
 * Reads one cardinal number from the left: terms of falling size joined by و, each a group below a
 * thousand and perhaps a scale (ثلاثة ملايين ومئتي ألف وخمسين), at the end perhaps a fraction.
 */
final class CardinalReader {
  private final NumberWord.Words lexicon;
  private final List<ArabicWord> words;

  CardinalReader(NumberWord.Words lexicon, List<ArabicWord> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** A group and its scale, 1 if it has none. */
  private record Term(double value, double scale, int end, Bound bound) {}

  Optional<Reading> read(int at) {
    Optional<Term> first = term(at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Term last = first.get();
    double total = last.value();
    while (last.scale() > 1 && last.bound() == Bound.EXACT) {
      double limit = last.scale();
      Optional<Term> next =
          ArabicNumbers.isAnd(words, last.end()) ? term(last.end() + 1) : Optional.empty();
      if (next.filter(t -> t.value() >= 1 && t.value() < limit).isEmpty()) {
        break;
      }
      last = next.get();
      total += last.value();
    }
    return Optional.of(withFraction(total, last));
  }

  /** Adds a half of the last scale: مليون ونصف المليون, ثلاثة ونصف. */
  private Reading withFraction(double total, Term last) {
    int at = last.end() + 1;
    Optional<NumberWord> fraction =
        ArabicNumbers.isAnd(words, last.end()) ? word(at) : Optional.empty();
    if (fraction.filter(f -> f.is(Kind.FRACTION)).isEmpty() || last.bound() != Bound.EXACT) {
      return new Reading(total, last.end(), last.bound());
    }
    boolean scaleAgain = word(at + 1).filter(w -> w.scale() == last.scale()).isPresent();
    double more = fraction.get().value() * last.scale();
    return new Reading(total + more, at + (scaleAgain ? 2 : 1), Bound.EXACT);
  }

  private Optional<Term> term(int at) {
    return group(at).map(this::scaled).or(() -> word(at).flatMap(w -> bareScale(w, at)));
  }

  private Term scaled(Reading group) {
    Optional<NumberWord> scale = word(group.end()).filter(CardinalReader::isScale);
    return scale
        .map(s -> new Term(group.value() * s.value(), s.value(), group.end() + 1, group.bound()))
        .orElse(new Term(group.value(), 1, group.end(), group.bound()));
  }

  private static boolean isScale(NumberWord word) {
    return word.is(Kind.SCALE) || word.is(Kind.SCALES);
  }

  /** A scale without a count: ألف, ألفين, آلاف. */
  private Optional<Term> bareScale(NumberWord word, int at) {
    return switch (word.kind()) {
      case SCALE -> Optional.of(new Term(word.value(), word.value(), at + 1, Bound.EXACT));
      case SCALES -> Optional.of(new Term(2 * word.value(), word.value(), at + 1, Bound.AT_LEAST));
      case DUAL -> Optional.of(dual(word, at));
      case UNIT, TEEN, TEN, TENS, HUNDRED, SOME, FRACTION, PARTS, ORDINAL, ORDINAL_HEAD ->
          Optional.empty();
    };
  }

  private Term dual(NumberWord word, int at) {
    return word(at + 1)
        .filter(next -> isScale(next) && next.value() > word.scale())
        .map(next -> new Term(word.value() * next.value(), next.value(), at + 2, Bound.EXACT))
        .orElse(new Term(word.value(), word.scale(), at + 1, Bound.EXACT));
  }

  /** A number below a thousand in words, or one in digits, or a fraction. */
  private Optional<Reading> group(int at) {
    if (at < words.size() && words.get(at).isDigits()) {
      return Optional.of(DecimalReader.read(words, at));
    }
    Optional<NumberWord> word = word(at);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    NumberWord first = word.get();
    return switch (first.kind()) {
      case HUNDRED -> Optional.of(withTail(first.value(), at + 1));
      case UNIT, TEEN -> unit(first, at);
      case TEN, TENS -> exact(first.value(), at + 1);
      case SOME -> Optional.of(new Reading(2 * first.value(), at + 1, Bound.AT_LEAST));
      case FRACTION ->
          words.get(at).folded().startsWith("ال")
              ? Optional.empty()
              : exact(first.value(), at + 1);
      case SCALE, SCALES, DUAL, PARTS, ORDINAL, ORDINAL_HEAD -> Optional.empty();
    };
  }

  private Optional<Reading> unit(NumberWord unit, int at) {
    Optional<NumberWord> next = word(at + 1);
    if (next.filter(n -> n.is(Kind.HUNDRED) && n.value() == 100).isPresent()) {
      return Optional.of(withTail(unit.value() * 100, at + 2));
    }
    if (next.filter(n -> n.is(Kind.PARTS)).isPresent()) {
      return exact(unit.value() * next.get().value(), at + 2);
    }
    return below(at);
  }

  /** A number of units, tens or both. */
  private Optional<Reading> below(int at) {
    Optional<NumberWord> word = word(at);
    if (word.filter(w -> w.is(Kind.TEN) || w.is(Kind.TENS)).isPresent()) {
      return exact(word.get().value(), at + 1);
    }
    if (word.filter(w -> w.is(Kind.UNIT) || w.is(Kind.TEEN)).isEmpty()) {
      return Optional.empty();
    }
    if (word(at + 1).filter(n -> n.is(Kind.TEN)).isPresent()) {
      return exact(word.get().value() + 10, at + 2);
    }
    Optional<NumberWord> tens =
        ArabicNumbers.isAnd(words, at + 1) ? word(at + 2) : Optional.empty();
    if (tens.filter(t -> t.is(Kind.TENS)).isPresent()) {
      return exact(word.get().value() + tens.get().value(), at + 3);
    }
    return word.get().is(Kind.UNIT) ? exact(word.get().value(), at + 1) : Optional.empty();
  }

  private Reading withTail(double hundreds, int at) {
    Optional<Reading> tail = ArabicNumbers.isAnd(words, at) ? below(at + 1) : Optional.empty();
    return tail.map(t -> new Reading(hundreds + t.value(), t.end(), Bound.EXACT))
        .orElse(new Reading(hundreds, at, Bound.EXACT));
  }

  private static Optional<Reading> exact(double value, int end) {
    return Optional.of(new Reading(value, end, Bound.EXACT));
  }

  private Optional<NumberWord> word(int at) {
    return at < words.size() ? lexicon.get(words.get(at)) : Optional.empty();
  }
}
