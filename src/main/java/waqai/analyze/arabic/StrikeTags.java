package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;

/**
 * Mends the tags of words by which who strikes and who is struck would run together: استهدفت مسيرة / أوكرانية / مصفاة (a Ukrainian
 * drone hit a refinery), أصابت قذيفة / هاون / السفارة, قتلت الشرطة رجلا / طعن أربعة (killed a man who had stabbed four).
 */
final class StrikeTags {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> SHELLS = Set.of("قذيفة", "قذائف", "قذيفتا", "قذيفتي", "قذيفتان", "قذيفتين", "مدفع", "مدافع");

  /** Who strikes, where nothing else is told of them. */
  private static final Set<String> GUNMEN = Set.of("مسلحون", "مجهولون", "ملثمون", "مستوطنون", "متمردون", "خاطفون", "مهاجمون", "ارهابيون", "انتحاريان", "مسلحان", "مهاجمان", "مجهولان");

  /** How far behind the verb those might be told whom it was done to. */
  private static final int REACH = 10;

  private final Gazetteer gazetteer;
  private final ArabicLemmatizer words;

  StrikeTags(Gazetteer gazetteer, ArabicLemmatizer words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** Mends the tags of one sentence. */
  void repair(List<CoreLabel> labels) {
    for (int i = 1; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (isOrigin(labels, i)) {
        label.setTag("JJ");
      } else if (label.tag().equals("NN") && label.word().equals("هاون") && SHELLS.contains(labels.get(i - 1).word())) {
        label.setTag("NNP");
      } else if (labels.get(i).tag().matches("(DT)?NNP?S?|JJ") && Orthography.fold(labels.get(i).word()).matches("[فو]?ارد(ته?|وه?|تاه?|وا)") && i + 1 < labels.size()) {
        label.setTag("VBD");
      } else if (isTwo(labels, i)) {
        label.setTag("NN");
      } else if (isUndergone(labels, i)) {
        label.setTag("VBN");
      } else if (isDoneBySomebody(labels, i)) {
        label.setTag("VBD");
      }
    }
  }

  /** مسيرة / أوكرانية: behind an indefinite noun where it is from. A word that names a country too (سورية) may be its genitive. */
  private boolean isOrigin(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    boolean housed = i + 1 < labels.size() && labels.get(i + 1).tag().equals("DTNNP");
    boolean armed = labels.get(i).tag().startsWith("NNP") || WORDS.isArm(Orthography.fold(labels.get(i - 1).word())) || labels.get(i - 1).word().matches("مسيرت?ة?(ان|ين)?|طائرات?");
    return !housed && armed && labels.get(i).tag().matches("NNP?") && word.matches("\\p{L}{2,}ي(ة|ين|ون|تان|تين)?") && !word.startsWith("ال")
        && labels.get(i - 1).tag().matches("NNS?|JJ") && !labels.get(i - 1).word().equals("بنت") && !Prepositions.isPrepositional(Orthography.fold(labels.get(i - 1).word()))
        && HeadNouns.list().find(Orthography.fold(labels.get(i - 1).word())).filter(HeadNouns.HeadNoun::namesFollow).isEmpty()
        && gazetteer.nisba(word).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent() && gazetteer.named(word).stream().allMatch(e -> e.kind() == EntityKind.PERSON);
  }

  /** طائرات مسيرة / منشأتين نفطيتين: two things, of which one noun has no adjective. */
  private boolean isTwo(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    String before = labels.get(i - 1).word();
    return labels.get(i).tag().equals("JJ") && word.matches("\\p{L}{3,}تين") && !before.matches(".*(ين|ان)")
        && i + 1 < labels.size() && labels.get(i + 1).tag().equals("JJ") && labels.get(i + 1).word().endsWith("تين")
        && words.knows(word.substring(0, word.length() - 3) + "ة");
  }

  /** مصرعه / وجرح عسكريان في كمين: two or many in the form of a subject, and nobody behind them whom they would have struck. */
  private boolean isUndergone(List<CoreLabel> labels, int i) {
    if (!labels.get(i).tag().matches("NN|VBD") || !labels.get(i).word().matches("جرح|قتل|خطف") || !labels.get(i - 1).tag().matches("CC|PUNC") || i + 2 >= labels.size()) {
      return false;
    }
    String men = Orthography.fold(labels.get(i + 1).word());
    boolean many = labels.get(i + 1).tag().matches("NNS?") && men.matches("\\p{L}{3,}(ان|ون)") && !GUNMEN.contains(men)
        && words.read(men, "NNS", false).lemmas().contains(men.substring(0, men.length() - 2));
    return many && labels.get(i + 2).tag().matches("IN|CC|PUNC") && labels.subList(i + 2, Math.min(labels.size(), i + REACH)).stream()
        .takeWhile(l -> !l.tag().matches("V.*|PUNC")).noneMatch(l -> l.tag().equals("CD") || l.tag().equals("NN") && l.word().endsWith("ا"));
  }

  /** رجلا / طعن أربعة: an accusative of one person has no genitive, so the deed behind it is told by a verb. */
  private boolean isDoneBySomebody(List<CoreLabel> labels, int i) {
    String person = Orthography.fold(labels.get(i - 1).word());
    return labels.get(i).tag().equals("NN") && labels.get(i - 1).tag().matches("NN|JJ") && person.length() > 3 && person.endsWith("ا")
        && i + 1 < labels.size() && labels.get(i + 1).tag().matches("CD|NNS?|DTNNS?|(DT)?NNP|PRP\\$?")
        && !labels.get(i).word().endsWith("ا") && !labels.get(i).word().matches("فجر|ظهر|عصر|ضحى|رهن|قيد|حتف") && words.isPerfect(labels.get(i).word())
        && !Prepositions.isPrepositional(Orthography.fold(labels.get(i).word()))
        && HeadNouns.list().isSomebody(person.substring(0, person.length() - 1));
  }
}
