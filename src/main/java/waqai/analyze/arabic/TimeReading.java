package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a stretch of words means: its own features, and parts that have meanings of their own (the
 * two ends of a range, the terms of a sum).
 */
record TimeReading(TimeFeatures features, List<TimeReading> parts) {
  static final TimeReading EMPTY = new TimeReading(TimeFeatures.NONE, List.of());

  TimeReading {
    parts = List.copyOf(parts);
  }

  static TimeReading of(TimeFeatures features) {
    return new TimeReading(features, List.of());
  }

  /** Both together; nothing if their features contradict each other. */
  Optional<TimeReading> and(TimeReading other) {
    if (this == EMPTY) {
      return Optional.of(other);
    }
    if (other == EMPTY) {
      return Optional.of(this);
    }
    return features
        .and(other.features)
        .map(both -> new TimeReading(both, joined(parts, other.parts)));
  }

  /** This with one more part. */
  TimeReading plus(TimeReading part) {
    return new TimeReading(features, joined(parts, List.of(part)));
  }

  TimeReading overriddenBy(TimeFeatures more) {
    TimeFeatures all = features.overriddenBy(more);
    return all == features ? this : new TimeReading(all, parts);
  }

  private static List<TimeReading> joined(List<TimeReading> a, List<TimeReading> b) {
    return b.isEmpty() ? a : a.isEmpty() ? b : Stream.concat(a.stream(), b.stream()).toList();
  }
}
