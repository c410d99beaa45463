package waqai.analyze.arabic;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.IslamicCalendar.CalculationType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import waqai.fact.FactTime;

/** Hijri years, months and days by the Umm al-Qura calendar, as days of the Gregorian calendar. */
final class HijriCalendar {
  /** Years from here on are Gregorian also beside a Hijri month ("Ramadan 2011"). */
  private static final int FIRST_GREGORIAN = 1600;

  /** The times a Hijri month (and day) may mean, around a day or in a year. */
  List<FactTime> candidates(TimeFeatures f, int fromYear, int toYear) {
    List<FactTime> out = new ArrayList<>();
    for (int year = fromYear; year <= toYear; year++) {
      time(f, year).ifPresent(out::add);
    }
    return out;
  }

  /** The time of a Hijri month or day with its year told, Hijri or Gregorian. */
  Optional<FactTime> withYear(TimeFeatures f) {
    int year = f.integer(TimeSlot.YEAR);
    if (year < FIRST_GREGORIAN) {
      return time(f, year);
    }
    int hijri = year(LocalDate.of(year, 1, 1));
    return candidates(f, hijri, hijri + 1).stream()
        .filter(t -> t.first().getYear() == year)
        .findFirst();
  }

  private Optional<FactTime> time(TimeFeatures f, int year) {
    if (!f.has(TimeSlot.MONTH)) {
      return Optional.of(interval(day(year, 1, 1), day(year + 1, 1, 1)));
    }
    int month = f.integer(TimeSlot.MONTH);
    LocalDate first = day(year, month, 1);
    LocalDate next = month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
    if (!f.has(TimeSlot.DAY)) {
      return Optional.of(interval(first, next));
    }
    LocalDate day = first.plusDays(f.integer(TimeSlot.DAY) - 1L);
    return day.isBefore(next) ? Optional.of(new FactTime.Day(day)) : Optional.empty();
  }

  private static FactTime interval(LocalDate first, LocalDate next) {
    return new FactTime.Interval(new FactTime.Day(first), new FactTime.Day(next.minusDays(1)));
  }

  /** The Hijri year of a day. */
  int year(LocalDate day) {
    IslamicCalendar calendar = calendar();
    calendar.setTimeInMillis(TimeUnit.DAYS.toMillis(day.toEpochDay()));
    return calendar.get(Calendar.YEAR);
  }

  private static LocalDate day(int year, int month, int day) {
    IslamicCalendar calendar = calendar();
    calendar.set(year, month - 1, day);
    return LocalDate.ofEpochDay(
        Math.floorDiv(calendar.getTimeInMillis(), TimeUnit.DAYS.toMillis(1)));
  }

  private static IslamicCalendar calendar() {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(CalculationType.ISLAMIC_UMALQURA);
    calendar.clear();
    return calendar;
  }
}
