package waqai.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import waqai.fact.EntityKind;
import waqai.lexicon.TsvFile.Row;

/** Given names and family names of people, Arab and foreign, with their usual English spelling. */
public final class PersonNames {
  /** Prefixes that make one given name of two words, written apart or together. */
  private static final List<String> PREFIXES = List.of("عبدال", "ابو", "ابا", "ابي");

  /** The last word of a ruler's name (Mohammed VI), or of a name of two words (Nasr Allah). */
  private static final Pattern NO_FAMILY = Pattern.compile("[IVX]+|Allah|(al-|ad-|ed-|el-)?Din");

  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> family = new HashMap<>();

  /** Reads the list, and takes the first and the last names of the people of the gazetteer. */
  public PersonNames(Gazetteer gazetteer) {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/person-names.tsv", 4)) {
      Map<String, String> index =
          switch (row.cell(2)) {
            case "given" -> given;
            case "family" -> family;
            default -> throw row.bad("has no such kind: " + row.cell(2));
          };
      index.putIfAbsent(key(row.cell(1)), row.cell(3));
    }
    gazetteer.entries().stream()
        .filter(e -> e.kind() == EntityKind.PERSON)
        .forEach(this::addPerson);
  }

  private void addPerson(Gazetteer.Entry person) {
    String[] arabic = person.name().split(" ");
    String[] english = person.english().split(" ");
    boolean parallel = arabic.length == english.length && arabic.length > 1;
    if (parallel && arabic[0].length() > 2 && !arabic[0].startsWith("ال")) {
      given.putIfAbsent(key(arabic[0]), english[0]);
    }
    String last = english[english.length - 1];
    if (parallel && arabic[arabic.length - 1].length() > 3 && !NO_FAMILY.matcher(last).matches()) {
      family.putIfAbsent(key(arabic[arabic.length - 1]), last);
    }
  }

  /** Spelling folded, the article kept: المالكي is a family name, مالكي need not be. */
  private static String key(String word) {
    return Orthography.fold(word)
        .replace('ة', 'ه')
        .replace('ؤ', 'و')
        .replace('ئ', 'ي')
        .replace("ء", "");
  }

  /** Whether a word is a given name. */
  public boolean isGiven(String word) {
    String key = key(word);
    return given.containsKey(key)
        || PREFIXES.stream().anyMatch(p -> key.startsWith(p) && key.length() > p.length() + 2);
  }

  /** Whether a word is a family name. */
  public boolean isFamily(String word) {
    return family.containsKey(key(word));
  }

  /** Whether a word is a given name or a family name. */
  public boolean isName(String word) {
    return isGiven(word) || isFamily(word);
  }

  /** The usual English spelling of a given or family name. */
  public Optional<String> english(String word) {
    String key = key(word);
    return Optional.ofNullable(given.getOrDefault(key, family.get(key)));
  }
}
