package waqai.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that join, begin or stand before names of people and places. */
public final class NameWords {
  private static final Set<String> CLASSES =
      Set.of("connector", "kin", "house", "descent", "kunya", "locating", "attribute", "never");

  private static final NameWords LIST = new NameWords();

  private final Map<String, Set<String>> words = new HashMap<>();

  private NameWords() {
    for (TsvFile.Row row : TsvFile.read("waqai/lexicon/arabic/name-words.tsv", 3)) {
      if (!CLASSES.contains(row.cell(2))) {
        throw row.bad("has no class that is known");
      }
      words.computeIfAbsent(row.cell(2), c -> new HashSet<>()).add(Orthography.fold(row.cell(1)));
    }
  }

  /** The list, which is read once. */
  public static NameWords list() {
    return LIST;
  }

  private boolean has(String wordClass, String word) {
    return words.getOrDefault(wordClass, Set.of()).contains(word);
  }

  /** Whether a folded word joins two words of a name: بن, فان, دي. */
  public boolean isConnector(String word) {
    return has("connector", word);
  }

  /** Whether a folded word joins words in names of people only: بن, ولد. */
  public boolean isKin(String word) {
    return has("kin", word);
  }

  /** Whether a folded word is a particle of a European house: دي, فون. */
  public boolean isHouse(String word) {
    return has("house", word);
  }

  /** Whether a folded word stands between a name and that of a father or a house: بن, آل. */
  public boolean isDescent(String word) {
    return has("descent", word);
  }

  /** Whether a folded word begins as a name called after a child does: أبو, أبومهدي. */
  public boolean beginsKunya(String word) {
    return words.getOrDefault("kunya", Set.of()).stream().anyMatch(word::startsWith);
  }

  /** Whether what is named after a folded word is a place: في, قرب. */
  public boolean isLocating(String word) {
    return has("locating", word);
  }

  /** Whether a folded word names nothing though the tagger takes it for a name: الإنترنت. */
  public boolean isNeverName(String word) {
    return has("never", word);
  }

  /** Whether a folded lemma in ي is an ordinary adjective and no surname: رسمي. */
  public boolean isAttribute(String lemma) {
    return has("attribute", lemma);
  }
}
