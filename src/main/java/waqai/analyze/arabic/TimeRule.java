package waqai.analyze.arabic;

import java.util.List;

/**
 * One way to make a symbol from others, as a row of the rule file says.
 *
 * @param id the row's id
 * @param symbol what it makes
 * @param before what must, or must not, stand before it
 * @param pattern its places, in order
 * @param after what must, or must not, stand after it
 * @param sets features of the whole, over those of its places
 */
record TimeRule(
    String id,
    int symbol,
    TimeGuard before,
    List<TimeElement> pattern,
    TimeGuard after,
    TimeFeatures sets) {
  TimeRule {
    pattern = List.copyOf(pattern);
  }
}
