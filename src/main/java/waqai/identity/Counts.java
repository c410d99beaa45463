package waqai.identity;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares the numbers of two tellings. */
final class Counts {
  private static final Set<String> PEOPLE = Set.of("dead", "injured", "arrested", "displaced");

  private Counts() {}

  /** Whether no number stands against another. */
  static boolean agree(Telling a, Telling b) {
    return differing(people(a), people(b)).isEmpty();
  }

  /** Whether both give a number, and none stands against another. */
  static boolean confirm(Telling a, Telling b) {
    Map<String, String> other = b.exact();
    return agree(a, b) && a.exact().entrySet().stream().anyMatch(it -> it.getValue().equals(other.get(it.getKey())));
  }

  /** Whether it gives an exact number of people. */
  static boolean any(Telling telling) {
    return !people(telling).isEmpty();
  }

  /** The exact numbers of people that it gives, by what befell them. */
  static Map<String, String> people(Telling telling) {
    Map<String, String> people = telling.exact();
    people.keySet().retainAll(PEOPLE);
    return people;
  }

  /** Those that any of these tellings gives, which agree. */
  static Map<String, String> people(Version version) {
    Map<String, String> people = new TreeMap<>();
    version.tellings().forEach(it -> people.putAll(people(it)));
    return people;
  }

  /** The first thing that both count, and differently. */
  static Optional<String> differing(Map<String, String> one, Map<String, String> other) {
    return one.keySet().stream()
        .filter(what -> other.containsKey(what) && !other.get(what).equals(one.get(what)))
        .min(Comparator.naturalOrder());
  }
}
