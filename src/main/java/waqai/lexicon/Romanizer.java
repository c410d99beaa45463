package waqai.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waqai.lexicon.Gazetteer.Entry;

/**
 * Writes Arabic names with Latin letters: known given and family names in their usual spelling,
 * names of the gazetteer in theirs, the rest letter by letter with the vowels that fit best. What
 * comes out is a help for readers, to be marked as derived.
 */
public final class Romanizer {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ب', "b"), Map.entry('ت', "t"), Map.entry('ث', "th"), Map.entry('ج', "j"),
          Map.entry('ح', "h"), Map.entry('خ', "kh"), Map.entry('د', "d"), Map.entry('ذ', "dh"),
          Map.entry('ر', "r"), Map.entry('ز', "z"), Map.entry('س', "s"), Map.entry('ش', "sh"),
          Map.entry('ص', "s"), Map.entry('ض', "d"), Map.entry('ط', "t"), Map.entry('ظ', "z"),
          Map.entry('غ', "gh"), Map.entry('ف', "f"), Map.entry('ق', "q"), Map.entry('ك', "k"),
          Map.entry('ل', "l"), Map.entry('م', "m"), Map.entry('ن', "n"), Map.entry('ه', "h"),
          Map.entry('پ', "p"), Map.entry('چ', "ch"), Map.entry('ڤ', "v"), Map.entry('گ', "g"));

  private static final Map<Character, String> VOWELS =
      Map.of('ا', "a", 'ع', "a", 'ة', "a", 'و', "u", 'ي', "i", 'ئ', "i", 'ؤ', "u");

  private static final Map<String, String> PARTICLES =
      Map.of("بن", "bin", "ابن", "Ibn", "بنت", "bint", "ال", "Al", "ابو", "Abu", "ابي", "Abi", "ام", "Umm",
          "الدين", "al-Din", "الله", "Allah", "عبد", "Abd");

  private final PersonNames people;
  private final Gazetteer gazetteer;

  public Romanizer(PersonNames people, Gazetteer gazetteer) {
    this.people = people;
    this.gazetteer = gazetteer;
  }

  /** The name with Latin letters. A word without Arabic letters stays as it is. */
  public String romanize(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.replaceAll("[\"«»“”()]", " ").trim().split("\\s+")) {
      out.append(out.isEmpty() ? "" : " ").append(word(word));
    }
    return out.toString().replace("Abd al-", "Abdul ");
  }

  private String word(String word) {
    String folded = Orthography.fold(word);
    if (folded.equals("ال") && !word.startsWith("آ")) {
      return "al";
    }
    return Optional.ofNullable(PARTICLES.get(folded))
        .or(() -> people.english(word))
        .or(() -> place(word))
        .orElseGet(() -> letters(word));
  }

  private Optional<String> place(String word) {
    return gazetteer.named(word).stream().map(Entry::english).findFirst()
        .filter(e -> !e.isEmpty() && e.indexOf(' ') < 0);
  }

  private static String letters(String word) {
    boolean article = word.startsWith("ال") && word.length() > 4;
    String latin = spell(Orthography.fold(article ? word.substring(2) : word));
    String capital = latin.isEmpty() ? latin : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    return article ? "al-" + capital : capital;
  }

  private static String spell(String letters) {
    StringBuilder out = new StringBuilder();
    boolean afterVowel = false;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean glide = (c == 'و' || c == 'ي')
          && (i == 0 || i + 1 < letters.length() && "اوي".indexOf(letters.charAt(i + 1)) >= 0);
      String vowel = VOWELS.get(c);
      if (vowel != null && !glide) {
        out.append(afterVowel && vowel.equals("a") ? "" : vowel);
        afterVowel = true;
      } else {
        String consonant = glide ? c == 'و' ? "w" : "y" : LETTERS.getOrDefault(c, c == 'ء' ? "" : "" + c);
        out.append(consonant);
        boolean bare = i + 1 < letters.length() && isConsonant(letters, i + 1) && !afterVowel;
        out.append(bare ? "a" : "");
        afterVowel = bare;
      }
    }
    return out.toString();
  }

  private static boolean isConsonant(String letters, int i) {
    return LETTERS.containsKey(letters.charAt(i));
  }
}
