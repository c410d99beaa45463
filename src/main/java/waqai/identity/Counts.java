package waqai.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the numbers of two tellings. */
final class Counts {
  private static final Set<String> PEOPLE = Set.of("dead", "injured", "arrested", "displaced");

  private Counts() {}

  /** Whether no number stands against another. */
  static boolean agree(Telling a, Telling b) {
    return differing(a, b).isEmpty();
  }

  /** Whether both give a number, and none stands against another. */
  static boolean confirm(Telling a, Telling b) {
    Map<String, String> other = b.exact();
    return agree(a, b) && a.exact().entrySet().stream().anyMatch(it -> it.getValue().equals(other.get(it.getKey())));
  }

  /** Whether it gives an exact number of people. */
  static boolean any(Telling telling) {
    return telling.exact().keySet().stream().anyMatch(PEOPLE::contains);
  }

  /** What both count, and differently. */
  static Optional<String> differing(Telling a, Telling b) {
    Map<String, String> one = a.exact();
    Map<String, String> other = b.exact();
    return one.keySet().stream()
        .filter(PEOPLE::contains)
        .filter(what -> other.containsKey(what) && !other.get(what).equals(one.get(what)))
        .sorted()
        .findFirst();
  }
}
