package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;

/** Mends the tag of the verb "appointed", which is spelled as an eye: وعين / رستم عمروف خلفا له (and appointed him in his place). */
final class NamedIntoPosts {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final int REACH = 9;

  private NamedIntoPosts() {}

  /** Mends the tags of one sentence. */
  static void repair(List<CoreLabel> labels) {
    for (int i = 1; i + 2 < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      boolean joined = label.word().equals("عين") && label.tag().startsWith("NN") && labels.get(i - 1).word().equals("و")
          && !labels.get(i + 1).tag().startsWith("DTJJ");
      if (joined && isReplaced(labels, i + 1)) {
        label.setTag("VBD");
      }
    }
  }

  /** In whose place, or to which post, told in the same clause. */
  private static boolean isReplaced(List<CoreLabel> labels, int from) {
    for (int at = from; at < Math.min(labels.size(), from + REACH); at++) {
      String word = Orthography.fold(labels.get(at).word());
      if (labels.get(at).tag().startsWith("VB") || word.equals("،") || word.equals(".")) {
        return false;
      }
      if (word.matches("خلفا|بدلا|عوضا|بديلا") || word.endsWith("ا") && WORDS.isPost(word.substring(0, word.length() - 1))
          || word.matches("مكان|محل") && at + 1 < labels.size() && labels.get(at + 1).tag().startsWith("PRP")) {
        return true;
      }
    }
    return false;
  }
}
