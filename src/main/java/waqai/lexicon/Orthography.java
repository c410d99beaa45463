package waqai.lexicon;

import java.util.regex.Pattern;

/**
 * Folds Arabic spelling for comparison: marks and tatweel gone, one shape for the seats of hamza on
 * alef and for final yaa. The article's own text is never replaced by it.
 */
public final class Orthography {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private static final String KURD = "كورد";

  private Orthography() {}

  /** The word as dictionary keys have it: ة, ؤ and ئ are kept. */
  public static String fold(String word) {
    int same = 0;
    while (same < word.length() && isFolded(word.charAt(same))) {
      same++;
    }
    return kurdish(same == word.length() ? word : fold(word, same));
  }

  /** كوردستان, الكوردي: as newspapers of Iraq spell كردستان and الكردي. */
  private static String kurdish(String folded) {
    int at = folded.indexOf(KURD);
    int end = at + KURD.length();
    boolean other = at < 0 || end < folded.length() && "يس".indexOf(folded.charAt(end)) < 0 && Character.isLetter(folded.charAt(end));
    return other ? folded : folded.substring(0, at + 1) + folded.substring(at + 2, end) + kurdish(folded.substring(end));
  }

  /** Most words are folded already: it costs nothing to leave them as they are. */
  private static boolean isFolded(char c) {
    return !isMark(c) && foldLetter(c) == c;
  }

  private static String fold(String word, int from) {
    StringBuilder out = new StringBuilder(word.length()).append(word, 0, from);
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isMark(c)) {
        out.append(foldLetter(c));
      }
    }
    return out.toString();
  }

  /**
   * A name folded further, so that spellings of one name meet: ة is ه, the seats of hamza are their
   * letters, words lose ال, attached عبد and أبو are cut off.
   */
  public static String nameKey(String name) {
    String folded = fold(name);
    if (isWord(folded)) {
      return nameWord(folded);
    }
    StringBuilder out = new StringBuilder(name.length());
    for (String word : BETWEEN.split(folded)) {
      if (!word.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ").append(nameWord(word));
      }
    }
    return out.toString();
  }

  /** Whether it is one word of the letters and digits that need no regular expression to be known. */
  private static boolean isWord(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isSurrogate(c) || !Character.isLetter(c) && !Character.isDigit(c)) {
        return false;
      }
    }
    return !folded.isEmpty();
  }

  private static String nameWord(String folded) {
    String word = folded.replace('ة', 'ه').replace('ؤ', 'و').replace('ئ', 'ي').replace("ء", "");
    word = stripArticle(word);
    if (word.startsWith("عبدال") && word.length() > 6 || word.equals("عبدربه")) {
      return "عبد " + stripArticle(word.substring(3));
    }
    if (word.startsWith("ابو") && word.length() > 5) {
      return "ابو " + word.substring(3);
    }
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  /** The word without its article, if enough is left. */
  public static String stripArticle(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }

  /** Whether it is a vowel mark or a tatweel. */
  public static boolean isMark(char c) {
    return c == 'ـ' || (c >= '\u064B' && c <= '\u065F') || c == '\u0670';
  }

  private static char foldLetter(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      default -> c;
    };
  }
}
