package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;

/** Mends the tags of verbs that tell what befell somebody or what he did whom a relative pronoun means. */
final class RelativeTags {
  private static final Pattern FEMININE = Pattern.compile("الل(ا|وا|ائ|ات|وات)ي");

  /** Spellings of passives alone: حوصرت, اقتيد, أقيلت. */
  private static final Pattern PASSIVE = Pattern.compile("\\p{L}و\\p{L}{2}ت?|\\p{L}{2,}ي\\p{L}ت?");
  /** Verbs that have those as their object whom somebody calls so, and no من of their own. */
  private static final Set<String> JUDGING = WordClasses.list().words("judging-whom");

  /** How many segments before the verb that calls them so. */
  private static final int JUDGED = 8;
  private static final char DAMMA = '\u064F';

  private final ArabicLemmatizer words;

  RelativeTags(ArabicLemmatizer words) {
    this.words = words;
  }

  /** Mends the tags of one sentence. */
  void repair(List<CoreLabel> labels) {
    labels.stream()
        .filter(l -> l.tag().equals("VBD") && PASSIVE.matcher(l.word()).matches() && words.isPassiveAlone(l.word()))
        .forEach(l -> l.setTag("VBN"));
    for (int i = 1; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (FEMININE.matcher(label.word()).matches()) {
        label.setTag("WP");
      }
      if (isWithPronoun(labels, i)) {
        label.setTag(label.word().matches("[يت].*") ? "VBP" : "VBD");
        labels.get(i + 1).setTag("PRP");
      }
      if (isCalledSo(labels, i)) {
        labels.get(i - 1).setTag("WP");
        label.setTag("VBD");
        labels.get(i + 1).setTag("PRP");
      }
      if (isDoneToThem(labels, i)) {
        label.setTag("VBD");
        labels.get(i + 1).setTag("PRP");
      }
      if (isOfMany(labels, i)) {
        label.setTag("VBD");
        labels.get(i + 1).setTag("PRP");
        labels.get(i + 2).setTag("DTNNS");
      }
      if (isHand(labels, i)) {
        label.setTag("NN");
      }
      if (label.tag().equals("VN") && label.word().matches("ال(مليشي|ميليشي|ميلشي)(ا|ات)")) {
        label.setTag("DTNN");
      }
      if (isUndergone(labels, i) || isJoinedToUndergone(labels, i)) {
        label.setTag("VBN");
      }
      if (isDoneByMany(labels, i)) {
        label.setTag("VBD");
      }
      if (isAttributeOfMany(labels, i)) {
        label.setTag("JJ");
      }
      if (isHowKilled(labels, i)) {
        label.setTag("NN");
      }
      if (isDeath(labels, i)) {
        label.setTag("NN");
        labels.get(i + 1).setTag("PRP$");
      }
    }
  }

  /** اتصال أجرته / معه الصحيفة: with him, though a verb may be spelled so. */
  static void showCompany(List<CoreLabel> labels) {
    for (int i = 0; i + 1 < labels.size(); i++) {
      if (labels.get(i).word().equals("مع") && labels.get(i).tag().startsWith("VB") && Segments.adjacent(labels, i + 1)) {
        labels.get(i).setTag("NN");
        labels.get(i + 1).setTag("PRP$");
      }
    }
  }

  /** ثلاثة وزراء / هم: a pronoun that is written as a word of its own owns nothing. */
  static void freePronouns(List<CoreLabel> labels) {
    for (int i = 1; i < labels.size(); i++) {
      if (labels.get(i).tag().equals("PRP$") && !Segments.adjacent(labels, i) && labels.get(i).word().startsWith("ه")) {
        labels.get(i).setTag("PRP");
      }
    }
  }

  /** القصف الذي تشنه القوات: a verb with its object, no noun. */
  private boolean isWithPronoun(List<CoreLabel> labels, int i) {
    return i + 2 < labels.size() && labels.get(i - 1).tag().startsWith("W") && labels.get(i - 1).word().matches("ال(ذ|ت|ل).*")
        && labels.get(i).tag().matches("NNP?|JJ|VBG|VN") && labels.get(i + 1).tag().startsWith("PRP") && Segments.adjacent(labels, i + 1)
        && labels.get(i).word().length() > 2 && (isDoneTo(labels, i) || !words.knows(labels.get(i).word()))
        && (isDoneTo(labels, i) || labels.get(i).tag().equals("VBG") && labels.get(i).word().endsWith("ت") || words.knowsImperfect(labels.get(i).word()) || words.knowsVerb(labels.get(i).word()) || labels.get(i).word().startsWith("ت"));
  }

  /** الخبراء الذين عينتهم / الأمم المتحدة: a perfect in the feminine before who did it, though a noun may be spelled so. */
  private boolean isDoneTo(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return word.length() > 3 && word.endsWith("ت") && words.isPerfect(word) && words.knowsVerb(word.substring(0, word.length() - 1))
        && labels.get(i + 2).tag().matches("DTNN.*|(DT)?NNP|NNS?");
  }

