package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.TaggingWords;

/** Mends the tags of nouns that the tagger takes for adjectives of the word before them. */
final class NounTags {
  private final ArabicLemmatizer words;
  private final TaggingWords classes = TaggingWords.list();

  NounTags(ArabicLemmatizer words) {
    this.words = words;
  }

  /** Mends the tag of one token. */
  void repair(List<CoreLabel> labels, int i) {
    if (isMatter(labels, i)) {
      labels.get(i).setTag("DTNN");
    }
    if (isCounted(labels, i)) {
      labels.get(i).setTag("DTNNS");
    }
    if (isNumber(labels, i)) {
      labels.get(i).setTag("CD");
    }
  }

  /** رفضت إثيوبيا / المقترح المصري, رفضت الحركة / المقترح: a thing, which no country and nothing feminine is. */
  private boolean isMatter(List<CoreLabel> labels, int i) {
    return i > 1 && labels.get(i).tag().equals("DTJJ") && !labels.get(i).word().endsWith("ة")
        && (labels.get(i - 1).tag().contains("NNP") || labels.get(i - 1).word().endsWith("ة"))
        && labels.get(i - 2).tag().startsWith("VB")
        && words.read(labels.get(i).word(), "DTNN", false).lemmas().stream().anyMatch(classes::isMatter);
  }

  /** بالإعدام لسبعة / متهمين: a number before those who are counted. */
  private static boolean isNumber(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && labels.get(i).tag().equals("NN")
        && (labels.get(i + 1).tag().equals("NN") || labels.get(i + 1).tag().equals("NNS"))
        && labels.get(i).word().matches("ثلاثة|أربعة|اربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة");
  }

  /** مئات / الأردنيين: people behind a word of amount. */
  private static boolean isCounted(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).tag().equals("DTJJ") && labels.get(i).word().endsWith("ين")
        && labels.get(i - 1).word().matches("مئات|الاف|آلاف|عشرات|ملايين|بعض|جميع|معظم|غالبية");
  }
}
