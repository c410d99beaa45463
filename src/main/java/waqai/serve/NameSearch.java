package waqai.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import waqai.ontology.NameFold;

/**
 * Finds entities by the beginnings of the words of their names, in Arabic or English, with or
 * without the article, vowel signs, or a conjunction written onto the word.
 */
final class NameSearch {
  private static final int MOST_CANDIDATES = 5_000;

  private final TreeMap<String, Set<IndexedEntity>> byWord = new TreeMap<>();
  private final Map<IndexedEntity, Integer> weights = new HashMap<>();

  NameSearch(FactIndex index) {
    for (IndexedEntity entity : index.entities()) {
      weights.put(entity, index.about(entity.node()).size());
      for (String name : entity.folded()) {
        for (String word : name.split(" ")) {
          byWord.computeIfAbsent(word, it -> new HashSet<>()).add(entity);
        }
      }
    }
  }

  /** The entities that have all these words, those of this very name first, then the most told of. */
  List<IndexedEntity> find(String words, int most) {
    String folded = NameFold.of(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    Set<IndexedEntity> found = null;
    for (String word : folded.split(" ")) {
      Set<IndexedEntity> here = beginning(word);
      if (here.isEmpty() && word.startsWith("و")) {
        here = beginning(NameFold.of(word.substring(1)));
      }
      if (found == null) {
        found = new HashSet<>(here);
      } else {
        found.retainAll(here);
      }
    }
    return (found == null ? Set.<IndexedEntity>of() : found).stream().sorted(best(folded)).limit(most).toList();
  }

  /** The entities of this very name; where there is none, those that {@link #find} gives. */
  List<IndexedEntity> meant(String words, int most) {
    String folded = NameFold.of(words);
    List<IndexedEntity> found = find(words, most);
    List<IndexedEntity> exact = found.stream().filter(it -> it.folded().contains(folded)).toList();
    return exact.isEmpty() ? found : exact;
  }

  private Comparator<IndexedEntity> best(String folded) {
    return Comparator.<IndexedEntity, Boolean>comparing(it -> !it.folded().contains(folded))
        .thenComparing(it -> -weights.getOrDefault(it, 0))
        .thenComparing(it -> it.node().getURI());
  }

  private Set<IndexedEntity> beginning(String word) {
    Set<IndexedEntity> found = new HashSet<>();
    for (var entry : byWord.subMap(word, true, word + Character.MAX_VALUE, false).entrySet()) {
      found.addAll(entry.getValue());
      if (found.size() > MOST_CANDIDATES) {
        break;
      }
    }
    return found;
  }
}
