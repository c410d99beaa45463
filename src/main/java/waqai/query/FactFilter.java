package waqai.query;

import java.time.LocalDate;
import java.util.Optional;
import waqai.fact.EventType;

/**
 * Which facts are wanted; what is empty does not matter.
 *
 * @param about a name of somebody or something that takes part, is the place, or is the speaker
 * @param from the first day on which it may still go on; facts without a time are then left out
 * @param to the last day on which it may begin; facts without a time are then left out
 */
public record FactFilter(
    Optional<String> about,
    Optional<EventType> type,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  /** Every fact. */
  public static final FactFilter ALL =
      new FactFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
