package waqai.lexicon;

import java.util.List;
import waqai.lexicon.Gazetteer.Entry;

/**
 * Somebody or something that a name can mean.
 *
 * @param as what the name is to the entry
 * @param posts what the person held, the earliest first
 */
public record Meaning(Entry entry, As as, List<Post> posts) {
  public Meaning {
    posts = List.copyOf(posts);
  }

  /** What a name can be to an entry. */
  public enum As {
    /** One of its names, in Arabic or English. */
    NAME("name"),
    /** Its id in the gazetteer or Wikidata. */
    ID("id"),
    /** Its name only where the context tells its country. */
    SHORT_NAME("short name"),
    /** The adjective of origin of the country: عراقي, of Iraq. */
    ADJECTIVE("adjective"),
    /** The capital, which may stand for the country. */
    CAPITAL("capital"),
    /** A given or family name of the person. */
    PART("part of the name");

    private final String words;

    As(String words) {
      this.words = words;
    }

    /** For a reader. */
    public String words() {
      return words;
    }
  }
}
