package waqai.analyze.arabic;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.fact.FactTime;

/** Finds the day, month, year ... that features name, counting from today where they do. */
final class PointResolver {
  private static final int YEARS_AROUND = 3;

  private final HijriCalendar hijri = new HijriCalendar();

  /** The time; nothing if a day from which to count is missing, or there is no such day. */
  Optional<FactTime> value(TimeFeatures told, TimeContext context) {
    TimeFeatures f = ordered(told, context);
    if (f.has(TimeSlot.HIJRI)) {
      return hijri(f, context);
    }
    if (f.has(TimeSlot.SHIFT) && !f.has(TimeSlot.MONTH)) {
      return context.today().map(today -> new FactTime.Day(shifted(f, today)));
    }
    if (f.has(TimeSlot.MONTH) && year(f, context).isEmpty()) {
      return context.today().flatMap(today -> inSomeYear(f, today, context));
    }
    Optional<YearMonth> month = month(f, context);
    if (month.isPresent()) {
      return PartOfCalendar.ofMonth(month.get(), f);
    }
    if (f.has(TimeSlot.WEEKDAY)) {
      return context.today().flatMap(today -> weekday(f, today, context));
    }
    return year(f, context)
        .flatMap(y -> PartOfCalendar.ofYear(y, f))
        .or(() -> unit(f, context));
  }

  /** Day and month in digits the other way round, where weekday or publication say so. */
  private static TimeFeatures ordered(TimeFeatures f, TimeContext context) {
    if (!f.is(TimeSlot.SWAP, 1) || !f.has(TimeSlot.YEAR) || f.integer(TimeSlot.DAY) > 12) {
      return f;
    }
    TimeFeatures other =
        f.with(TimeSlot.DAY, f.get(TimeSlot.MONTH)).with(TimeSlot.MONTH, f.get(TimeSlot.DAY));
    LocalDate dayFirst = date(f);
    LocalDate monthFirst = date(other);
    if (f.has(TimeSlot.WEEKDAY)) {
      DayOfWeek weekday = DayOfWeek.of(f.integer(TimeSlot.WEEKDAY));
      boolean swapped =
          dayFirst.getDayOfWeek() != weekday && monthFirst.getDayOfWeek() == weekday;
      return swapped ? other : f;
    }
    boolean near =
        context.today().filter(t -> isBeside(t, monthFirst) && !isBeside(t, dayFirst)).isPresent();
    return near ? other : f;
  }

