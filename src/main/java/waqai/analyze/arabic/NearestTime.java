package waqai.analyze.arabic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waqai.fact.FactTime;

/** Chooses which of the times that return every year or week is meant. */
final class NearestTime {
  private NearestTime() {}

  /**
   * The one that is last, next, present, or simply the nearest.
   *
   * @param candidates in order
   */
  static Optional<FactTime> choose(
      List<FactTime> candidates, TimeFeatures f, LocalDate today, boolean ahead) {
    if (!f.has(TimeSlot.REL)) {
      return weighed(candidates, today, ahead ? 2 : 1, ahead ? 1 : 2);
    }
    int rel = f.integer(TimeSlot.REL);
    if (rel == 0) {
      return weighed(candidates, today, 1, 1);
    }
    if (rel < 0) {
      List<FactTime> before =
          candidates.stream().filter(t -> t.last().isBefore(today)).toList();
      return before.size() < -rel ? Optional.empty() : Optional.of(before.get(before.size() + rel));
    }
    List<FactTime> after = candidates.stream().filter(t -> t.first().isAfter(today)).toList();
    return after.size() < rel ? Optional.empty() : Optional.of(after.get(rel - 1));
  }

  /** The nearest, where a day in the past and one to come do not weigh the same. */
  private static Optional<FactTime> weighed(
      List<FactTime> candidates, LocalDate today, int past, int coming) {
    return candidates.stream()
        .min(Comparator.comparingLong(t -> distance(t, today, past, coming)));
  }

  private static long distance(FactTime time, LocalDate today, int past, int coming) {
    if (time.last().isBefore(today)) {
      return past * ChronoUnit.DAYS.between(time.last(), today);
    }
    return time.first().isAfter(today)
        ? coming * ChronoUnit.DAYS.between(today, time.first())
        : 0;
  }
}
