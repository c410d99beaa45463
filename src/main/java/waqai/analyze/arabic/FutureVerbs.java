package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Cuts the س of the future off verbs on which the segmenter leaves it: س + يرفض, س + يتهم (no سيت + هم). */
final class FutureVerbs {
  private FutureVerbs() {}

  /** Whether nobody knows a word that is an imperfect without its first letter. */
  static boolean isFuture(String segment, ArabicLemmatizer dictionary) {
    if (!segment.startsWith("س")) {
      return false;
    }
    String word = spelled(segment);
    return word.matches("س[يت](.{3,}|.[^وي])") && !dictionary.knows(word) && !dictionary.isPerfect(word) && dictionary.knowsImperfect(word.substring(1));
  }

  /** سية + هم: as it was written, not as a noun would end. */
  private static String spelled(String word) {
    return word.replaceAll("ة(?=.)", "ت");
  }

  /** Whether a segment and what is taken for a pronoun behind it are such a verb. */
  static boolean isCut(List<CoreLabel> labels, int i, ArabicLemmatizer dictionary) {
    return i + 1 < labels.size() && Segments.adjacent(labels, i + 1) && (i == 0 || labels.get(i - 1).word().length() == 1 || !Segments.adjacent(labels, i))
        && labels.get(i).originalText().matches("س[يت].*") && labels.get(i + 1).word().matches("هم|هما|نا|كم|ه|ها|ك")
        && isFuture(labels.get(i).originalText() + labels.get(i + 1).word(), dictionary)
        && (labels.get(i).word().length() == 3 || !dictionary.knowsImperfect(labels.get(i).word().substring(1)));
  }

  /** Adds particle and verb. */
  static void cut(CoreLabel label, List<CoreLabel> out) {
    int at = label.beginPosition() + 1;
    out.add(Segments.piece(label, label.word().substring(0, 1), label.beginPosition(), at));
    out.add(Segments.piece(label, spelled(label.word()).substring(1), at, label.endPosition()));
  }
}
