package waqai.analyze.arabic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A counted length of time of one or more units ("a year and two months").
 *
 * @param terms one for each unit, as told
 */
record TimeAmount(List<Term> terms) {
  /** So many of a unit. */
  record Term(TimeUnit unit, double count) {}

  private static final int DAYS_OF_MONTH = 30;

  TimeAmount {
    terms = List.copyOf(terms);
  }

  static TimeAmount of(TimeReading reading) {
    List<TimeReading> parts = reading.parts();
    if (parts.isEmpty()) {
      return new TimeAmount(List.of(term(reading.features(), TimeUnit.DAY)));
    }
    List<Term> terms = new ArrayList<>();
    for (TimeReading part : parts) {
      TimeUnit before = terms.isEmpty() ? TimeUnit.DAY : terms.getLast().unit();
      terms.add(term(part.features(), before));
    }
    return new TimeAmount(terms);
  }

  /** A term; one without a unit (and a half) has that of the term before it. */
  private static Term term(TimeFeatures f, TimeUnit before) {
    TimeUnit unit = f.has(TimeSlot.UNIT) ? f.unit() : before;
    return new Term(unit, f.has(TimeSlot.COUNT) ? f.get(TimeSlot.COUNT) : 1);
  }

  /** A day moved by this, back if {@code sign} is -1. Hours count by whole days of 24. */
  LocalDate from(LocalDate day, int sign) {
    double months = terms.stream().mapToDouble(t -> t.count() * months(t.unit())).sum();
    double days = terms.stream().mapToDouble(t -> t.count() * days(t.unit())).sum();
    long whole = (long) months;
    long rest = (long) (days + (months - whole) * DAYS_OF_MONTH);
    return day.plusMonths(sign * whole).plusDays(sign * rest);
  }

  private static int months(TimeUnit unit) {
    return switch (unit) {
      case MONTH -> 1;
      case QUARTER, SEASON -> 3;
      case YEAR -> 12;
      case DECADE -> 120;
      case CENTURY -> 1200;
      case SECOND, MINUTE, HOUR, DAY, WEEK, WEEKEND -> 0;
    };
  }

  private static double days(TimeUnit unit) {
    return switch (unit) {
      case SECOND -> 1 / 86_400d;
      case MINUTE -> 1 / 1_440d;
      case HOUR -> 1 / 24d;
      case DAY -> 1;
      case WEEK, WEEKEND -> 7;
      case MONTH, QUARTER, SEASON, YEAR, DECADE, CENTURY -> 0;
    };
  }

  /** Whether it is too long or too short to be counted on a calendar. */
  boolean isOutOfRange() {
    return terms.stream().anyMatch(t -> t.count() > 10_000);
  }

  /** How precise a day counted by this is: the smallest unit, one smaller if it has a fraction. */
  TimeUnit precision() {
    return terms.stream()
        .map(t -> t.count() == Math.rint(t.count()) ? t.unit() : finer(t.unit()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static TimeUnit finer(TimeUnit unit) {
    return switch (unit) {
      case CENTURY, DECADE -> TimeUnit.YEAR;
      case YEAR, SEASON, QUARTER -> TimeUnit.MONTH;
      case MONTH -> TimeUnit.WEEK;
      case WEEK, WEEKEND, DAY, HOUR, MINUTE, SECOND -> TimeUnit.DAY;
    };
  }
}
