package waqai.analyze.arabic;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import waqai.fact.FactTime;
import waqai.lexicon.TimeWords;

/** Finds the value of a time from its parts and the day of publication. */
final class TimeValues {
  private static final long DAY = 86_400_000L;

  private final TimeWords words;

  TimeValues(TimeWords words) {
    this.words = words;
  }

  /** The parts of one matched time; a part that is not there is empty. */
  interface Parts {
    String part(String name);
  }

  /** The value, when the parts and the day of publication fix one; none for an impossible date. */
  Optional<FactTime> value(String how, Parts parts, Optional<LocalDate> today) {
    try {
      return switch (how) {
        case "date" -> date(parts, today).map(FactTime.Day::new);
        case "month" -> month(parts, today).map(FactTime.Month::new);
        case "hijri" -> hijri(parts, today);
        case "iso", "numeric" -> Optional.of(new FactTime.Day(LocalDate.of(
            number(parts, "year"), number(parts, "mm"), number(parts, "dd"))));
        case "weekday" -> today.map(t -> new FactTime.Day(weekday(parts, t)));
        case "rel" -> today.map(t -> relative(parts, t));
        case "year" -> Optional.of(year(number(parts, "year")));
        case "years" -> Optional.of(new FactTime.Interval(
            year(number(parts, "year")), year(number(parts, "yearB"))));
        case "span" -> span(parts, today);
        case "ago" -> today.map(t -> away(parts, t, -1));
        case "ahead" -> today.map(t -> away(parts, t, 1));
        case "duration", "set" -> Optional.empty();
        default -> today.map(t -> new FactTime.Day(
            near(t.plusDays(Integer.parseInt(how.substring("day:".length()))), parts)));
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static FactTime.WholeYear year(int year) {
    return new FactTime.WholeYear(Year.of(year));
  }

  private static int number(Parts parts, String name) {
    return Integer.parseInt(parts.part(name));
  }

  private int day(Parts parts) {
    String ordinal = parts.part("ordinal");
    return ordinal.isEmpty()
        ? number(parts, "day")
        : Integer.parseInt(words.value("ordinal", ordinal));
  }

  private int monthOf(Parts parts) {
    return Integer.parseInt(words.value("month", parts.part("month")));
  }

  private boolean is(Parts parts, String kind) {
    String rel = parts.part("rel") + parts.part(kind);
    return !rel.isEmpty() && !words.value(kind, rel).isEmpty();
  }

  private Optional<LocalDate> date(Parts parts, Optional<LocalDate> today) {
    int month = monthOf(parts);
    int day = day(parts);
    if (!parts.part("year").isEmpty()) {
      return Optional.of(LocalDate.of(number(parts, "year"), month, day));
    }
    return today.map(t -> pick(parts, t, LocalDate.of(t.getYear(), month, day)));
  }

  /** The year of a date without one: before or after today as the words say, else the nearest. */
  private LocalDate pick(Parts parts, LocalDate today, LocalDate thisYear) {
    if (is(parts, "past")) {
      return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }
    if (is(parts, "next")) {
      return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }
    return is(parts, "this") ? thisYear : nearest(today, thisYear);
  }

  private static LocalDate nearest(LocalDate today, LocalDate thisYear) {
    LocalDate best = thisYear;
    for (LocalDate other : new LocalDate[] {thisYear.minusYears(1), thisYear.plusYears(1)}) {
      if (Math.abs(ChronoUnit.DAYS.between(today, other))
          < Math.abs(ChronoUnit.DAYS.between(today, best))) {
        best = other;
      }
    }
    return best;
  }

  private Optional<YearMonth> month(Parts parts, Optional<LocalDate> today) {
    int month = monthOf(parts);
    if (!parts.part("year").isEmpty()) {
      return Optional.of(YearMonth.of(number(parts, "year"), month));
    }
    return today.map(t -> {
      YearMonth now = YearMonth.from(t);
      YearMonth thisYear = YearMonth.of(t.getYear(), month);
      if (is(parts, "past")) {
        return thisYear.isBefore(now) ? thisYear : thisYear.minusYears(1);
      }
      if (is(parts, "next")) {
        return thisYear.isAfter(now) ? thisYear : thisYear.plusYears(1);
      }
      return is(parts, "this")
          ? thisYear
          : YearMonth.from(nearest(t, thisYear.atDay(Math.min(15, t.getDayOfMonth()))));
    });
  }

  private LocalDate weekday(Parts parts, LocalDate today) {
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(words.value("weekday", parts.part("weekday"))));
    if (is(parts, "next")) {
      return today.with(TemporalAdjusters.next(day));
    }
    return today.with(
        is(parts, "past") ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
  }

  /** اليوم (الخميس) in an article stamped on Friday: the day that is named, two days off at most. */
  private LocalDate near(LocalDate day, Parts parts) {
    String name = parts.part("weekday");
    if (name.isEmpty()) {
      return day;
    }
    DayOfWeek named = DayOfWeek.of(Integer.parseInt(words.value("weekday", name)));
    for (int off : new int[] {0, -1, 1, -2}) {
      if (day.plusDays(off).getDayOfWeek() == named) {
        return day.plusDays(off);
      }
    }
    return day;
  }

  private FactTime relative(Parts parts, LocalDate today) {
    int step = is(parts, "past") ? -1 : is(parts, "next") ? 1 : 0;
    return switch (parts.part("unitdef")) {
      case "الاسبوع" -> week(today.plusWeeks(step));
      case "الشهر" -> new FactTime.Month(YearMonth.from(today).plusMonths(step));
      default -> year(today.getYear() + step);
    };
  }

  private static FactTime week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new FactTime.Interval(new FactTime.Day(monday), new FactTime.Day(monday.plusDays(6)));
  }

  /** قبل ثلاثة أيام: as exact as its unit. */
  private FactTime away(Parts parts, LocalDate today, int sign) {
    int count = sign * count(parts);
    return switch (unit(parts)) {
      case "D" -> new FactTime.Day(today.plusDays(count));
      case "W" -> week(today.plusWeeks(count));
      case "M" -> new FactTime.Month(YearMonth.from(today).plusMonths(count));
      case "Y" -> year(today.getYear() + count);
      default -> new FactTime.Day(today);
    };
  }

  private int count(Parts parts) {
    if (!parts.part("unit2").isEmpty()) {
      return 2;
    }
    String number = parts.part("number");
    if (number.isEmpty()) {
      return 1;
    }
    return Character.isDigit(number.charAt(0))
        ? Integer.parseInt(number)
        : Integer.parseInt(words.value("number", number));
  }

  private String unit(Parts parts) {
    String dual = parts.part("unit2");
    return dual.isEmpty() ? words.value("unit", firstUnit(parts)) : words.value("unit2", dual);
  }

  private static String firstUnit(Parts parts) {
    return parts.part("unit").isEmpty() ? parts.part("unitB") : parts.part("unit");
  }

  /** The TIMEX form of a length of time: P3D, PT2H. */
  String duration(Parts parts) {
    String unit = unit(parts);
    boolean clock = unit.equals("H") || unit.equals("N");
    return "P" + (clock ? "T" : "") + count(parts) + (unit.equals("N") ? "M" : unit);
  }

  /** The TIMEX form of a weekday. */
  String weekday(Parts parts) {
    return "XXXX-WXX-" + words.value("weekday", parts.part("weekday"));
  }

  /** The TIMEX form of what comes back: every Thursday, yearly. */
  String set(Parts parts) {
    String day = parts.part("bareday");
    return day.isEmpty()
        ? "P1" + words.value("every", parts.part("every")) + words.value("adverb", parts.part("adverb"))
        : "XXXX-WXX-" + words.value("bareday", day);
  }

  private Optional<FactTime> span(Parts parts, Optional<LocalDate> today) {
    Optional<YearMonth> month = month(parts, today);
    return month.map(m -> new FactTime.Interval(
        new FactTime.Day(m.atDay(number(parts, "day"))),
        new FactTime.Day(m.atDay(number(parts, "dayB")))));
  }

  /** Dates of the Hijra by the Umm al-Qura calendar (ICU). */
  private Optional<FactTime> hijri(Parts parts, Optional<LocalDate> today) {
    int month = Integer.parseInt(words.value("hijri", parts.part("hijri")));
    String year = parts.part("hyear");
    if (year.isEmpty() && today.isEmpty()) {
      return Optional.empty();
    }
    int hijriYear = year.isEmpty() ? hijriYear(today.get()) : Integer.parseInt(year);
    if (parts.part("day").isEmpty() && parts.part("ordinal").isEmpty()) {
      LocalDate first = gregorian(hijriYear, month, 1);
      LocalDate next = month == 12 ? gregorian(hijriYear + 1, 1, 1) : gregorian(hijriYear, month + 1, 1);
      return Optional.of(new FactTime.Interval(
          new FactTime.Day(first), new FactTime.Day(next.minusDays(1))));
    }
    return Optional.of(new FactTime.Day(gregorian(hijriYear, month, day(parts))));
  }

  private static IslamicCalendar calendar() {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    calendar.clear();
    return calendar;
  }

  private static LocalDate gregorian(int year, int month, int day) {
    IslamicCalendar calendar = calendar();
    calendar.set(year, month - 1, day);
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY));
  }

  private static int hijriYear(LocalDate day) {
    IslamicCalendar calendar = calendar();
    calendar.setTimeInMillis(day.toEpochDay() * DAY);
    return calendar.get(Calendar.YEAR);
  }
}
