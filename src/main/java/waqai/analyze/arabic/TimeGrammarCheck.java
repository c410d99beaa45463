package waqai.analyze.arabic;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses a grammar that names a symbol nothing makes, or that can be entered from itself. */
final class TimeGrammarCheck {
  private final Map<String, Integer> symbols;
  private final List<List<TimeRule>> rules;
  private final Set<Integer> made = new HashSet<>();

  TimeGrammarCheck(
      Map<String, Integer> symbols,
      Collection<List<TimeWord>> words,
      List<List<TimeRule>> rules) {
    this.symbols = symbols;
    this.rules = rules;
    words.forEach(list -> list.forEach(word -> made.add(word.symbol())));
    rules.forEach(list -> list.forEach(rule -> made.add(rule.symbol())));
    for (TimeNumber number : TimeNumber.values()) {
      made.add(number.ordinal());
    }
  }

  void run() {
    symbols.forEach(
        (name, symbol) -> {
          if (!made.contains(symbol)) {
            throw new IllegalArgumentException("time-rules.tsv: nothing makes " + name);
          }
          visit(symbol, new ArrayDeque<>());
        });
  }

  private final Set<Integer> sound = new HashSet<>();

  private void visit(int symbol, Deque<Integer> above) {
    if (sound.contains(symbol)) {
      return;
    }
    if (above.contains(symbol)) {
      throw new IllegalArgumentException("time-rules.tsv: in a circle: " + name(symbol));
    }
    above.push(symbol);
    for (TimeRule rule : rules.get(symbol)) {
      rule.pattern().stream()
          .filter(e -> e.literals().isEmpty())
          .forEach(e -> visit(e.symbol(), above));
    }
    above.pop();
    sound.add(symbol);
  }

  private String name(int symbol) {
    return symbols.entrySet().stream()
        .filter(e -> e.getValue() == symbol)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
