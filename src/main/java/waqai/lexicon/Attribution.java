package waqai.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.TsvFile.Row;

/** Words that tell whose word something is, other than plain verbs of saying. */
public final class Attribution {
  private static final int LONGEST = 5;

  /** How a marker names its source. */
  public enum Kind {
    /** The noun after it: بحسب، وفقا لـ، نقلا عن. */
    ACCORDING_TO,
    /** The subject of the verb after it: حسبما أفاد، وفق ما أعلنت. */
    AS_SAID,
    /** The same, unless the verb has words of its own to report: كما أعلن. */
    AS_ADDED
  }

  /**
   * A marker found.
   *
   * @param end the token after it
   */
  public record Marker(Kind kind, int end) {}

  private final Map<String, Kind> markers = new HashMap<>();
  private final Set<String> continuations = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> speeches = new HashSet<>();
  private final Set<String> additions = new HashSet<>();

  /** Reads the list. */
  public Attribution() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/attribution.tsv", 5)) {
      add(row.cell(1), Orthography.fold(row.cell(2)));
    }
  }

  private void add(String kind, String words) {
    boolean one = words.indexOf(' ') < 0;
    switch (kind) {
      case "according-to" -> markers.putIfAbsent(words.replace(" ", ""), Kind.ACCORDING_TO);
      case "as-said" -> beforeVerb(words, Kind.AS_SAID);
      case "as-added" -> {
        beforeVerb(words, Kind.AS_ADDED);
        additions.add(words.substring(words.lastIndexOf(' ') + 1));
      }
      case "document", "speech-noun" -> {
        if (one) {
          documents.add(words);
        }
        if (one && kind.equals("speech-noun")) {
          speeches.add(words);
        }
      }
      case "continuation" -> {
        if (one) {
          continuations.add(words);
        }
      }
      default -> { }
    }
  }

  private void beforeVerb(String words, Kind kind) {
    String marker = words.substring(0, words.lastIndexOf(' '));
    markers.putIfAbsent(marker.replace(" ", ""), kind);
  }

  /** Whether a verb after كما or فيما makes its subject the source: كما أعلن, but not كما سيطر. */
  public boolean isAddition(String lemma) {
    return additions.contains(lemma);
  }

  /** The longest marker that begins at a token; the forms are folded, attached particles apart. */
  public Optional<Marker> at(List<String> forms, int begin) {
    StringBuilder joined = new StringBuilder();
    Optional<Marker> longest = Optional.empty();
    for (int at = begin; at < Math.min(forms.size(), begin + LONGEST); at++) {
      Kind kind = markers.get(joined.append(forms.get(at)).toString());
      if (kind != null) {
        longest = Optional.of(new Marker(kind, at + 1));
      }
    }
    return longest;
  }

  /** Whether a verb says that the last speaker goes on: أضاف، تابع. */
  public boolean continues(String lemma) {
    return continuations.contains(lemma);
  }

  /** Whether a noun is a speech, behind which ل tells to whom: تصريح، حديث. */
  public boolean isSpeech(String lemma) {
    return speeches.contains(lemma);
  }

  /** Whether a noun is what somebody speaks by: بيان، تقرير، تصريح. */
  public boolean isDocument(String lemma) {
    return documents.contains(lemma);
  }
}
