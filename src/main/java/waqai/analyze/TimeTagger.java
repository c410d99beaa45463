package waqai.analyze;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waqai.text.Span;
import waqai.text.TimeExpression;

/** Finds and normalises the time expressions of a text. Safe for use by many threads. */
public interface TimeTagger {
  /**
   * The time expressions of a stretch of text, in order, none inside another.
   *
   * @param text the whole article
   * @param range the stretch, in UTF-16 units
   * @param reference the day from which relative times count; without it they have no value
   */
  List<TimeExpression> tag(String text, Span range, Optional<LocalDate> reference);
}
