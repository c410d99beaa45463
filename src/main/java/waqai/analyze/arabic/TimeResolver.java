package waqai.analyze.arabic;

import java.util.Optional;
import waqai.fact.FactTime;
import waqai.fact.TimeBasis;

/** Turns what words mean into a time of the calendar. */
final class TimeResolver {
  private final PointResolver points = new PointResolver();
  private final RangeResolver ranges = new RangeResolver(points);
  private final AmountResolver amounts = new AmountResolver();
  private final AnchorResolver anchors = new AnchorResolver(points, amounts);

  /** The time; nothing if the words are no expression of time after all. */
  Optional<ResolvedTime> resolve(TimeReading reading, TimeContext context) {
    TimeFeatures f = reading.features();
    return switch (f.mode()) {
      case POINT -> Optional.of(point(f, context));
      case AGO -> Optional.of(amounts.moved(reading, -1, context));
      case AHEAD_OF_TODAY -> Optional.of(amounts.moved(reading, 1, context));
      case AHEAD ->
          Optional.of(
              context.isAhead()
                  ? amounts.moved(reading, 1, context)
                  : ResolvedTime.without("XXXX-XX-XX", TimeBasis.CONTEXT));
      case WINDOW -> Optional.of(amounts.window(reading, context));
      case LENGTH, EVERY -> Optional.of(length(reading));
      case RANGE, PAIR -> ranges.resolve(reading, context);
      case ANCHORED -> Optional.of(anchors.resolve(reading, context));
      case CONTEXT -> Optional.of(ResolvedTime.without(counted(reading), TimeBasis.CONTEXT));
      case VAGUE -> Optional.of(vague(reading));
      case NOTHING -> Optional.empty();
    };
  }

  private ResolvedTime point(TimeFeatures f, TimeContext context) {
    Optional<FactTime> value = points.value(f, context);
    TimeBasis basis = isExplicit(f) ? TimeBasis.EXPLICIT : TimeBasis.PUBLICATION;
    return new ResolvedTime(
        value, value.map(v -> Timex.of(v, f)).orElse(Timex.open(f)), basis);
  }

  /** Whether the words need no day from which to count. */
  static boolean isExplicit(TimeFeatures f) {
    return f.has(TimeSlot.YEAR) || f.has(TimeSlot.DECADE) || f.has(TimeSlot.CENTURY);
  }

  /** بعد يومين من, قبل ثلاثة أيام من: how long, where that is told exactly. */
  private static String counted(TimeReading reading) {
    boolean exact = reading.features().has(TimeSlot.COUNT) && !reading.features().has(TimeSlot.BOUND) && reading.parts().isEmpty();
    return exact ? Timex.length(reading) : "XXXX-XX-XX";
  }

  private static ResolvedTime length(TimeReading reading) {
    TimeFeatures f = reading.features();
    boolean every = f.is(TimeMode.EVERY);
    String timex =
        every && f.has(TimeSlot.WEEKDAY)
            ? "XXXX-WXX-" + f.integer(TimeSlot.WEEKDAY)
            : every && f.dayTime().isPresent() ? "XXXX-XX-XXT" + f.dayTime().get().code() : Timex.length(reading);
    return ResolvedTime.without(timex, TimeBasis.EXPLICIT);
  }

  private static ResolvedTime vague(TimeReading reading) {
    TimeFeatures f = reading.features();
    String timex =
        f.rel() < 0 ? "PAST_REF" : f.rel() > 0 ? "FUTURE_REF" : Timex.length(reading);
    return ResolvedTime.without(timex, TimeBasis.PUBLICATION);
  }
}
