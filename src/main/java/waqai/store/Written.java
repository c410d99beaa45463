package waqai.store;

/**
 * What became of the articles of one write.
 *
 * @param added articles that the store did not have
 * @param replaced articles that it had otherwise
 * @param unchanged articles that it had just so
 */
public record Written(int added, int replaced, int unchanged) {
  /** Both together. */
  public Written plus(Written other) {
    return new Written(
        added + other.added, replaced + other.replaced, unchanged + other.unchanged);
  }
}