  /** اتهمت الوزيرة من / وصفتهم بالخونة, هاجم الرئيس من / وصفهم: whom somebody calls so, no description. */
  private boolean isCalledSo(List<CoreLabel> labels, int i) {
    boolean calling = i > 1 && i + 2 < labels.size() && labels.get(i - 1).word().equals("من") && labels.get(i).word().matches("وصفت?")
        && labels.get(i + 1).tag().startsWith("PRP") && Segments.adjacent(labels, i + 1) && labels.get(i + 2).word().matches("بـ?");
    return calling && (labels.get(i).word().endsWith("ت") || labels.subList(Math.max(0, i - JUDGED), i - 1).stream().anyMatch(l -> l.tag().startsWith("VB")
        && JUDGING.stream().anyMatch(v -> Orthography.fold(l.word()).matches("[يت]?" + v + "ت?"))));
  }

  /** شروطا / رفضها الوفد: a noun of action beside an indefinite accusative would be in it too. */
  private boolean isDoneToThem(List<CoreLabel> labels, int i) {
    return i + 2 < labels.size() && labels.get(i).tag().matches("VBG|NN") && labels.get(i + 1).tag().equals("PRP$") && Segments.adjacent(labels, i + 1)
        && labels.get(i - 1).tag().equals("NN") && labels.get(i - 1).word().matches("\\p{L}{3,}ا") && labels.get(i).word().length() == 3
        && !TaggingWords.list().isManner(Orthography.fold(labels.get(i - 1).word()))
        && words.isPerfect(labels.get(i).word()) && labels.get(i + 2).tag().matches("DTNNS?|NNP|DTNNP");
  }

  /** صاروخ شنه / الحوثيون: they do it. */
  private boolean isOfMany(List<CoreLabel> labels, int i) {
    return i + 2 < labels.size() && labels.get(i).tag().equals("NN") && labels.get(i + 1).tag().equals("PRP$") && Segments.adjacent(labels, i + 1)
        && labels.get(i + 2).tag().startsWith("DT") && labels.get(i + 2).word().endsWith("ون") && words.isPerfect(labels.get(i).word())
        && !labels.get(i - 1).tag().equals("IN");
  }

  /** على أيدي / ميليشيا: whose hands, no adjective of them. */
  private static boolean isHand(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("JJ") && Orthography.fold(labels.get(i - 1).word()).matches("ايدي|ايد|يد")
        && i > 1 && labels.get(i - 2).tag().equals("IN");
  }

  /** هجمات نُسبت إلى: the vowel of the passive. */
  private boolean isUndergone(List<CoreLabel> labels, int i) {
    return labels.get(i).originalText().indexOf(DAMMA) > 0 && labels.get(i).tag().matches("NN|NNP|JJ")
        && labels.get(i).originalText().matches("\\p{L}\u064F\\p{L}.*ت")
        && words.isPerfect(labels.get(i).word().replaceAll("\\p{M}", ""));
  }

  /** قتل و/جرح/ ثلاثون: one voice for two verbs side by side. */
  private boolean isJoinedToUndergone(List<CoreLabel> labels, int i) {
    return i > 1 && labels.get(i).tag().matches("VBD|NN") && labels.get(i - 1).word().equals("و")
        && labels.get(i - 2).tag().equals("VBN") && words.isPerfect(labels.get(i).word())
        && i + 1 < labels.size() && labels.get(i + 1).tag().matches("CD|JJR|NN|NNS|DTNNS?");
  }

  /** أن مسلحين اختطفوا أمس / دبلوماسيا: they have an object. */
  private static boolean isDoneByMany(List<CoreLabel> labels, int i) {
    if (!labels.get(i).tag().equals("VBN") || !labels.get(i).word().endsWith("وا")) {
      return false;
    }
    int at = i + 1;
    while (at < labels.size() && Orthography.fold(labels.get(at).word()).matches("امس|اليوم|مساء|صباح|فجر|ليل|ظهر|قبل|ايام|ايضا")) {
      at++;
    }
    return at < labels.size() && labels.get(at).tag().matches("NN|JJ") && labels.get(at).word().length() > 4
        && labels.get(at).word().endsWith("ا");
  }

  /** مسلحون / مجهولون: a second plural with the same ending tells what the first are like. */
  private static boolean isAttributeOfMany(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    String before = labels.get(i - 1).word();
    return labels.get(i).tag().equals("NNS") && labels.get(i - 1).tag().equals("NNS") && word.length() > 5 && before.length() > 4
        && (word.endsWith("ون") && before.endsWith("ون") || word.endsWith("ين") && before.endsWith("ين"));
  }

  /** قتلوهم / رميا بالرصاص: how, and no name. */
  private static boolean isHowKilled(List<CoreLabel> labels, int i) {
    return i > 0 && i + 2 < labels.size() && labels.get(i).tag().equals("NNP") && labels.get(i + 1).word().equals("ب") && labels.get(i).word().matches("\\p{L}{3,}ا")
        && TaggingWords.list().isDeath(Orthography.fold(labels.get(i).word().substring(0, labels.get(i).word().length() - 1)));
  }

  /** لقي / حتفهم. */
  private static boolean isDeath(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && labels.get(i).word().equals("حتف") && labels.get(i).tag().startsWith("VB")
        && Segments.adjacent(labels, i + 1);
  }
}
