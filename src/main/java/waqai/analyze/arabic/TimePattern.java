package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waqai.analyze.arabic.TimeElement.Use;
import waqai.lexicon.ArabicWords;
import waqai.lexicon.TsvFile.Row;

/**
 * Reads the pattern of a rule: places parted by blanks. A word or {@code a|b} is literal; a name in
 * capitals is a symbol; {@code ?} after it: may be missing; {@code &} before it: a part of its own;
 * {@code -} before a symbol: its meaning is dropped; {@code (unit=year)} after it: must hold.
 * {@code [a|B]} at the begin or end must stand there but is no part, {@code ![a|B]} must not; a dot
 * in it is any sign or the end.
 */
final class TimePattern {
  private final Row row;
  private final TimeSymbols symbols;
  private final Set<String> vocabulary;
  private final List<TimeElement> elements = new ArrayList<>();
  private TimeGuard before = TimeGuard.NONE;
  private TimeGuard after = TimeGuard.NONE;

  TimePattern(Row row, TimeSymbols symbols, Set<String> vocabulary) {
    this.row = row;
    this.symbols = symbols;
    this.vocabulary = vocabulary;
  }

  /** The rule of a row with the columns id, gives, pattern, sets. */
  TimeRule rule() {
    for (String place : row.cell(2).trim().split(" +")) {
      read(place);
    }
    if (elements.isEmpty()) {
      throw row.bad("has no pattern");
    }
    TimeFeatures sets = features(row.cell(3));
    return new TimeRule(row.id(), symbols.of(row.cell(1)), before, elements, after, sets);
  }

  private void read(String place) {
    boolean guard = place.matches("!?\\[.+]");
    if (guard && elements.isEmpty()) {
      before = guard(place);
    } else if (guard) {
      after = guard(place);
    } else {
      elements.add(element(place));
    }
  }

  private TimeGuard guard(String place) {
    boolean forbids = place.startsWith("!");
    Set<String> literals = new HashSet<>();
    Set<Integer> classes = new HashSet<>();
    boolean stop = false;
    for (String name : place.substring(forbids ? 2 : 1, place.length() - 1).split("\\|")) {
      if (name.equals(".")) {
        stop = true;
      } else if (isName(name)) {
        classes.add(symbols.of(name));
      } else {
        literals.add(ArabicWords.fold(name));
      }
    }
    vocabulary.addAll(literals);
    return new TimeGuard(forbids, literals, classes, stop);
  }

  private TimeElement element(String place) {
    String rest = place;
    boolean optional = rest.endsWith("?") && rest.length() > 1;
    rest = optional ? rest.substring(0, rest.length() - 1) : rest;
    TimeFeatures must = TimeFeatures.NONE;
    int bracket = rest.indexOf('(');
    if (bracket > 0) {
      must = features(rest.substring(bracket + 1, rest.length() - 1));
      rest = rest.substring(0, bracket);
    }
    Use use = Use.MERGE;
    if (rest.length() > 1 && "&-".indexOf(rest.charAt(0)) >= 0) {
      use = rest.charAt(0) == '&' ? Use.PART : Use.DROP;
      rest = rest.substring(1);
    }
    if (isName(rest)) {
      return new TimeElement(Set.of(), symbols.of(rest), optional, use, must);
    }
    Set<String> literals = new HashSet<>();
    for (String word : rest.split("\\|")) {
      literals.add(ArabicWords.fold(word));
    }
    vocabulary.addAll(literals);
    return new TimeElement(literals, -1, optional, use, must);
  }

  private TimeFeatures features(String text) {
    try {
      return TimeFeatures.parse(text);
    } catch (IllegalArgumentException e) {
      throw row.bad("sets an unknown feature: " + text);
    }
  }

  private static boolean isName(String word) {
    return word.matches("[A-Z][A-Z_]*");
  }
}
