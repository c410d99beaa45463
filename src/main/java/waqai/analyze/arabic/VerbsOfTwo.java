package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.TaggingWords;

/** Finds perfects in the dual that the tagger takes for names: الجيش والحكومة / استدعيا السفير (the army and the government have summoned). */
final class VerbsOfTwo {
  /** How many words before the verb the two may stand. */
  private static final int REACH = 12;

  private final ArabicLemmatizer words;

  VerbsOfTwo(ArabicLemmatizer words) {
    this.words = words;
  }

  /** Whether the word at a place is such a verb. */
  boolean isVerb(List<CoreLabel> labels, int at) {
    CoreLabel label = labels.get(at);
    String word = label.word();
    boolean open = at > 0 && word.length() > 3 && word.endsWith("ا") && label.tag().matches("NNP?|JJ|NNS")
        && at + 1 < labels.size() && !labels.get(at + 1).tag().startsWith("PRP$");
    boolean post = TaggingWords.list().isPost(word.substring(0, word.length() - 1));
    return open && !post && words.isPerfect(word) && standsBehindTwo(labels, at)
        && (!words.knows(word) && !isAccusative(word) || isBetween(labels, at));
  }

  /** الوزير والسفير / بحثا العلاقات: behind a definite word, before what a verb has, no indefinite noun may stand. */
  private static boolean isBetween(List<CoreLabel> labels, int at) {
    String before = labels.get(at - 1).tag();
    String after = labels.get(at + 1).tag();
    return labels.get(at).tag().matches("NNP?S?") && !isToldOf(labels, at) && (before.equals("NNP") || before.startsWith("DT") && before.length() > 2)
        && (after.equals("IN") || after.startsWith("DTNN") || after.startsWith("NN"));
  }

  /** وقعت اليونان وفرنسا / عقدا, تعيين عمر / ناطقا: a deed is told before, and this is what it is done with. */
  private static boolean isToldOf(List<CoreLabel> labels, int at) {
    for (int i = at - 1; i >= 0 && !labels.get(i).tag().equals("PUNC"); i--) {
      String tag = labels.get(i).tag();
      boolean alone = labels.get(i).word().equals("و") && i > 0 && labels.get(i - 1).tag().equals("PUNC");
      if (alone || tag.startsWith("VB")) {
        return true;
      }
      if (tag.equals("IN") && labels.get(i).word().matches("[أإ]نّ?")) {
        return false;
      }
    }
    return false;
  }

  /** سفيرا: a noun that is known without its ending. */
  private boolean isAccusative(String word) {
    String stem = word.substring(0, word.length() - 1);
    return words.knows(stem) || words.knows("ال" + stem);
  }

  private static boolean standsBehindTwo(List<CoreLabel> labels, int at) {
    for (int i = at - 1; i >= 0 && i > at - REACH; i--) {
      CoreLabel label = labels.get(i);
      if (label.tag().startsWith("VB")) {
        return false;
      }
      if (label.word().equals("و") && i < at - 1 || label.tag().startsWith("DTNN") && label.word().endsWith("ان")) {
        return true;
      }
    }
    return false;
  }
}
