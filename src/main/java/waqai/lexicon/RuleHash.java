package waqai.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import waqai.fact.EventType;

/** A hash of all rules, words and names: the same rules give the same hash on every machine. */
public final class RuleHash {
  private static final List<String> LEXICONS =
      List.of("attribution", "titles", "head-nouns", "light-verbs", "negation-modality", "time-words", "time-units", "months", "weekdays",
          "plurals", "tagging-words", "pieties", "person-names", "name-words", "word-classes", "post-words",
          "number-words", "quantity-bounds", "dateline-words", "agencies", "furniture");

  private RuleHash() {}

  /** The hash, sixteen hexadecimal digits. */
  public static String of() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String resource : resources()) {
        try (InputStream in = RuleHash.class.getClassLoader().getResourceAsStream(resource)) {
          if (in != null) {
            digest.update(in.readAllBytes());
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the rules", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<String> resources() {
    List<String> out = new ArrayList<>();
    for (EventType type : EventType.values()) {
      out.add("waqai/extract/arabic/" + type.code().toLowerCase(Locale.ROOT) + ".tsv");
    }
    LEXICONS.forEach(name -> out.add("waqai/lexicon/arabic/" + name + ".tsv"));
    GazetteerFiles.ENTRIES.forEach(name -> out.add(GazetteerFiles.RESOURCES + name));
    return out;
  }
}
