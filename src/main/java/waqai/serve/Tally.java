package waqai.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts things and shows the most frequent of them as bars. */
final class Tally<T> {
  private final Map<T, Long> counts = new HashMap<>();

  void add(T thing) {
    counts.merge(thing, 1L, Long::sum);
  }

  /** The most frequent, the first by label of equals. */
  List<Bar> bars(int most, Function<T, String> label, Function<T, String> link) {
    long top = counts.values().stream().mapToLong(it -> it).max().orElse(1);
    return counts.entrySet().stream()
        .map(
            entry ->
                new Bar(
                    label.apply(entry.getKey()),
                    entry.getValue(),
                    link.apply(entry.getKey()),
                    (int) Math.max(1, entry.getValue() * 100 / top)))
        .sorted(Comparator.comparingLong(Bar::count).reversed().thenComparing(Bar::label))
        .limit(most)
        .toList();
  }
}
