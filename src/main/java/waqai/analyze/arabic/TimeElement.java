package waqai.analyze.arabic;

import java.util.Set;

/**
 * One place of a pattern.
 *
 * @param literals the folded words one of which must stand there; if empty, the symbol counts
 * @param symbol the class of words, the other rules or the kind of number that must stand there
 * @param must what its features must hold
 */
record TimeElement(
    Set<String> literals, int symbol, boolean optional, Use use, TimeFeatures must) {
  /** What becomes of its meaning. */
  enum Use {
    /** It joins the features of the whole. */
    MERGE,
    /** It is a part of its own. */
    PART,
    /** It is forgotten. */
    DROP
  }

  TimeElement {
    literals = Set.copyOf(literals);
  }
}
