package waqai.analyze.arabic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import waqai.fact.FactTime;

/** Parts of a month, year or century that is known. */
final class PartOfCalendar {
  private PartOfCalendar() {}

  /** A day, week or half of a month, or the whole; nothing if it has no such day. */
  static Optional<FactTime> ofMonth(YearMonth month, TimeFeatures f) {
    if (f.has(TimeSlot.NTH) && f.has(TimeSlot.WEEKDAY)) {
      return nthWeekday(month, f.integer(TimeSlot.NTH), f.integer(TimeSlot.WEEKDAY));
    }
    if (f.has(TimeSlot.DAY)) {
      int day = f.integer(TimeSlot.DAY);
      return month.isValidDay(day) ? PointResolver.day(month.atDay(day)) : Optional.empty();
    }
    if (f.has(TimeSlot.WEEK)) {
      return week(month.atDay(1), month.atEndOfMonth(), f.integer(TimeSlot.WEEK));
    }
    if (f.has(TimeSlot.HALF)) {
      int first = f.is(TimeSlot.HALF, 1) ? 1 : 16;
      int last = f.is(TimeSlot.HALF, 1) ? 15 : month.lengthOfMonth();
      return PointResolver.days(month.atDay(first), last - first + 1);
    }
    return Optional.of(new FactTime.Month(month));
  }

  private static Optional<FactTime> nthWeekday(YearMonth month, int nth, int weekday) {
    LocalDate day =
        month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
    return YearMonth.from(day).equals(month) ? PointResolver.day(day) : Optional.empty();
  }

  /** A week of a month or year: it belongs where its Thursday lies. The last one is -1. */
  private static Optional<FactTime> week(LocalDate first, LocalDate last, int number) {
    LocalDate thursday =
        number > 0
            ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(number - 1L)
            : last.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)).plusWeeks(number + 1L);
    return PointResolver.week(thursday.minusDays(3));
  }

  /** A season, quarter, half or week of a year, or the whole. */
  static Optional<FactTime> ofYear(int year, TimeFeatures f) {
    if (f.has(TimeSlot.SEASON)) {
      return Optional.of(months(YearMonth.of(year, 3 * f.integer(TimeSlot.SEASON)), 3));
    }
    if (f.has(TimeSlot.QUARTER)) {
      return Optional.of(months(YearMonth.of(year, 3 * f.integer(TimeSlot.QUARTER) - 2), 3));
    }
    if (f.has(TimeSlot.HALF)) {
      return Optional.of(months(YearMonth.of(year, 6 * f.integer(TimeSlot.HALF) - 5), 6));
    }
    if (f.has(TimeSlot.WEEK)) {
      return week(
          LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), f.integer(TimeSlot.WEEK));
    }
    return Optional.of(new FactTime.WholeYear(Year.of(year)));
  }

  static FactTime months(YearMonth first, int count) {
    return new FactTime.Interval(
        new FactTime.Month(first), new FactTime.Month(first.plusMonths(count - 1L)));
  }

  static FactTime years(int first, int count) {
    return new FactTime.Interval(
        new FactTime.WholeYear(Year.of(first)),
        new FactTime.WholeYear(Year.of(first + count - 1)));
  }

  /** The tens of the century told, else of the twentieth. */
  static FactTime decade(TimeFeatures f) {
    int century = f.has(TimeSlot.CENTURY) ? f.integer(TimeSlot.CENTURY) : 20;
    return years((century - 1) * 100 + f.integer(TimeSlot.DECADE), 10);
  }

  /** As it is spoken of: the nineteenth is 1800 to 1899. */
  static FactTime century(int ordinal) {
    return years((ordinal - 1) * 100, 100);
  }
}
