package waqai.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import waqai.lexicon.TsvFile.Row;

/** Words before or after a person's name that tell the post, rank, honour or trade. */
public final class Titles {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Titles LIST = new Titles();

  private final Map<String, Title> bare = new HashMap<>();
  private final Map<String, Title> definite = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private int longest = 1;

  /** What a title tells. */
  public enum Kind {
    /** Gives a Position fact. */
    POST,
    /** Military or police rank. */
    RANK,
    HONORIFIC,
    /** A trade or standing: activist, analyst, witness. */
    ROLE
  }

  /** One row: the folded words without ال. */
  public record Title(String id, String words, Kind kind, boolean plural, String english) {
    /** Whether it only goes before a name, and tells no post: a rank, an honour. */
    public boolean isStyle() {
      return kind == Kind.RANK || kind == Kind.HONORIFIC;
    }
  }

  private Titles() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/titles.tsv", 6)) {
      String words = key(row.cell(1));
      Kind kind = Kind.valueOf(row.cell(2).toUpperCase(java.util.Locale.ROOT));
      boolean plural = row.cell(3).contains("p") && !row.cell(3).equals("p0");
      Map<String, Title> index = row.cell(1).startsWith("ال") ? definite : bare;
      index.putIfAbsent(words, new Title(row.id(), words, kind, plural, row.cell(4)));
      longest = Math.max(longest, words.split(" ").length);
      beginnings.add(words.split(" ")[0]);
    }
  }

  /** The list, which is read once. */
  public static Titles list() {
    return LIST;
  }

  /** The folded words without their articles, by which titles are found. */
  public static String key(String words) {
    StringBuilder out = new StringBuilder();
    for (String word : BLANKS.split(Orthography.fold(words).trim())) {
      out.append(out.isEmpty() ? "" : " ").append(Orthography.stripArticle(word));
    }
    return out.toString();
  }

  /**
   * The title with these words, in the form that {@link #key} gives. A row that is written with the
   * article (الأمير, an honorific) is meant only with it; one without it is meant with or without.
   */
  public Optional<Title> find(String key, boolean isDefinite) {
    Title title = isDefinite ? definite.getOrDefault(key, bare.get(key)) : bare.get(key);
    return Optional.ofNullable(title);
  }

  /** Whether a word, with its article, is a military rank: العقيد. */
  public boolean isRank(String word) {
    return find(key(word), true).filter(t -> t.kind() == Kind.RANK).isPresent();
  }

  /** Whether some title begins with this word, in the form that {@link #key} gives. */
  public boolean isBeginning(String word) {
    return word.isEmpty() || beginnings.contains(word);
  }

  /** How many words the longest title has. */
  public int longest() {
    return longest;
  }
}
