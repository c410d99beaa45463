package waqai.fact;

import java.util.Optional;

/**
 * A number said of a fact.
 *
 * @param unit the counted thing in the article's words
 */
public record Quantity(What what, double value, Bound bound, Optional<String> unit) {
  /** What is counted. */
  public enum What {
    DEAD("dead"),
    INJURED("injured"),
    ARRESTED("arrested"),
    DISPLACED("displaced"),
    TROOPS("troops"),
    MONEY("money"),
    VOTES_FOR("votes-for"),
    VOTES_AGAINST("votes-against"),
    OTHER("other");

    private final String code;

    What(String code) {
      this.code = code;
    }

    /** The word that stands in JSON and in the graph. */
    public String code() {
      return code;
    }
  }

  /** How exact the number is. */
  public enum Bound {
    EXACT("exact"),
    AT_LEAST("at-least"),
    AT_MOST("at-most"),
    ABOUT("about");

    private final String code;

    Bound(String code) {
      this.code = code;
    }

    /** The word that stands in JSON and in the graph. */
    public String code() {
      return code;
    }
  }
}
