package waqai.analyze.arabic;

import java.util.Arrays;
import java.util.Optional;

/** What words contribute to a time: slots with numbers. Immutable. */
final class TimeFeatures {
  static final TimeFeatures NONE = new TimeFeatures(0, new double[TimeSlot.values().length]);

  private static final TimeSlot[] SLOTS = TimeSlot.values();
  private static final TimeUnit[] UNITS = TimeUnit.values();
  private static final TimeMode[] MODES = TimeMode.values();
  private static final DayTime[] DAYTIMES = DayTime.values();

  private final int filled;
  private final double[] values;

  private TimeFeatures(int filled, double[] values) {
    this.filled = filled;
    this.values = values;
  }

  /**
   * Reads {@code month=4 rel=-1}, the slots parted by blanks or commas.
   *
   * @throws IllegalArgumentException if a slot or value is unknown
   */
  static TimeFeatures parse(String text) {
    TimeFeatures out = NONE;
    for (String part : text.split("[ ,]+")) {
      if (!part.isEmpty()) {
        String[] sides = part.split("=", 2);
        TimeSlot slot = TimeSlot.named(sides[0]);
        out = out.with(slot, slot.parse(sides[1]));
      }
    }
    return out;
  }

  boolean has(TimeSlot slot) {
    return (filled & 1 << slot.ordinal()) != 0;
  }

  /** The number of a slot that is filled. */
  double get(TimeSlot slot) {
    if (!has(slot)) {
      throw new IllegalArgumentException("not filled: " + slot);
    }
    return values[slot.ordinal()];
  }

  int integer(TimeSlot slot) {
    return (int) get(slot);
  }

  boolean is(TimeSlot slot, int value) {
    return has(slot) && integer(slot) == value;
  }

  boolean is(TimeUnit unit) {
    return is(TimeSlot.UNIT, unit.ordinal());
  }

  boolean is(TimeMode mode) {
    return mode() == mode;
  }

  /** The unit; ask only when the slot is filled. */
  TimeUnit unit() {
    return UNITS[integer(TimeSlot.UNIT)];
  }

  TimeMode mode() {
    return has(TimeSlot.MODE) ? MODES[integer(TimeSlot.MODE)] : TimeMode.POINT;
  }

  Optional<DayTime> dayTime() {
    return has(TimeSlot.DAYTIME)
        ? Optional.of(DAYTIMES[integer(TimeSlot.DAYTIME)])
        : Optional.empty();
  }

  /** The relation to today; 0, the present one, if none is told. */
  int rel() {
    return has(TimeSlot.REL) ? integer(TimeSlot.REL) : 0;
  }

  TimeFeatures with(TimeSlot slot, double value) {
    double[] copy = values.clone();
    copy[slot.ordinal()] = value;
    return new TimeFeatures(filled | 1 << slot.ordinal(), copy);
  }

  TimeFeatures without(TimeSlot slot) {
    return new TimeFeatures(filled & ~(1 << slot.ordinal()), values);
  }

  /** Both together; nothing if they contradict each other. */
  Optional<TimeFeatures> and(TimeFeatures other) {
    if (other.filled == 0) {
      return Optional.of(this);
    }
    if (filled == 0) {
      return Optional.of(other);
    }
    double[] both = values.clone();
    for (TimeSlot slot : SLOTS) {
      if (other.has(slot)) {
        if (has(slot) && values[slot.ordinal()] != other.values[slot.ordinal()]) {
          return Optional.empty();
        }
        both[slot.ordinal()] = other.values[slot.ordinal()];
      }
    }
    return Optional.of(new TimeFeatures(filled | other.filled, both));
  }

  /** These, with the other's where these are silent. */
  TimeFeatures orElse(TimeFeatures other) {
    return other.overriddenBy(this);
  }

  /** These, with the other's put over them. */
  TimeFeatures overriddenBy(TimeFeatures other) {
    if (other.filled == 0) {
      return this;
    }
    double[] both = values.clone();
    for (TimeSlot slot : SLOTS) {
      if (other.has(slot)) {
        both[slot.ordinal()] = other.values[slot.ordinal()];
      }
    }
    return new TimeFeatures(filled | other.filled, both);
  }

  /** Whether all of the other's slots are filled here with the same numbers. */
  boolean meets(TimeFeatures other) {
    return (filled & other.filled) == other.filled
        && Arrays.stream(SLOTS).allMatch(s -> !other.has(s) || get(s) == other.get(s));
  }
}
