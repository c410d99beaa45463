package waqai.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What was worked out and may be asked for again; the longest unused goes first. For many threads. */
final class Kept<K, V> {
  private final int most;
  private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

  /** Keeps so many. */
  Kept(int most) {
    this.most = most;
  }

  /** The value of a key, made if it is not kept; two who ask at the same time may both make it. */
  V of(K key, Supplier<V> make) {
    Optional<V> found = find(key);
    if (found.isPresent()) {
      return found.get();
    }
    V made = make.get();
    keep(key, made);
    return made;
  }

  private synchronized Optional<V> find(K key) {
    return Optional.ofNullable(values.get(key));
  }

  private synchronized void keep(K key, V value) {
    values.put(key, value);
    if (values.size() > most) {
      values.remove(values.keySet().iterator().next());
    }
  }
}
