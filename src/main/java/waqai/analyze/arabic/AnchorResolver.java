package waqai.analyze.arabic;

import java.time.LocalDate;
import java.util.Optional;
import waqai.fact.FactTime;
import waqai.fact.TimeBasis;

/** Counts from the time told before: في العام نفسه (in the same year), بعد ذلك بيومين (two days later). */
final class AnchorResolver {
  private final PointResolver points;
  private final AmountResolver amounts;

  AnchorResolver(PointResolver points, AmountResolver amounts) {
    this.points = points;
    this.amounts = amounts;
  }

  /** The time (of a day: from the last day told, عام 2014 or not behind it), without a value where none is told before or it is not precise enough. */
  ResolvedTime resolve(TimeReading reading, TimeContext context) {
    TimeFeatures f = reading.features();
    boolean counted = f.has(TimeSlot.COUNT) || !reading.parts().isEmpty();
    boolean sameDay = !counted && unit(f) == TimeUnit.DAY;
    Optional<FactTime> value = (sameDay ? context.day() : context.told())
        .filter(told -> isPrecise(told, counted ? TimeAmount.of(reading).precision() : unit(f)))
        .map(FactTime::first)
        .flatMap(day -> counted ? amounts.movedFrom(day, reading, f.rel()) : at(day, f, context));
    return new ResolvedTime(value, value.map(v -> Timex.of(v, f)).orElse("XXXX-XX-XX"), TimeBasis.CONTEXT);
  }

  private Optional<FactTime> at(LocalDate day, TimeFeatures f, TimeContext context) {
    if (f.has(TimeSlot.WEEKDAY)) {
      return f.is(TimeSlot.WEEKDAY, day.getDayOfWeek().getValue()) && f.rel() == 0 ? PointResolver.day(day) : Optional.empty();
    }
    return points.value(f, context.on(day));
  }

  private static TimeUnit unit(TimeFeatures f) {
    return f.has(TimeSlot.UNIT) ? f.unit() : TimeUnit.DAY;
  }

  private static boolean isPrecise(FactTime told, TimeUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> false;
      case DAY, WEEK, WEEKEND -> told instanceof FactTime.Day;
      case MONTH -> told instanceof FactTime.Day || told instanceof FactTime.Month;
      case YEAR -> told.first().getYear() == told.last().getYear();
      case QUARTER, SEASON, DECADE, CENTURY -> false;
    };
  }
}
