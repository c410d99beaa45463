package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.Gazetteer;

/** Words that no list has and that beside another name can only be names: كينجي / واكاميا, بلال ولد / اسويلم. */
final class StrangeNames {
  private final Gazetteer gazetteer;
  private final ArabicLemmatizer dictionary;

  StrangeNames(Gazetteer gazetteer, ArabicLemmatizer dictionary) {
    this.gazetteer = gazetteer;
    this.dictionary = dictionary;
  }

  /** Whether a word of its own is none that the dictionary knows. */
  boolean isStrange(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    boolean alone = !Segments.adjacent(labels, i)
        && (i + 1 == labels.size() || !Segments.adjacent(labels, i + 1) || !Character.isLetter(labels.get(i + 1).word().charAt(0)));
    return alone && word.length() > 3 && !word.startsWith("ال") && !dictionary.knowsWord(word);
  }

  /** Whether a word that nobody knows, with no ending of a noun, stands behind another that nobody knows. */
  boolean isSecond(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    String before = labels.get(i - 1).word();
    boolean accusative = word.endsWith("ا") && dictionary.knows(word.substring(0, word.length() - 1));
    return isStrange(labels, i) && !word.matches(".*(ات|ين|ون|ة)") && !accusative
        && before.length() > 2 && !before.startsWith("ال") && !isWord(before) && gazetteer.named(before).isEmpty() && gazetteer.named(word).isEmpty();
  }

  private boolean isWord(String word) {
    return dictionary.knows(word) || dictionary.knowsVerb(word);
  }
}
