package waqai.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.lexicon.TsvFile.Row;

/** Classes of words that many pattern rows share: disasters, weapons, words of sport. */
public final class WordClasses {
  private static final WordClasses LIST = new WordClasses();

  private final Map<String, Set<String>> byName = new HashMap<>();

  private WordClasses() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/word-classes.tsv", 4)) {
      Set<String> words = words(row);
      row.values(2).forEach(word -> words.add(Orthography.fold(word)));
    }
    byName.replaceAll((name, words) -> Collections.unmodifiableSet(words));
  }

  /** The words of the class that a row begins, or adds to by a plus; two classes of one name would be one without anybody's noticing. */
  private Set<String> words(Row row) {
    boolean adds = row.cell(1).startsWith("+");
    String name = row.cell(1).substring(adds ? 1 : 0);
    if (adds != byName.containsKey(name)) {
      throw row.bad(adds ? "no class before it that it adds to: " + name : "this class stands already, + adds to it: " + name);
    }
    return byName.computeIfAbsent(name, n -> new LinkedHashSet<>());
  }

  /** The list, which is read once. */
  public static WordClasses list() {
    return LIST;
  }

  /** The folded lemmas of all these classes. */
  public Set<String> union(String... names) {
    return Stream.of(names).flatMap(it -> words(it).stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** The folded lemmas of a class, in the order of the list; empty for an unknown class. */
  public Set<String> words(String name) {
    return byName.getOrDefault(name, Set.of());
  }
}
