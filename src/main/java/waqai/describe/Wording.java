package waqai.describe;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Literals from an article's words. Evidence keeps every character that RDF and XML can carry;
 * labels also lose what cannot be seen.
 */
final class Wording {
  private static final char REPLACEMENT = '\uFFFD';
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern BIDI =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\uFEFF]");

  private Wording() {}

  /**
   * The text with U+FFFD for each UTF-16 unit that no file format carries: lone surrogates, NUL and
   * other controls, noncharacters. Its length stays, so offsets hold.
   */
  static String exact(String text) {
    StringBuilder sound = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(unit) || !carried(unit)) {
        sound = sound == null ? new StringBuilder(text) : sound;
        sound.setCharAt(i, REPLACEMENT);
      }
    }
    return sound == null ? text : sound.toString();
  }

  /** A name or title: without bidi controls, on one line, with single blanks. */
  static String label(String text) {
    String visible = BIDI.matcher(text).replaceAll("");
    return exact(BLANKS.matcher(visible).replaceAll(" ").strip());
  }

  /** A label in a language, if anything of it is left. */
  static Optional<Node> labelNode(String text, String language) {
    String label = label(text);
    return label.isEmpty()
        ? Optional.empty()
        : Optional.of(NodeFactory.createLiteralLang(label, language));
  }

  /** The words of evidence. */
  static Node exactNode(String text, String language) {
    return NodeFactory.createLiteralLang(exact(text), language);
  }

  static Node string(String text) {
    return NodeFactory.createLiteralString(exact(text));
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /**
   * A number in the form in which TDB2 gives it back, {@code 176.0}: else what was stored would seem
   * to differ from what is to be stored.
   *
   * @param number finite
   */
  static Node decimal(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    String digits = (exact.scale() < 1 ? exact.setScale(1) : exact).toPlainString();
    return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
  }

  /** A sound language tag: the given one, or {@code und}. */
  static String language(String tag) {
    return LANGUAGE.matcher(tag).matches() ? tag : "und";
  }

  /** The language of a name that stands in an article: English when its letters are all Latin. */
  static String languageOfName(String name, String articleLanguage) {
    boolean latin =
        name.codePoints()
            .filter(Character::isLetter)
            .allMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN);
    return latin ? "en" : articleLanguage;
  }

  private static boolean carried(char unit) {
    return unit >= ' ' ? unit < 0xFFFE : unit == '\t' || unit == '\n' || unit == '\r';
  }
}
