package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;

/**
 * Mends the tags of verbs by what must stand beside them: behind قد stands a verb (قد أدانته), and what
 * two or many have done before an object is no passive (القوات والسفينة دمرتا طائرتين).
 */
final class VerbTags {
  /** Only a verb follows them. */
  private static final Set<String> BEFORE_VERBS = Set.of("قد", "لم", "لن", "سوف");

  private final ArabicLemmatizer words;

  VerbTags(ArabicLemmatizer words) {
    this.words = words;
  }

  /** Mends the tags of one sentence. */
  void repair(List<CoreLabel> labels) {
    for (int i = 1; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (isBehindParticle(labels, i)) {
        label.setTag(words.isPerfect(Segments.verbal(label.word())) ? "VBD" : "VBP");
        if (i + 1 < labels.size() && labels.get(i + 1).tag().equals("PRP$")) {
          labels.get(i + 1).setTag("PRP");
        }
      }
      if (isDoneByMany(labels, i)) {
        label.setTag("VBD");
      }
    }
  }

  private boolean isBehindParticle(List<CoreLabel> labels, int i) {
    String word = Segments.verbal(labels.get(i).word());
    return BEFORE_VERBS.contains(Orthography.fold(labels.get(i - 1).word()))
        && !labels.get(i).tag().startsWith("V") && !Segments.adjacent(labels, i)
        && (words.isPerfect(word) || words.knowsImperfect(word));
  }

  private static boolean isDoneByMany(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(Segments.bare(labels.get(i)));
    return labels.get(i).tag().equals("VBN") && word.length() > 4 && (word.endsWith("تا") || word.endsWith("وا"))
        && i + 1 < labels.size() && labels.get(i + 1).tag().matches("(DT)?NNP?S?");
  }
}
