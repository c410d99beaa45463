package waqai.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waqai.lexicon.TsvFile.Row;

/** The words of a title that tell one post from another: of "وزير الخارجية العراقي" خارجية. */
public final class PostWords {
  private static final List<String> ENDINGS = List.of("", "ه");

  private final Map<String, String> instead = new HashMap<>();
  private final Set<String> nationalities = new HashSet<>();

  /** Reads the list, and the adjectives of the countries. */
  public PostWords() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/post-words.tsv", 3)) {
      instead.put(Orthography.nameKey(row.cell(1)), Orthography.nameKey(row.cell(2)));
    }
    for (Row row : TsvFile.read(GazetteerFiles.RESOURCES + "countries.tsv", GazetteerFiles.COLUMNS)) {
      for (String adjective : row.values(8)) {
        ENDINGS.forEach(ending -> nationalities.add(Orthography.nameKey(adjective) + ending));
      }
    }
  }

  /** The telling words, folded; none of "اللواء" or of "الرئيس العراقي". */
  public Set<String> of(String title) {
    Set<String> words = new TreeSet<>();
    for (String word : Orthography.nameKey(title).split(" ")) {
      String bare = instead.containsKey(word) || !word.startsWith("لل") ? word : word.substring(2);
      if (bare.endsWith("ا") && instead.containsKey(bare.substring(0, bare.length() - 1))) {
        continue; // وزيرا, رئيسا: the case of "appointed as"
      }
      String telling = instead.getOrDefault(bare, bare);
      if (!telling.isEmpty() && !nationalities.contains(telling)) {
        words.add(telling);
      }
    }
    return words;
  }
}
