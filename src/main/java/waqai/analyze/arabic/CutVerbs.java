package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The verb "lost", which the segmenter cuts as if it were the particle of a perfect: ف + قد / الجيش (فقد الجيش مواقعه). */
final class CutVerbs {
  private static final int SHORTEST = 4;

  private final ArabicLemmatizer dictionary;

  CutVerbs(ArabicLemmatizer dictionary) {
    this.dictionary = dictionary;
  }

  /** Whether a segment is the first half of such a verb: nothing but a verb or a negation follows the particle. */
  boolean isLost(List<CoreLabel> labels, int i) {
    if (!Segments.isTogether(labels, i, "ف", "قد") || i + 2 >= labels.size() || Segments.adjacent(labels, i + 2)) {
      return false;
    }
    String next = labels.get(i + 2).word();
    return next.startsWith("ال") && next.length() > SHORTEST && !dictionary.isPerfect(next) || followsAlone(labels, i + 2);
  }

  /** فقد حزب العدالة: a noun that is no verb, and has its own genitive behind it. */
  private boolean followsAlone(List<CoreLabel> labels, int i) {
    String next = labels.get(i).word();
    return next.length() > 2 && dictionary.knows(next) && !dictionary.knowsVerb(next) && !dictionary.isPerfect(next)
        && !dictionary.knowsImperfect(next) && i + 1 < labels.size() && labels.get(i + 1).word().startsWith("ال");
  }
}
