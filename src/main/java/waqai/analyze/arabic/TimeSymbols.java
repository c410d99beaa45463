package waqai.analyze.arabic;

import java.util.HashMap;
import java.util.Map;

/** Numbers the names of classes and rules, the built-in ones first. */
final class TimeSymbols {
  private final Map<String, Integer> numbers = new HashMap<>();

  TimeSymbols() {
    for (TimeNumber number : TimeNumber.values()) {
      numbers.put(number.name(), number.ordinal());
    }
  }

  /** The number of a name, a new one if the name is new. */
  int of(String name) {
    return numbers.computeIfAbsent(name, n -> numbers.size());
  }

  int size() {
    return numbers.size();
  }

  Map<String, Integer> all() {
    return Map.copyOf(numbers);
  }
}
