package waqai.analyze.arabic;

import java.util.Locale;

/** What a word can contribute to a time; written in the rule files in lower case. */
enum TimeSlot {
  YEAR,
  MONTH,
  DAY,
  /** 1 for Monday to 7 for Sunday. */
  WEEKDAY,
  /** 1: year and month are of the Hijri calendar. */
  HIJRI,
  /** The tens of a decade: 70. */
  DECADE,
  /** The ordinal of a century: 19 for 1801 to 1900. */
  CENTURY,
  /** 1 for spring to 4 for winter. */
  SEASON,
  QUARTER,
  HALF,
  /** Which such weekday of a month. */
  NTH,
  /** Which week of a month or year; -1 for the last. */
  WEEK,
  /** -1 last, 0 this, 1 next, -2 the one before last, 2 the one after next. */
  REL,
  /** A {@link TimeUnit}. */
  UNIT,
  COUNT,
  /** Days from today. */
  SHIFT,
  /** 1: only about so much; 2: a bound, so no exact value. */
  BOUND,
  /** A {@link DayTime}. */
  DAYTIME,
  HOUR,
  MINUTE,
  /** 1: day and month are in digits and may stand the other way round. */
  SWAP,
  /** A {@link TimeMode}. */
  MODE;

  /** A value as the rule files write it: a number, or the name of a unit, mode or time of day. */
  double parse(String value) {
    String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
    return switch (this) {
      case UNIT -> TimeUnit.valueOf(name).ordinal();
      case MODE -> TimeMode.valueOf(name).ordinal();
      case DAYTIME -> DayTime.valueOf(name).ordinal();
      default -> Double.parseDouble(value);
    };
  }

  /**
   * A slot by its name in the rule files.
   *
   * @throws IllegalArgumentException if there is none
   */
  static TimeSlot named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
