package waqai.store;

import java.util.List;

/**
 * What a check of a store found.
 *
 * @param articles how many are in it
 * @param records how many the journal has, older states of articles included
 * @param journalBytes how large the journal is
 * @param problems what is wrong, for a person to read; none if all is well
 */
public record StoreReport(int articles, long records, long journalBytes, List<String> problems) {
  public StoreReport {
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
