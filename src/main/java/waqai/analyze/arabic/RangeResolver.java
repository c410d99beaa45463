package waqai.analyze.arabic;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import waqai.fact.FactTime;
import waqai.fact.TimeBasis;

/**
 * Finds the two ends of a range; what one end does not say (5 to 9 May 2015: the month and year of
 * the 5th) it takes from the other.
 */
final class RangeResolver {
  /** What an end may take over from the other: all that is coarser than what it says itself. */
  private static final List<TimeSlot> COARSER =
      List.of(
          TimeSlot.MONTH, TimeSlot.HIJRI, TimeSlot.YEAR, TimeSlot.UNIT, TimeSlot.REL, TimeSlot.CENTURY);

  private final PointResolver points;

  RangeResolver(PointResolver points) {
    this.points = points;
  }

  /** The range; nothing if its ends do not make one. */
  Optional<ResolvedTime> resolve(TimeReading reading, TimeContext context) {
    TimeFeatures own = reading.features().without(TimeSlot.MODE);
    TimeFeatures first = reading.parts().getFirst().features();
    TimeFeatures second = reading.parts().getLast().features();
    TimeFeatures from = filled(first, second).orElse(own);
    TimeFeatures to = filled(second, first).orElse(own);
    Optional<FactTime> end = points.value(to, context).map(RangeResolver::last);
    Optional<FactTime> begin = points.value(from, context).map(RangeResolver::first);
    boolean pair = reading.features().is(TimeMode.PAIR);
    if (begin.isEmpty() || end.isEmpty()) {
      boolean impossible = context.today().isPresent() || pair && !isCounted(own, from);
      return impossible ? Optional.empty() : Optional.of(open(from, to));
    }
    return interval(begin.get(), end.get(), from, context)
        .filter(range -> !pair || isWithoutGap(range))
        .map(range -> new ResolvedTime(Optional.of(range), range.iso(), basis(from, to)));
  }

  private static boolean isCounted(TimeFeatures own, TimeFeatures from) {
    return own.has(TimeSlot.REL) || from.has(TimeSlot.SHIFT) || from.has(TimeSlot.WEEKDAY);
  }

  private static ResolvedTime open(TimeFeatures from, TimeFeatures to) {
    return ResolvedTime.without(
        Timex.open(from) + "/" + Timex.open(to), TimeBasis.PUBLICATION);
  }

  private static TimeBasis basis(TimeFeatures from, TimeFeatures to) {
    boolean explicit = TimeResolver.isExplicit(from) && TimeResolver.isExplicit(to);
    return explicit ? TimeBasis.EXPLICIT : TimeBasis.PUBLICATION;
  }

  private static TimeFeatures filled(TimeFeatures end, TimeFeatures other) {
    TimeFeatures out = end;
    boolean bare = end.has(TimeSlot.DAY) && !end.has(TimeSlot.MONTH) && !end.has(TimeSlot.UNIT);
    boolean relative = end.has(TimeSlot.SHIFT) || end.has(TimeSlot.REL) || end.has(TimeSlot.UNIT);
    if (relative || end.has(TimeSlot.YEAR)) {
      return out;
    }
    for (TimeSlot slot : COARSER) {
      boolean wanted = slot != TimeSlot.MONTH || bare;
      boolean ofOther = slot != TimeSlot.YEAR || end.has(TimeSlot.MONTH) || bare;
      if (wanted && ofOther && other.has(slot) && !out.has(slot)) {
        out = out.with(slot, other.get(slot));
      }
    }
    return out;
  }

  private Optional<FactTime> interval(
      FactTime begin, FactTime end, TimeFeatures from, TimeContext context) {
    if (!end.last().isBefore(begin.first())) {
      return Optional.of(joined(begin, end));
    }
    if (begin instanceof FactTime.Day day && !from.has(TimeSlot.MONTH)) {
      long days = ChronoUnit.DAYS.between(end.first(), day.date());
      boolean weekday = from.has(TimeSlot.WEEKDAY) && days <= 7;
      return weekday
          ? Optional.of(joined(new FactTime.Day(day.date().minusWeeks(1)), end))
          : Optional.empty();
    }
    return inEarlierYear(from, end, context).map(earlier -> joined(earlier, end));
  }

  /** December to February: the December before. */
  private Optional<FactTime> inEarlierYear(TimeFeatures from, FactTime end, TimeContext context) {
    if (!from.has(TimeSlot.MONTH)) {
      return Optional.empty();
    }
    int year = end.last().getYear();
    for (int y = year; y >= year - 1; y--) {
      TimeFeatures dated = from.without(TimeSlot.REL).without(TimeSlot.UNIT).with(TimeSlot.YEAR, y);
      Optional<FactTime> begin = points.value(dated, context).map(RangeResolver::first);
      if (begin.filter(b -> !end.last().isBefore(b.first())).isPresent()) {
        return begin;
      }
    }
    return Optional.empty();
  }

  private static FactTime joined(FactTime begin, FactTime end) {
    return begin.equals(end) ? begin : new FactTime.Interval(begin, end);
  }

  private static boolean isWithoutGap(FactTime range) {
    return range instanceof FactTime.Interval both
        && both.to().first().equals(both.from().last().plusDays(1));
  }

  private static FactTime first(FactTime time) {
    return time instanceof FactTime.Interval range ? range.from() : time;
  }

  private static FactTime last(FactTime time) {
    return time instanceof FactTime.Interval range ? range.to() : time;
  }
}
