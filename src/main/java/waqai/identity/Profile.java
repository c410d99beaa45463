package waqai.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;

/**
 * An entity as one or more articles describe it in the same way: by name, kind, country and posts.
 *
 * @param iri its own, made of all of these
 * @param known whether the gazetteer or Wikidata knows it: then the IRI is its identity
 * @param named whether it has a name, rather than a description such as "a spokesman"
 * @param country the IRI of the country that it belongs to, or empty
 * @param posts the titles that the articles give it, folded
 */
public record Profile(
    String iri,
    EntityKind kind,
    String name,
    boolean known,
    boolean named,
    String country,
    Set<String> posts) {
  /** City, town, village, governorate, province, district, area, region. */
  private static final Set<String> HEADS =
      Set.of("مدينه", "بلده", "قريه", "محافظه", "ولايه", "قضاء", "قضا", "منطقه", "اقليم", "مديريه");

  private static final String FIELD = "\t";
  private static final String ITEM = "\\|";

  public Profile {
    posts = Set.copyOf(posts);
  }

  /** The name in the form in which names are compared: a town without the word for it. */
  String key() {
    String key = Orthography.nameKey(name);
    return isHeaded(kind, name) ? key.substring(key.indexOf(' ') + 1) : key;
  }

  /** Whether a name begins with the word for what it is: مدينة عدن. */
  public static boolean isHeaded(EntityKind kind, String name) {
    String[] words = Orthography.nameKey(name).split(" ");
    return kind == EntityKind.PLACE && words.length > 1 && HEADS.contains(words[0]);
  }

  /** Written as one line. */
  public String line() {
    return String.join(
        FIELD,
        iri,
        kind.code(),
        name.replaceAll("[\\t\\n|]", " "),
        Boolean.toString(known),
        Boolean.toString(named),
        country,
        String.join("|", new TreeSet<>(posts)));
  }

  /** Reads such a line. */
  public static Profile of(String line) {
    List<String> parts = List.of(line.split(FIELD, -1));
    return new Profile(
        parts.get(0),
        EntityKind.of(parts.get(1)),
        parts.get(2),
        Boolean.parseBoolean(parts.get(3)),
        Boolean.parseBoolean(parts.get(4)),
        parts.get(5),
        parts.get(6).isEmpty() ? Set.of() : Set.of(parts.get(6).split(ITEM)));
  }
}