  private static boolean isBeside(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b)) <= 1;
  }

  private static LocalDate date(TimeFeatures f) {
    return LocalDate.of(
        f.integer(TimeSlot.YEAR), f.integer(TimeSlot.MONTH), f.integer(TimeSlot.DAY));
  }

  private Optional<FactTime> hijri(TimeFeatures f, TimeContext context) {
    if (f.has(TimeSlot.YEAR)) {
      return hijri.withYear(f);
    }
    return context
        .today()
        .flatMap(
            today -> {
              int year = hijri.year(today);
              List<FactTime> candidates =
                  hijri.candidates(f, year - YEARS_AROUND, year + YEARS_AROUND);
              return NearestTime.choose(candidates, f, today, context.isAhead());
            });
  }

  /** Today, yesterday ...; a weekday beside it corrects by up to three days. */
  private static LocalDate shifted(TimeFeatures f, LocalDate today) {
    LocalDate day = today.plusDays(f.integer(TimeSlot.SHIFT));
    return f.has(TimeSlot.WEEKDAY) ? nearest(day, f.integer(TimeSlot.WEEKDAY)) : day;
  }

  /** The day of that name that is nearest to a day. */
  static LocalDate nearest(LocalDate day, int weekday) {
    return day.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
  }

  private static Optional<FactTime> inSomeYear(
      TimeFeatures f, LocalDate today, TimeContext context) {
    List<FactTime> all = new ArrayList<>();
    List<FactTime> fitting = new ArrayList<>();
    for (int y = today.getYear() - YEARS_AROUND; y <= today.getYear() + YEARS_AROUND; y++) {
      Optional<FactTime> time = PartOfCalendar.ofMonth(YearMonth.of(y, f.integer(TimeSlot.MONTH)), f);
      time.ifPresent(all::add);
      time.filter(t -> isOn(t, f)).ifPresent(fitting::add);
    }
    List<FactTime> candidates = fitting.isEmpty() ? all : fitting;
    return NearestTime.choose(candidates, f, today, context.isAhead());
  }

  private static boolean isOn(FactTime time, TimeFeatures f) {
    return !f.has(TimeSlot.WEEKDAY)
        || time.first().getDayOfWeek().getValue() == f.integer(TimeSlot.WEEKDAY);
  }

  private static Optional<Integer> year(TimeFeatures f, TimeContext context) {
    if (f.has(TimeSlot.YEAR)) {
      return Optional.of(f.integer(TimeSlot.YEAR));
    }
    return f.is(TimeUnit.YEAR)
        ? context.today().map(t -> t.getYear() + f.rel())
        : Optional.empty();
  }

  private static Optional<YearMonth> month(TimeFeatures f, TimeContext context) {
    if (f.has(TimeSlot.MONTH)) {
      return year(f, context).map(y -> YearMonth.of(y, f.integer(TimeSlot.MONTH)));
    }
    return f.is(TimeUnit.MONTH)
        ? context.today().map(t -> YearMonth.from(t).plusMonths(f.rel()))
        : Optional.empty();
  }

  private static Optional<FactTime> weekday(
      TimeFeatures f, LocalDate today, TimeContext context) {
    int weekday = f.integer(TimeSlot.WEEKDAY);
    if (f.is(TimeUnit.WEEK)) {
      return day(monday(today).plusWeeks(f.rel()).plusDays(weekday - 1L));
    }
    LocalDate last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
    if (f.has(TimeSlot.DAY)) {
      return withDayOfMonth(f.integer(TimeSlot.DAY), last);
    }
    if (!f.has(TimeSlot.REL)) {
      boolean later = context.isAhead() && last.isBefore(today);
      return day(later ? last.plusWeeks(1) : last);
    }
    int rel = f.integer(TimeSlot.REL);
    if (rel == 0) {
      return day(monday(today).plusDays(weekday - 1L));
    }
    LocalDate before = last.isBefore(today) ? last : last.minusWeeks(1);
    return day(rel < 0 ? before.plusWeeks(rel + 1L) : last.plusWeeks(rel));
  }

  /** "Friday the 15th": the nearest Friday that is a 15th. */
  private static Optional<FactTime> withDayOfMonth(int dayOfMonth, LocalDate near) {
    for (int weeks = 0; weeks < 30; weeks++) {
      for (LocalDate day : List.of(near.minusWeeks(weeks), near.plusWeeks(weeks))) {
        if (day.getDayOfMonth() == dayOfMonth) {
          return day(day);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<FactTime> unit(TimeFeatures f, TimeContext context) {
    if (f.has(TimeSlot.DECADE)) {
      return Optional.of(PartOfCalendar.decade(f));
    }
    if (f.has(TimeSlot.CENTURY)) {
      return Optional.of(PartOfCalendar.century(f.integer(TimeSlot.CENTURY)));
    }
    return context.today().flatMap(today -> unit(f, today, context));
  }

  private static Optional<FactTime> unit(TimeFeatures f, LocalDate today, TimeContext context) {
    if (f.has(TimeSlot.SEASON)) {
      List<FactTime> seasons = new ArrayList<>();
      for (int y = today.getYear() - YEARS_AROUND; y <= today.getYear() + YEARS_AROUND; y++) {
        PartOfCalendar.ofYear(y, f).ifPresent(seasons::add);
      }
      return NearestTime.choose(seasons, f, today, context.isAhead());
    }
    if (!f.has(TimeSlot.UNIT)) {
      return Optional.empty();
    }
    int rel = f.rel();
    return switch (f.unit()) {
      case WEEK -> week(monday(today).plusWeeks(rel));
      case WEEKEND -> days(monday(today).plusWeeks(rel).plusDays(5), 2);
      case QUARTER -> quarter(YearMonth.from(today).plusMonths(3L * rel));
      case DECADE -> Optional.of(PartOfCalendar.years((today.getYear() / 10 + rel) * 10, 10));
      case CENTURY -> Optional.of(PartOfCalendar.century((today.getYear() - 1) / 100 + 1 + rel));
      case DAY -> day(today.plusDays(rel));
      case MONTH, YEAR, SEASON, SECOND, MINUTE, HOUR -> Optional.empty();
    };
  }

  private static Optional<FactTime> quarter(YearMonth month) {
    int quarter = (month.getMonthValue() - 1) / 3 + 1;
    return Optional.of(PartOfCalendar.months(YearMonth.of(month.getYear(), quarter * 3 - 2), 3));
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  static Optional<FactTime> week(LocalDate monday) {
    return days(monday, 7);
  }

  static Optional<FactTime> days(LocalDate first, int count) {
    return Optional.of(
        new FactTime.Interval(
            new FactTime.Day(first), new FactTime.Day(first.plusDays(count - 1L))));
  }

  static Optional<FactTime> day(LocalDate date) {
    return Optional.of(new FactTime.Day(date));
  }
}
