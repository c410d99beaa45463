package waqai.analyze.arabic;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import waqai.fact.FactTime;

/**
 * What the words around an expression tell.
 *
 * @param today the day that "today" means
 * @param told the time that has been told last before; none if it is far
 * @param day the day that has been told last before, whatever longer time has been told behind it
 * @param looksAhead whether the clause speaks of what is to come
 */
record TimeContext(Optional<LocalDate> today, Optional<FactTime> told, Optional<FactTime> day, BooleanSupplier looksAhead) {
  boolean isAhead() {
    return looksAhead.getAsBoolean();
  }

  /** The same context on another day. */
  TimeContext on(LocalDate day) {
    return new TimeContext(Optional.of(day), told, this.day, looksAhead);
  }
}
