package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.lexicon.Orthography;

/** مقتل148 شيعيا: a number that is written together with the word before it. */
final class GluedNumbers {
  private static final Pattern GLUED = Pattern.compile("([ء-ي]{2,})([0-9٠-٩][0-9٠-٩.,٫٬]*)");
  private static final Set<String> LINKS = Set.of("في", "من", "عن", "بين", "نحو", "حتي", "الي", "علي", "بعد", "قبل", "منذ", "خلال", "حوالي", "عام", "يوم");

  private final ArabicLemmatizer dictionary;

  GluedNumbers(ArabicLemmatizer dictionary) {
    this.dictionary = dictionary;
  }

  /** Adds the word, its particle apart, and the number; or nothing where none is glued. */
  boolean cut(CoreLabel label, List<CoreLabel> out) {
    Matcher parts = GLUED.matcher(label.originalText());
    if (!label.word().equals(label.originalText()) || !parts.matches()) {
      return false;
    }
    String word = parts.group(1);
    boolean particle = !isWord(word) && word.length() > 4 && "وبلفك".indexOf(word.charAt(0)) >= 0 && isWord(word.substring(1));
    if (!particle && !isWord(word)) {
      return false;
    }
    int begin = label.beginPosition();
    int number = begin + parts.start(2);
    if (particle) {
      out.add(Segments.piece(label, word.substring(0, 1), begin, begin + 1));
    }
    out.add(Segments.piece(label, particle ? word.substring(1) : word, particle ? begin + 1 : begin, number));
    out.add(Segments.piece(label, parts.group(2), number, label.endPosition()));
    return true;
  }

  /** Whether the letters are a word; اف16, كوفيد19 are the name of a thing. */
  private boolean isWord(String word) {
    String folded = Orthography.fold(word);
    return LINKS.contains(folded)
        || word.length() > 2 && dictionary.knowsWord(word);
  }
}
