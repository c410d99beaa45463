package waqai.fact;

/**
 * A candidate that did not become a fact.
 *
 * @param rule the id of the pattern row that proposed it
 * @param begin first UTF-16 unit of its words
 * @param end one past their last unit
 * @param reason why it was refused, for a person to read
 */
public record Refusal(String rule, int begin, int end, String reason) {}
