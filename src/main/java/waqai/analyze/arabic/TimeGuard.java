package waqai.analyze.arabic;

import java.util.Set;

/**
 * What must stand, or must not stand, right before or after a match, without being part of it.
 *
 * @param forbids whether one of these must not stand there
 * @param literals folded words and signs
 * @param symbols classes of words
 * @param stop whether the end of the text, or any sign, will do as well
 */
record TimeGuard(boolean forbids, Set<String> literals, Set<Integer> symbols, boolean stop) {
  static final TimeGuard NONE = new TimeGuard(true, Set.of(), Set.of(), false);

  TimeGuard {
    literals = Set.copyOf(literals);
    symbols = Set.copyOf(symbols);
  }
}
