package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.TaggingWords;

/**
 * Knows the name of a house at the end of a name that tells the fathers, though it is a word or none that anybody knows: مطلق بن
 * سالم بن مطلق / الأزيمع.
 */
final class HouseNames {
  private static final int SHORTEST = 5;

  private final Gazetteer gazetteer;
  private final ArabicLemmatizer dictionary;

  HouseNames(Gazetteer gazetteer, ArabicLemmatizer dictionary) {
    this.gazetteer = gazetteer;
    this.dictionary = dictionary;
  }

  /** Whether the definite word right behind the last father is that of the house. */
  boolean isHouse(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    int fathers = fathers(labels, i - 1);
    boolean house = fathers > 0 && labels.get(i).tag().equals("DTNN") && word.startsWith("ال") && word.length() >= SHORTEST
        && !isSurname(labels, i - 1) && !TaggingWords.list().isPost(Segments.bare(labels.get(i)))
        && gazetteer.nisba(word).isEmpty() && gazetteer.named(word).isEmpty();
    return house && (!dictionary.knows(word) || isClosed(labels, i + 1));
  }

  /** الرويلي behind which nothing of the name comes; but عبد / الله, جار / الله are what a father is called. */
  private static boolean isSurname(List<CoreLabel> labels, int i) {
    return labels.get(i).word().startsWith("ال") && labels.get(i - 1).tag().startsWith("DT")
        || labels.get(i).tag().equals("DTNNP") && !labels.get(i - 1).word().equals("عبد");
  }

  /** How many fathers the name tells that ends here. */
  private static int fathers(List<CoreLabel> labels, int last) {
    int count = 0;
    for (int i = last; i > 0 && labels.get(i).tag().contains("NNP"); i--) {
      count += labels.get(i).word().equals("بن") ? 1 : 0;
    }
    return count;
  }

  /** البنيان، / رئيس, البنيان / مستشارا: what goes on is no genitive, adjective or object. */
  private static boolean isClosed(List<CoreLabel> labels, int i) {
    return i < labels.size() && (labels.get(i).tag().startsWith("PUNC")
        || labels.get(i).tag().equals("NN") && TaggingWords.list().isPost(labels.get(i).word().replaceFirst("ا$", ""))
            && labels.get(i).word().endsWith("ا"));
  }
}
