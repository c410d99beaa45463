package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Finds the article that "to" hides before a word that itself begins with its letter: للجنة is "to the
 * committee" where a definite adjective follows (للجنة الدولية), "to a committee of" elsewhere.
 */
final class HiddenArticles {
  private final ArabicLemmatizer dictionary;

  HiddenArticles(ArabicLemmatizer dictionary) {
    this.dictionary = dictionary;
  }

  void show(List<CoreLabel> labels) {
    for (int i = 0; i + 2 < labels.size(); i++) {
      CoreLabel noun = labels.get(i + 1);
      if (Segments.after(labels, i, "ل").startsWith("ل") && noun.tag().startsWith("NN") && isDefiniteAdjective(labels.get(i + 2))) {
        noun.setWord("ال" + noun.word());
        noun.setValue(noun.word());
        noun.setTag("DT" + noun.tag());
        labels.get(i + 2).setTag("DTJJ");
      }
    }
  }

  private boolean isDefiniteAdjective(CoreLabel label) {
    String word = label.word();
    return word.startsWith("ال")
        && (label.tag().equals("DTJJ")
            || word.endsWith("ية") && dictionary.knows(word.substring(2, word.length() - 1)));
  }
}
