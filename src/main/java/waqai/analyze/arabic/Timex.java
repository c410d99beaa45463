package waqai.analyze.arabic;

import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import waqai.analyze.arabic.TimeAmount.Term;
import waqai.fact.FactTime;

/** The TIMEX3 values of times. */
final class Timex {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private Timex() {}

  /** Of a time that is known. */
  static String of(FactTime value, TimeFeatures f) {
    if (value instanceof FactTime.Day) {
      return value.iso() + clock(f);
    }
    if (!(value instanceof FactTime.Interval) || f.has(TimeSlot.HIJRI)) {
      return value.iso();
    }
    int year = value.first().getYear();
    if (f.has(TimeSlot.SEASON)) {
      return "%04d-%s".formatted(year, SEASONS[f.integer(TimeSlot.SEASON) - 1]);
    }
    if (f.has(TimeSlot.QUARTER)) {
      return "%04d-Q%d".formatted(year, f.integer(TimeSlot.QUARTER));
    }
    if (f.has(TimeSlot.HALF) && !f.has(TimeSlot.MONTH) && !f.is(TimeUnit.MONTH)) {
      return "%04d-H%d".formatted(year, f.integer(TimeSlot.HALF));
    }
    if (f.has(TimeSlot.DECADE)) {
      return Integer.toString(year / 10);
    }
    if (f.has(TimeSlot.CENTURY) || f.is(TimeUnit.CENTURY) && !f.has(TimeSlot.COUNT)) {
      return Integer.toString(year / 100);
    }
    return isWeek(f) ? week(value) + (f.is(TimeUnit.WEEKEND) ? "-WE" : "") : value.iso();
  }

  private static boolean isWeek(TimeFeatures f) {
    boolean counted = f.is(TimeMode.WINDOW);
    return !counted && (f.is(TimeUnit.WEEK) || f.is(TimeUnit.WEEKEND) || f.has(TimeSlot.WEEK));
  }

  private static String week(FactTime value) {
    return "%04d-W%02d"
        .formatted(
            value.first().get(IsoFields.WEEK_BASED_YEAR),
            value.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The time of day, behind a date. */
  private static String clock(TimeFeatures f) {
    if (f.has(TimeSlot.HOUR)) {
      int minute = f.has(TimeSlot.MINUTE) ? f.integer(TimeSlot.MINUTE) : 0;
      return "T%02d:%02d".formatted(hour(f), minute);
    }
    return f.dayTime().map(time -> "T" + time.code()).orElse("");
  }

  private static int hour(TimeFeatures f) {
    int hour = f.integer(TimeSlot.HOUR);
    boolean late =
        f.dayTime()
            .filter(
                t -> switch (t) {
                      case AFTERNOON, EVENING -> hour < 12;
                      case NIGHT -> hour > 6 && hour < 12;
                      case NOON -> hour < 4;
                      case DAWN, MORNING -> false;
                    })
            .isPresent();
    return late ? hour + 12 : hour;
  }

  /** Of a time whose value is not known. */
  static String open(TimeFeatures f) {
    if (f.has(TimeSlot.WEEKDAY) && !f.has(TimeSlot.MONTH)) {
      return "XXXX-WXX-" + f.integer(TimeSlot.WEEKDAY);
    }
    boolean gregorian = !f.has(TimeSlot.HIJRI);
    if (gregorian && (f.has(TimeSlot.MONTH) || f.has(TimeSlot.YEAR))) {
      return date(f);
    }
    if (f.has(TimeSlot.SEASON)) {
      return SEASONS[f.integer(TimeSlot.SEASON) - 1];
    }
    int rel = f.has(TimeSlot.SHIFT) ? f.integer(TimeSlot.SHIFT) : f.rel();
    return rel < 0 ? "PAST_REF" : rel > 0 ? "FUTURE_REF" : "PRESENT_REF";
  }

  private static String date(TimeFeatures f) {
    String year = f.has(TimeSlot.YEAR) ? "%04d".formatted(f.integer(TimeSlot.YEAR)) : "XXXX";
    String month = f.has(TimeSlot.MONTH) ? "-%02d".formatted(f.integer(TimeSlot.MONTH)) : "";
    String day = f.has(TimeSlot.DAY) && f.has(TimeSlot.MONTH)
        ? "-%02d".formatted(f.integer(TimeSlot.DAY)) : "";
    return year + month + day;
  }

  /** Of a length of time: {@code P1Y2M}, {@code PT0.5H}, {@code PXD} for some days. */
  static String length(TimeReading reading) {
    if (!reading.features().has(TimeSlot.COUNT)
        && reading.parts().isEmpty()
        && reading.features().is(TimeMode.VAGUE)) {
      TimeUnit unit = reading.features().unit();
      return (unit.isOfDay() ? "PTX" : "PX") + unit.letter();
    }
    Map<TimeUnit, Double> counts = new EnumMap<>(TimeUnit.class);
    TimeAmount.of(reading).terms().forEach(t -> counts.merge(t.unit(), t.count(), Double::sum));
    StringBuilder days = new StringBuilder();
    StringBuilder hours = new StringBuilder();
    for (TimeUnit unit : TimeUnit.values()) {
      if (counts.containsKey(unit)) {
        String told = number(new Term(unit, counts.get(unit))) + letter(unit);
        (unit.isOfDay() ? hours : days).insert(0, told);
      }
    }
    return "P" + days + (hours.isEmpty() ? "" : "T" + hours);
  }

  private static String letter(TimeUnit unit) {
    return unit == TimeUnit.DECADE || unit == TimeUnit.CENTURY ? "Y" : unit.letter();
  }

  private static String number(Term term) {
    int factor =
        term.unit() == TimeUnit.DECADE ? 10 : term.unit() == TimeUnit.CENTURY ? 100 : 1;
    double count = term.count() * factor;
    return count == Math.rint(count)
        ? Long.toString((long) count)
        : String.format(Locale.ROOT, "%s", count);
  }
}
