package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;

/**
 * Tags a given name that is spelled like a verb where a post stands right before it and a family name behind it: رئيس
 * الأركان الإسرائيلي / دان حالوتس (the Israeli chief of staff Dan Halutz), but not من جهته دان ماكرون الهجوم.
 */
final class VerbLikeNames {
  private static final Set<String> NAMES = WordClasses.list().words("verb-name");
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> LINKS = Set.of("ل", "لدي", "في", "ب");

  /** How many words a post has at most. */
  private static final int LONGEST_POST = 8;

  private final ArabicLemmatizer dictionary;

  VerbLikeNames(ArabicLemmatizer dictionary) {
    this.dictionary = dictionary;
  }

  /** Mends the tags of one sentence. */
  void retag(List<CoreLabel> labels) {
    for (int i = 1; i + 1 < labels.size(); i++) {
      if (NAMES.contains(Orthography.fold(labels.get(i).word())) && isFamily(labels.get(i + 1)) && isBehindPost(labels, i)) {
        labels.get(i).setTag("NNP");
        labels.get(i + 1).setTag("NNP");
      }
    }
  }

  private boolean isFamily(CoreLabel label) {
    return label.tag().matches("NNP?|DTNNP") && !dictionary.knows(label.word());
  }

  private static boolean isBehindPost(List<CoreLabel> labels, int name) {
    if (!labels.get(name - 1).tag().matches("DT.*|NNP|JJ")) {
      return false;
    }
    for (int at = name - 1; at >= Math.max(0, name - LONGEST_POST); at--) {
      String word = Orthography.fold(labels.get(at).word());
      if (labels.get(at).tag().matches("NN|DTNN") && WORDS.isPost(Orthography.stripArticle(word))) {
        return true;
      }
      if (!labels.get(at).tag().matches("(DT)?(NN|JJ).*") && !LINKS.contains(word)) {
        return false;
      }
    }
    return false;
  }
}
