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

  /** من وصفتهم بالخونة, ما وصفه بالعدوان: و behind the relative pronoun joins nothing, but begins the verb. */
  static boolean isDescribing(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).word().equals("و") && i + 1 < labels.size() && Segments.adjacent(labels, i + 1) && !Segments.adjacent(labels, i)
        && labels.get(i - 1).word().matches("من|ما") && labels.get(i + 1).word().matches("صف(ت|ة|ته|تها|تهم|ه|ها|هم)?");
  }

  /** وصفت: with the ending of a verb, of which the segmenter makes a noun. */
  static CoreLabel described(List<CoreLabel> parts) {
    CoreLabel joined = Segments.joined(parts);
    return Segments.piece(joined, Segments.verbal(joined.word()), joined.beginPosition(), joined.endPosition());
  }

  /** فقد حزب العدالة: a noun that is no verb, and has its own genitive behind it. */
  private boolean followsAlone(List<CoreLabel> labels, int i) {
    String next = labels.get(i).word();
    return next.length() > 2 && dictionary.knows(next) && !dictionary.knowsVerb(next) && !dictionary.isPerfect(next)
        && !dictionary.knowsImperfect(next) && i + 1 < labels.size() && labels.get(i + 1).word().startsWith("ال");
  }
}
