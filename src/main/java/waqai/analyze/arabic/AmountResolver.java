package waqai.analyze.arabic;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import waqai.fact.FactTime;
import waqai.fact.FactTime.Day;
import waqai.fact.FactTime.Interval;
import waqai.fact.FactTime.Month;
import waqai.fact.FactTime.WholeYear;
import waqai.fact.TimeBasis;

/** Counts days, weeks, months and years from today: three days ago, the last two months. */
final class AmountResolver {
  private static final int BOUND_WITHOUT_VALUE = 2;

  /** So long before or after today, as precise as its unit. */
  ResolvedTime moved(TimeReading reading, int sign, TimeContext context) {
    TimeAmount amount = TimeAmount.of(reading);
    String open = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    if (reading.features().is(TimeSlot.BOUND, BOUND_WITHOUT_VALUE) || amount.isOutOfRange()) {
      return ResolvedTime.without(open, TimeBasis.PUBLICATION);
    }
    return context
        .today()
        .flatMap(today -> at(amount.from(today, sign), amount.precision()))
        .map(value -> told(value, reading))
        .orElse(ResolvedTime.without(open, TimeBasis.PUBLICATION));
  }

  /** So long before or after a day of the text; to the day where it is counted in days or weeks. */
  Optional<FactTime> movedFrom(LocalDate day, TimeReading reading, int sign) {
    TimeAmount amount = TimeAmount.of(reading);
    if (sign == 0 || reading.features().is(TimeSlot.BOUND, BOUND_WITHOUT_VALUE) || amount.isOutOfRange()) {
      return Optional.empty();
    }
    TimeUnit precision = amount.precision() == TimeUnit.WEEK ? TimeUnit.DAY : amount.precision();
    return at(amount.from(day, sign), precision);
  }

  private static ResolvedTime told(FactTime value, TimeReading reading) {
    String timex = Timex.of(value, reading.features());
    return new ResolvedTime(Optional.of(value), timex, TimeBasis.PUBLICATION);
  }

  private static Optional<FactTime> at(LocalDate day, TimeUnit precision) {
    return switch (precision) {
      case SECOND, MINUTE, HOUR, DAY -> PointResolver.day(day);
      case WEEK, WEEKEND -> PointResolver.week(PointResolver.monday(day));
      case MONTH, QUARTER, SEASON -> Optional.of(new Month(YearMonth.from(day)));
      case YEAR -> Optional.of(new WholeYear(Year.from(day)));
      case DECADE, CENTURY -> Optional.empty();
    };
  }

  /** The last or next so many units. */
  ResolvedTime window(TimeReading reading, TimeContext context) {
    TimeFeatures f = reading.features();
    String open = f.rel() < 0 ? "PAST_REF" : "FUTURE_REF";
    double count = f.has(TimeSlot.COUNT) ? f.get(TimeSlot.COUNT) : 1;
    if (f.is(TimeSlot.BOUND, BOUND_WITHOUT_VALUE) || count > 10_000 || count < 1) {
      return ResolvedTime.without(open, TimeBasis.PUBLICATION);
    }
    return context
        .today()
        .flatMap(today -> window(f.unit(), (long) count, f.rel(), today))
        .map(value -> told(value, reading))
        .orElse(ResolvedTime.without(open, TimeBasis.PUBLICATION));
  }

  private static Optional<FactTime> window(TimeUnit unit, long count, int rel, LocalDate today) {
    boolean past = rel < 0;
    LocalDate yesterday = today.minusDays(1);
    LocalDate tomorrow = today.plusDays(1);
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> hours(unit, count, past, today);
      case DAY ->
          interval(past ? today.minusDays(count) : tomorrow, past ? yesterday : today.plusDays(count));
      case WEEK, WEEKEND ->
          interval(
              past ? today.minusWeeks(count) : tomorrow, past ? yesterday : today.plusWeeks(count));
      case MONTH -> months(YearMonth.from(today), count, past);
      case QUARTER, SEASON -> months(YearMonth.from(today), 3 * count, past);
      case YEAR -> years(today.getYear(), count, past);
      case DECADE -> years(today.getYear(), 10 * count, past);
      case CENTURY -> years(today.getYear(), 100 * count, past);
    };
  }

  private static Optional<FactTime> hours(
      TimeUnit unit, long count, boolean past, LocalDate today) {
    long days = unit == TimeUnit.HOUR ? (count + 23) / 24 : 1;
    return interval(past ? today.minusDays(days) : today, past ? today : today.plusDays(days));
  }

  private static Optional<FactTime> interval(LocalDate from, LocalDate to) {
    return Optional.of(from.equals(to) ? new Day(from) : new Interval(new Day(from), new Day(to)));
  }

  private static Optional<FactTime> months(YearMonth now, long count, boolean past) {
    YearMonth from = past ? now.minusMonths(count) : now;
    YearMonth to = past ? now : now.plusMonths(count);
    return Optional.of(new Interval(new Month(from), new Month(to)));
  }

  private static Optional<FactTime> years(int now, long count, boolean past) {
    int from = past ? (int) (now - count) : now;
    int to = past ? now : (int) (now + count);
    return Optional.of(new Interval(new WholeYear(Year.of(from)), new WholeYear(Year.of(to))));
  }
}
