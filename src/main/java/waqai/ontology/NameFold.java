package waqai.ontology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * The form in which names are compared, the value of {@code w:foldedName}: compatibility forms
 * resolved, no vowel signs and no tatweel, one form of alif, of ya and of ta marbuta, no article at
 * the beginning of a word, ASCII digits, lower case, single blanks.
 */
public final class NameFold {
  private NameFold() {}

  /** The folded form of a name, empty when it has neither letter nor digit. */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(plain.length());
    plain.codePoints().forEach(point -> append(letters, point));
    StringJoiner words = new StringJoiner(" ");
    for (String word : letters.toString().split(" ")) {
      if (!word.isEmpty()) {
        words.add(withoutArticle(word));
      }
    }
    return words.toString();
  }

  private static void append(StringBuilder to, int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || point == 'ـ') {
      return; // vowel signs, hamza above and below (split off by NFKD), bidi marks, tatweel
    }
    if (Character.isDigit(point)) {
      to.append(Character.digit(point, 10));
    } else if (Character.isLetter(point)) {
      to.appendCodePoint(letter(point));
    } else {
      to.append(' ');
    }
  }

  private static int letter(int point) {
    return switch (point) {
      case 'ٱ' -> 'ا'; // alif wasla
      case 'ى', 'ی' -> 'ي'; // alif maqsura, Persian ya
      case 'ة' -> 'ه'; // ta marbuta
      case 'ک' -> 'ك'; // Persian kaf
      default -> point;
    };
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
  }
}
