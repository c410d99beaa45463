package waqai.analyze.arabic;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the words around an expression tell.
 *
 * @param today the day that "today" means
 * @param looksAhead whether the clause speaks of what is to come
 */
record TimeContext(Optional<LocalDate> today, BooleanSupplier looksAhead) {
  boolean isAhead() {
    return looksAhead.getAsBoolean();
  }
}
