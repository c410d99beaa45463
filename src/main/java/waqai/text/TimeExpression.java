package waqai.text;

import java.util.Optional;
import waqai.fact.FactTime;
import waqai.fact.TimeBasis;

/**
 * Words that tell a time.
 *
 * @param span the words, without the preposition before them
 * @param kind whether they name a point on the calendar, a length of time, or a repetition
 * @param value the time they name, as precise as they say; nothing for lengths, repetitions
 *     and what needs a publication date that is not known
 * @param timex the value in TIMEX3 form ({@code 2021-09-09}, {@code P3D}, {@code XXXX-WXX-4})
 * @param basis how the value was found
 * @param rule the id of the rule that found it
 */
public record TimeExpression(
    Span span, Kind kind, Optional<FactTime> value, String timex, TimeBasis basis, String rule) {
  /** What kind of time the words tell. */
  public enum Kind {
    DATE,
    DURATION,
    SET
  }
}
