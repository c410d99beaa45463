package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import waqai.lexicon.ArabicNumbers;
import waqai.lexicon.ArabicNumbers.Reading;
import waqai.lexicon.ArabicWord;
import waqai.fact.Quantity.Bound;

/** The kinds of numbers that time rules can ask for, each filling a slot. */
enum TimeNumber {
  /** Any exact cardinal. */
  NUM(TimeSlot.COUNT),
  /** A day of the month in digits. */
  D(TimeSlot.DAY),
  /** A day of the month as an ordinal. */
  ORD(TimeSlot.DAY),
  /** A month in digits. */
  M(TimeSlot.MONTH),
  /** A year of four digits. */
  Y(TimeSlot.YEAR),
  /** A year of four digits that is hardly a count: 1800 to 2100, not a round hundred. */
  Y_BARE(TimeSlot.YEAR),
  /** A round hundred that may be a year. */
  Y_ROUND(TimeSlot.YEAR),
  /** A year of two digits, of the last hundred years or so. */
  Y_SHORT(TimeSlot.YEAR),
  /** A year of four digits that in a date of digits is of the Hijri calendar. */
  Y_HIJRI(TimeSlot.YEAR),
  /** A year of three digits. */
  Y_EARLY(TimeSlot.YEAR),
  /** A year in words. */
  Y_WORDS(TimeSlot.YEAR),
  /** A century as an ordinal. */
  CENT(TimeSlot.CENTURY),
  /** An hour in digits. */
  H(TimeSlot.HOUR),
  /** An hour as an ordinal. */
  H_ORD(TimeSlot.HOUR),
  /** Minutes in two digits. */
  MI(TimeSlot.MINUTE);

  private static final int LONGEST = 9;
  private static final int LAST_SHORT_YEAR = 40;

  private final TimeSlot slot;

  TimeNumber(TimeSlot slot) {
    this.slot = slot;
  }

  /** A number and the place after it. */
  record Found(TimeFeatures features, int end) {}

  /** Such a number at a place of a text. */
  Optional<Found> at(List<ArabicWord> items, int at, ArabicNumbers numbers) {
    return switch (this) {
      case NUM -> cardinal(items, at, numbers, 0, Double.MAX_VALUE);
      case Y_WORDS ->
          items.get(at).isDigits() ? Optional.empty() : cardinal(items, at, numbers, 1700, 2100);
      case ORD -> ordinal(items, at, numbers, 31);
      case CENT -> ordinal(items, at, numbers, 21);
      case H_ORD -> ordinal(items, at, numbers, 12);
      case D, M, Y, Y_BARE, Y_ROUND, Y_SHORT, Y_HIJRI, Y_EARLY, H, MI -> digits(items.get(at), at);
    };
  }

  private Optional<Found> cardinal(
      List<ArabicWord> items, int at, ArabicNumbers numbers, double least, double most) {
    return numbers
        .cardinal(items, at)
        .filter(r -> r.bound() == Bound.EXACT && r.value() >= least && r.value() <= most)
        .map(this::found);
  }

  private Optional<Found> ordinal(
      List<ArabicWord> items, int at, ArabicNumbers numbers, int most) {
    String first = items.get(at).folded();
    boolean definite = first.startsWith("ال") || first.equals("اول");
    return definite
        ? numbers.ordinal(items, at).filter(r -> r.value() <= most).map(this::found)
        : Optional.empty();
  }

  private Found found(Reading reading) {
    return new Found(TimeFeatures.NONE.with(slot, reading.value()), reading.end());
  }

  private Optional<Found> digits(ArabicWord item, int at) {
    int length = item.folded().length();
    if (!item.isDigits() || length > LONGEST) {
      return Optional.empty();
    }
    int value = Integer.parseInt(item.folded());
    return fits(value, length)
        ? Optional.of(new Found(TimeFeatures.NONE.with(slot, year(value)), at + 1))
        : Optional.empty();
  }

  private boolean fits(int value, int length) {
    return switch (this) {
      case D -> length <= 2 && value >= 1 && value <= 31;
      case M -> length <= 2 && value >= 1 && value <= 12;
      case Y -> length == 4 && value >= 1000 && value <= 2999;
      case Y_BARE -> length == 4 && value >= 1800 && value <= 2100 && value % 100 != 0;
      case Y_ROUND -> length == 4 && value >= 1800 && value <= 2100 && value % 100 == 0;
      case Y_SHORT -> length == 2;
      case Y_HIJRI -> length == 4 && value >= 1300 && value < 1500;
      case Y_EARLY -> length == 3;
      case H -> length <= 2 && value <= 24;
      case MI -> length == 2 && value <= 59;
      case NUM, ORD, Y_WORDS, CENT, H_ORD -> false;
    };
  }

  private int year(int value) {
    return this != Y_SHORT ? value : value <= LAST_SHORT_YEAR ? 2000 + value : 1900 + value;
  }
}
