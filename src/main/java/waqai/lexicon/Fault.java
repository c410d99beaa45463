package waqai.lexicon;

/**
 * What is wrong with a row or an input, as a value: it is told, and the rest goes on.
 *
 * @param place file and line
 * @param kind the reason without what is particular to this row, as summaries count it
 * @param reason what was found and what was expected, for a person to read
 */
public record Fault(String place, String kind, String reason) {
  @Override
  public String toString() {
    return place + ": " + reason;
  }
}
