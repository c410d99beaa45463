package waqai.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The language of a text by its letters: first the script, then, for the Arabic script, the letters
 * that Arabic itself does not have, and for the Latin script ICU's trigrams.
 */
final class LanguageDetector {
  /** So much of a text is enough to know. */
  private static final int SAMPLE = 20_000;

  /** Of a hundred letters; Arabic news writes a few foreign names with such letters. */
  private static final int FOREIGN_LETTERS_PERCENT = 2;

  /** A foreign name has so many such letters at most. */
  private static final int ONE_NAME = 2;

  private static final String UNDETERMINED = "und";

  private LanguageDetector() {}

  /** A BCP 47 tag; {@code und} where there are no letters or nothing can be told. */
  static String detect(String text, Optional<String> declared) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return UNDETERMINED;
    }
    if (letters.getOrDefault(UnicodeScript.ARABIC, 0) * 3 >= all) {
      return inArabicScript(sample);
    }
    UnicodeScript most =
        letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return inOtherScript(most, letters, sample, declared);
  }

  /** Persian, Urdu, Kurdish, Pashto, Uyghur, each known by letters that Arabic lacks. */
  private static String inArabicScript(String text) {
    long all = text.chars().filter(Character::isLetter).count();
    if (isFrequent(text, "ٹڈڑںےہ", all)) {
      return "ur";
    }
    if (isFrequent(text, "ټډړښځڅۍ", all)) {
      return "ps";
    }
    if (isFrequent(text, "ۇۈې", all)) {
      return "ug";
    }
    if (isFrequent(text, "ێۆڕڵە", all)) {
      return "ckb";
    }
    return isFrequent(text, "پچژگ", all) ? "fa" : "ar";
  }

  private static boolean isFrequent(String text, String letters, long all) {
    long count = text.chars().filter(c -> letters.indexOf(c) >= 0).count();
    return count > ONE_NAME && count * 100 >= all * FOREIGN_LETTERS_PERCENT;
  }

  private static String inOtherScript(
      UnicodeScript most,
      Map<UnicodeScript, Integer> letters,
      String text,
      Optional<String> declared) {
    return switch (most) {
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> letters.containsKey(UnicodeScript.HIRAGANA) ? "ja" : "zh";
      case HANGUL -> "ko";
      case HEBREW -> "he";
      case GREEK -> "el";
      case CYRILLIC -> primary(declared).orElse("ru");
      case LATIN -> inLatinScript(text).or(() -> primary(declared)).orElse(UNDETERMINED);
      default -> primary(declared).orElse(UNDETERMINED);
    };
  }

  private static Optional<String> inLatinScript(String text) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(text.getBytes(StandardCharsets.ISO_8859_1));
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getLanguage() != null && match.getConfidence() >= 20) {
        return Optional.of(match.getLanguage());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> primary(Optional<String> declared) {
    return declared.map(tag -> tag.split("[-_]", 2)[0]).filter(tag -> tag.matches("[a-z]{2,3}"));
  }
}
