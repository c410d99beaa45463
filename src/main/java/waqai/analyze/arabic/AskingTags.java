package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.Orthography;
import waqai.text.Token;

/**
 * Mends the tags of verbs of asking that the tagger takes for names or nouns: في سياق ذلك / دعا شيراك المدن إلى (Chirac called
 * upon the towns), كما / طالب نتنياهو بخروج القوات (Netanyahu also demanded).
 */
final class AskingTags {
  /** Before these stands no noun without an article. */
  private static final String OPENERS = "كما|فيما|بينما|قد";

  /** How far behind a word of calling what one is called to may stand, in words. */
  private static final int REACH = 9;

  private AskingTags() {}

  /** أدانت الوزارة الهجوم / داعية المجتمع الدولي إلى التحرك, القوى / الداعية إلى الإضراب: she calls upon others, and no preacher is spoken of. */
  static boolean isCalling(List<Token> tokens, int i) {
    if (i > 0 && i + 1 < tokens.size() && tokens.get(i).form().equals("الداعية") && Orthography.fold(tokens.get(i + 1).form()).equals("الي")) {
      return true;
    }
    if (i == 0 || !tokens.get(i).form().equals("داعية") || i + 1 >= tokens.size() || tokens.get(i + 1).isAdjective()) {
      return false;
    }
    int at = i + 1;
    while (at < Math.min(tokens.size(), i + REACH) && !tokens.get(at).isVerb() && !tokens.get(at).isComma()) {
      if (Orthography.fold(tokens.get(at).form()).equals("الي")) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** عن قلقها / داعية الأطراف إلى: what she calls others to follows. */
  static boolean isCallTo(List<CoreLabel> labels, int i) {
    return labels.get(i).word().equals("داعية")
        && labels.subList(i + 1, Math.min(labels.size(), i + REACH)).stream().anyMatch(l -> Orthography.fold(l.word()).equals("الي"));
  }

  /** Mends the tags of one sentence. */
  static void repair(List<CoreLabel> labels) {
    for (int i = 0; i + 1 < labels.size(); i++) {
      if (labels.get(i).tag().matches("NNP?|JJ|VN") && (isCall(labels, i) || isDemand(labels, i))) {
        labels.get(i).setTag("VBD");
      }
    }
  }

  /** دعا: no noun is spelled so, but a prayer whose hamza is left out, which God hears. */
  private static boolean isCall(List<CoreLabel> labels, int i) {
    return labels.get(i).word().equals("دعا") && !(i > 0 && labels.get(i - 1).tag().equals("IN") && Segments.adjacent(labels, i));
  }

  /** كما / طالب نتنياهو: the student would have an article. */
  private static boolean isDemand(List<CoreLabel> labels, int i) {
    if (i == 0 || !labels.get(i).word().equals("طالب") || !labels.get(i + 1).tag().matches("DT.*|NNP|NN")) {
      return false;
    }
    String before = Orthography.fold(labels.get(i - 1).word());
    return before.matches(OPENERS) || i > 1 && before.equals("ما") && labels.get(i - 2).word().equals("ك") && Segments.adjacent(labels, i - 1);
  }
}
