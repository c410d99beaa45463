package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;

/**
 * Tags as a verb what somebody did or had done, which is spelled like a noun of action: وكان الجيش / نشر تعزيزات, إن الرئيس /
 * رفض العرض; but كان الهدف / نشر قوات.
 */
final class PerfectTags {
  private static final Set<String> VERBLIKE = WordClasses.list().words("perfect-like-noun");
  private static final Set<String> ACTING = WordClasses.list().words("fighters");
  private static final Set<String> BODIES = WordClasses.list().words("acting-body");

  /** Behind them a clause begins. Folded. */
  private static final Set<String> OPENERS = Set.of("ان");

  /** How far before what is affirmed the verb may stand, in words. */
  private static final int AFFIRMED = 16;

  /** How many words the subject may have. */
  private static final int LENGTH = 7;

  private PerfectTags() {}

  /** Mends the tags of one sentence. */
  static void repair(List<CoreLabel> labels) {
    for (int i = 2; i + 1 < labels.size(); i++) {
      if (labels.get(i).tag().equals("NN") && VERBLIKE.contains(Orthography.fold(labels.get(i).word()))
          && labels.get(i - 1).tag().matches("DT.*|NNP") && (labels.get(i + 1).tag().matches("NN.*|DT.*|JJ|CD|NOUN_QUANT") && isDoer(labels, i)
              || labels.get(i + 1).tag().matches("NN.*|DT.*|JJ|CD|NOUN_QUANT|IN") && isWholeClause(labels, i))) {
        labels.get(i).setTag("VBD");
      }
      if (isDoneByTwo(labels, i)) {
        labels.get(i).setTag("VBD");
      }
      if (isAffirmed(labels, i)) {
        labels.get(i).setTag("NN");
      }
    }
  }

  /** مصر والسودان / توصلا إلى, إن إيران والعراق / تبادلا الأسرى: nothing but two names stands before it, and it has the ending of the dual. */
  private static boolean isDoneByTwo(List<CoreLabel> labels, int i) {
    if (!labels.get(i).tag().equals("NN") || !labels.get(i).word().matches("(ت\\p{L}{3}|ت\\p{L}ا\\p{L}{2}|بحث|وقع|عقد|طلب|رفض|نشر)ا")
        || !labels.get(i + 1).tag().matches("IN|DT.*|NN.*")) {
      return false;
    }
    int and = names(labels, i - 1);
    int before = and > 0 && and < i - 1 && labels.get(and).word().equals("و") ? names(labels, and - 1) : and;
    return before < and - 1 && (before < 0 || OPENERS.contains(Orthography.fold(labels.get(before).word())));
  }

  /** Index of the word before a run of names and their adjectives. */
  private static int names(List<CoreLabel> labels, int last) {
    int at = last;
    while (at >= 0 && labels.get(at).tag().matches("(DT)?NNP|DTJJ")) {
      at--;
    }
    return at;
  }

  /** أكد الوزير، خلال لقائه السفير، / رفض السودان للقرار: what is affirmed; a verb would take no ل. */
  private static boolean isAffirmed(List<CoreLabel> labels, int i) {
    if (!labels.get(i).tag().startsWith("VB") || !VERBLIKE.contains(Orthography.fold(labels.get(i).word())) || !labels.get(i - 1).word().matches("[،,]")) {
      return false;
    }
    int at = i + 1;
    while (at < labels.size() && labels.get(at).tag().matches("DT.*|NNP|JJ")) {
      at++;
    }
    boolean given = at > i + 1 && at < labels.size() && labels.get(at).word().equals("ل");
    return given && labels.subList(Math.max(0, i - AFFIRMED), i).stream().anyMatch(l -> l.tag().startsWith("VB") && l.word().matches("[أا](كد|علن|بدى|عاد)ت?|جددت?"));
  }

  /** الرئيس سالم / رفض العرض, قال إن الجيش / قصف في سبتمبر مواقع: nothing but somebody stands before it, and no verb behind it. */
  private static boolean isWholeClause(List<CoreLabel> labels, int verb) {
    int at = beforeSubject(labels, verb);
    boolean opens = at + 1 < verb && (at < 0 || OPENERS.contains(Orthography.fold(labels.get(at).word())));
    return opens && isSomebody(labels.get(at + 1)) && labels.get(at + 1).tag().matches("DT.*|NNP")
        && labels.subList(verb + 1, labels.size()).stream().takeWhile(l -> !l.tag().matches("PUNC|W.*|CC") && !OPENERS.contains(Orthography.fold(l.word())))
            .noneMatch(l -> l.tag().startsWith("VB"));
  }

  /** كان / الجيش الإسرائيلي, كان / رئيس الوزراء: nothing but a subject that can act stands between. */
  private static boolean isDoer(List<CoreLabel> labels, int verb) {
    int at = Math.max(0, beforeSubject(labels, verb));
    return at + 1 < verb && labels.get(at).word().equals("كان") && isSomebody(labels.get(at + 1));
  }

  /** Index of the word before the nouns and adjectives that lead to a verb; -1 where they open the sentence. */
  private static int beforeSubject(List<CoreLabel> labels, int verb) {
    int at = verb - 1;
    while (at >= 0 && verb - at <= LENGTH && labels.get(at).tag().matches("DT.*|NN.*|JJ.*")) {
      at--;
    }
    return at;
  }

  private static boolean isSomebody(CoreLabel label) {
    String word = Orthography.fold(label.word());
    String bare = Orthography.stripArticle(word);
    return label.tag().equals("NNP") || ACTING.contains(bare) || BODIES.contains(bare)
        || HeadNouns.list().isSomebody(bare) || Titles.list().find(Titles.key(bare), false).isPresent();
  }
}
