package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.PersonNames;
import waqai.lexicon.TaggingWords;

/** Adverbs that the tagger takes for names or nouns: التقت رايس / أيضا, / عربيا دعا الرئيس (among the Arabs, the president called). */
final class Adverbs {
  private static final TaggingWords WORDS = TaggingWords.list();

  private final Gazetteer gazetteer;
  private final PersonNames people;
  private final ArabicLemmatizer dictionary;

  Adverbs(Gazetteer gazetteer, PersonNames people, ArabicLemmatizer dictionary) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.dictionary = dictionary;
  }

  void repair(List<CoreLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (isManner(labels, i) || isField(labels, i)) {
        labels.get(i).setTag("RB");
      }
    }
  }

  /** التقت رايس / أيضا, دعا / مرارا حكومة بغداد: behind a verb or as a name; تزامنا / مع القصف. */
  private static boolean isManner(List<CoreLabel> labels, int i) {
    String tag = labels.get(i).tag();
    boolean behindVerb = i > 0 && labels.get(i - 1).tag().matches("VB.|RB");
    boolean beside = i + 1 < labels.size() && labels.get(i + 1).word().equals("مع");
    return (tag.equals("NNP") || tag.equals("NN") && (behindVerb || beside)) && WORDS.isManner(Orthography.fold(labels.get(i).word()));
  }

  /** Whether a word opens the sentence and tells in which field the verb behind it holds: / ميدانيا قتل خمسة جنود. */
  private boolean isField(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    boolean opens = i == 0 || i == 1 && labels.get(0).tag().equals("CC");
    return opens && i + 1 < labels.size() && word.length() > 4 && word.endsWith("يا") && !word.startsWith("ال")
        && labels.get(i).tag().matches("NNP?|JJ") && labels.get(i + 1).tag().startsWith("VB")
        && gazetteer.named(word).isEmpty() && !people.isName(word) && dictionary.knows(word.substring(0, word.length() - 1));
  }
}
