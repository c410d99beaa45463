package waqai.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import waqai.lexicon.Orthography;

/** Compares the words in which something is told. */
public final class Words {
  /** So many words in a row are not the same by accident. */
  private static final int QUOTE = 7;

  /** Particles with the article; one that stands alone is cut where four letters are left. */
  private static final List<String> BEGINNINGS = List.of("وال", "بال", "فال", "لل");

  private static final int LEFT = 4;
  private static final List<String> ENDS = List.of("ات", "ون", "ين", "ها", "هم", "يه", "ه");

  private Words() {}

  /** The words of a text that carry something: folded, cut to their first consonants, each once. */
  public static Set<String> of(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : Orthography.nameKey(text).split(" ")) {
      String stem = NameParts.skeleton(withoutEnd(withoutBeginning(word)));
      if (stem.length() > 2 && !Character.isDigit(stem.charAt(0))) {
        words.add(stem);
      }
    }
    return words;
  }

  private static String withoutBeginning(String word) {
    for (String beginning : BEGINNINGS) {
      if (word.startsWith(beginning)) {
        return word.substring(beginning.length());
      }
    }
    return word.startsWith("و") && word.length() > LEFT ? word.substring(1) : word;
  }

  private static String withoutEnd(String word) {
    for (String end : ENDS) {
      if (word.endsWith(end)) {
        return word.substring(0, word.length() - end.length());
      }
    }
    return word;
  }

  /** A hash of a text that is no accident if two have it; empty if it has few words. */
  public static String quote(String text) {
    String folded = Orthography.nameKey(text);
    return folded.split(" ").length < QUOTE ? "" : TextSketch.hex(folded);
  }

  /** How much of the shorter telling stands in the other, from 0 to 1. */
  static double alike(Set<String> one, Set<String> other) {
    int shorter = Math.min(one.size(), other.size());
    long shared = one.stream().filter(other::contains).count();
    return shorter == 0 ? 0 : (double) shared / shorter;
  }
}
