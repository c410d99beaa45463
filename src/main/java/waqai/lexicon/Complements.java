package waqai.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waqai.lexicon.TsvFile.Row;

/** What verbs and nouns of action have beside them: أعرب عن (expressed), مفاوضة مع (talks with), أعطى an object. */
public final class Complements {
  private static final Complements LIST = new Complements();

  private final Map<String, Set<String>> byWord = new HashMap<>();

  private Complements() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/complements.tsv", 4)) {
      Set<String> takes = row.values(3).stream().map(Orthography::fold).collect(Collectors.toUnmodifiableSet());
      byWord.put(row.cell(2) + " " + Orthography.fold(row.cell(1)), takes);
    }
  }

  /** The list, which is read once. */
  public static Complements list() {
    return LIST;
  }

  /** Whether one of these folded lemmas of a verb is listed. */
  public boolean knowsVerb(Collection<String> lemmas) {
    return lemmas.stream().anyMatch(l -> byWord.containsKey("v " + l));
  }

  /** Whether a verb with one of these folded lemmas takes the slot: obj, comp or a folded preposition. */
  public boolean verbTakes(Collection<String> lemmas, String slot) {
    return lemmas.stream().anyMatch(l -> byWord.getOrDefault("v " + l, Set.of()).contains(slot));
  }

  /** Whether a noun with one of these folded lemmas takes the folded preposition. */
  public boolean nounTakes(Collection<String> lemmas, String preposition) {
    return lemmas.stream().anyMatch(l -> byWord.getOrDefault("n " + l, Set.of()).contains(preposition));
  }
}
