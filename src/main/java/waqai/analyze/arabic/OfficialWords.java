package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Token.Gender;
import waqai.text.Token.GrammaticalNumber;

/**
 * Mends the tags of words that reports of governments, parliaments and courts are full of, and that
 * the tagger takes for others spelled alike: عبر عن (expressed, across), عين (named, eye), أقر, أودع, هنأ.
 */
final class OfficialWords {
  /** How far behind عبر the preposition may stand that shows it to be the verb. */
  private static final int REACH = 18;

  /** How far behind صوت that may stand on which they vote. */
  private static final int BALLOT = 8;

  private final ArabicLemmatizer words;
  private final TaggingWords classes = TaggingWords.list();

  OfficialWords(ArabicLemmatizer words) {
    this.words = words;
  }

  /** Mends the tags of one sentence. */
  void repair(List<CoreLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (isExpressed(labels, i) || isNamed(labels, i) || isSpelledAsVerb(labels, i) || isOrder(labels, i) || isVote(labels, i) || isSeizing(labels, i)) {
        labels.get(i).setTag("VBD");
      } else if (isNounOfWoman(labels, i) || isCalling(labels, i)) {
        labels.get(i).setTag("DTNN");
      } else if (isAccusative(labels, i) || isFavour(labels, i)) {
        labels.get(i).setTag("NN");
      }
    }
  }

  /** أن المجلس صوت في جلسته على القانون: a verb, and no voice, behind its subject and before that on which they vote. */
  private static boolean isVote(List<CoreLabel> labels, int i) {
    if (i + 1 < labels.size() && labels.get(i).word().equals("صوت") && labels.get(i).tag().equals("NN") && isVoteOf(labels, i)) {
      return true;
    }
    if (i == 0 || i + 1 >= labels.size() || !labels.get(i).word().equals("صوت") || !labels.get(i).tag().equals("NN")
        || !labels.get(i - 1).tag().matches("DTNN.*|DTJJ|NNP") || !isParticle(labels.get(i + 1))) {
      return false;
    }
    return labels.subList(i + 1, Math.min(labels.size(), i + BALLOT)).stream()
        .anyMatch(l -> l.word().equals("على") || l.word().equals("ضد") || l.word().equals("صالح"));
  }

  /** وفي عام 2015 صوت البرلمان، بأغلبية ساحقة، على القرار: before those who vote, in a clause without another verb. */
  private static boolean isVoteOf(List<CoreLabel> labels, int i) {
    boolean opens = opensClause(labels, i) || i > 0 && labels.get(i - 1).tag().equals("CD");
    List<CoreLabel> behind = labels.subList(i + 1, Math.min(labels.size(), i + REACH));
    return opens && Orthography.fold(labels.get(i + 1).word()).matches("(ال)?(برلمان|مجلس|نواب|كنيست|كونغرس|جمعية|مشرعون|اعضاء|لجنة|ناخبون|شيوخ)")
        && behind.stream().takeWhile(l -> !l.tag().startsWith("VB"))
            .anyMatch(l -> l.tag().equals("IN") && l.word().equals("على") || l.word().equals("ضد") || l.word().equals("صالح"));
  }

  /** قوات تدعمها واشنطن / ألقت القبض على: always a verb before this noun. */
  private static boolean isSeizing(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && labels.get(i + 1).word().equals("القبض") && !labels.get(i).tag().startsWith("VB")
        && labels.get(i).word().matches("[أا]لق(ى|ت|وا|يا)");
  }

  private static boolean isParticle(CoreLabel label) {
    return label.tag().equals("IN") || Prepositions.isPrepositional(Orthography.fold(label.word()));
  }

  /** لصالح القانون: in favour, and nobody's name. */
  private static boolean isFavour(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).word().equals("صالح") && labels.get(i).tag().contains("NNP")
        && labels.get(i - 1).word().equals("ل") && labels.get(i + 1).tag().matches("(DT)?NNS?");
  }

  /** عبر الحزب عن رفضه: a verb, as عن follows before any other verb. */
  private static boolean isExpressed(List<CoreLabel> labels, int i) {
    if (!labels.get(i).word().equals("عبر") || labels.get(i).tag().startsWith("VB") || !opensClause(labels, i)) {
      return false;
    }
    for (int at = i + 1; at < Math.min(labels.size(), i + REACH); at++) {
      if (labels.get(at).tag().startsWith("VB") || at > i + 1 && labels.get(at).tag().startsWith("W")) {
        return false;
      }
      if (labels.get(at).word().equals("عن") && labels.get(at).tag().equals("IN")) {
        return at > i + 1;
      }
    }
    return false;
  }

  /** عين الملك فلانا واليا: a verb, as what somebody becomes follows in the accusative. */
  private boolean isNamed(List<CoreLabel> labels, int i) {
    if (!labels.get(i).word().equals("عين") || labels.get(i).tag().startsWith("VB") || i > 0 && labels.get(i - 1).tag().equals("IN")) {
      return false;
    }
    for (int at = i + 2; at < Math.min(labels.size(), i + REACH); at++) {
      if (labels.get(at).tag().startsWith("VB")) {
        return false;
      }
      if (isPost(labels.get(at).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPost(String word) {
    String form = Orthography.fold(word);
    return form.length() > 4 && form.endsWith("ا") && classes.isPost(form.substring(0, form.length() - 1));
  }

  /** هنأ, أقر: with their hamza nothing but verbs. */
  private static boolean isSpelledAsVerb(List<CoreLabel> labels, int i) {
    boolean after = i > 0 && labels.get(i - 1).tag().equals("IN");
    return !after && labels.get(i).originalText().matches("هن\u0651?أ|أقر\u0651?") && !labels.get(i).tag().startsWith("VB");
  }

  /** أودع القاضي فلانا السجن: an authority sends others to prison. */
  private boolean isOrder(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("VBN") && labels.get(i).word().equals("اودع")
        && i + 1 < labels.size() && classes.isAuthority(Orthography.fold(labels.get(i + 1).word()));
  }

  /** قدم النائب فلان / استجوابا: the ending of an object on what is no verb. */
  private boolean isAccusative(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    if (i == 0 || !labels.get(i).tag().equals("VBD") || word.length() < 5 || !word.endsWith("ا")) {
      return false;
    }
    String stem = word.substring(0, word.length() - 1);
    return !words.isPerfect(word) && !words.isPerfect(stem) && words.knows(stem) && labels.get(i - 1).tag().contains("NNP");
  }

  /** رفض التيار الصدري / المشاركة في: no adjective of a masculine noun. */
  private boolean isNounOfWoman(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    if (i == 0 || !labels.get(i).tag().equals("DTJJ") || !word.startsWith("الم") || !word.endsWith("ة")
        || isOfWhatHeHas(labels, i)) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && labels.get(at).tag().equals("DTJJ") && !labels.get(at).word().endsWith("ة")) {
      at--;
    }
    if (!labels.get(at).tag().equals("DTNN") || labels.get(at).word().endsWith("ة") || at == 0 || !labels.get(at - 1).tag().startsWith("VB")) {
      return false;
    }
    ArabicLemmatizer.Reading noun = words.read(labels.get(at).word(), "DTNN", false);
    return noun.gender() == Gender.MASCULINE && noun.number() == GrammaticalNumber.SINGULAR;
  }

  /** الرئيس المنتهية / ولايته: an adjective of what the one before it has. */
  private static boolean isOfWhatHeHas(List<CoreLabel> labels, int i) {
    return i + 2 < labels.size() && labels.get(i + 1).tag().equals("NN") && labels.get(i + 2).tag().equals("PRP$");
  }

  /** محكمة جنح المدينة / الصحفي فلان: a trade before a name, where no masculine noun stands before it. */
  private boolean isCalling(List<CoreLabel> labels, int i) {
    if (i == 0 || i + 1 >= labels.size() || !labels.get(i).tag().equals("DTJJ") || !isCallingWord(labels.get(i))) {
      return false;
    }
    CoreLabel before = labels.get(i - 1);
    if (!labels.get(i + 1).tag().contains("NNP")) {
      return before.word().endsWith("ة") && isCallingName(labels, i + 1);
    }
    return before.tag().contains("NNP") || before.word().endsWith("ة");
  }

  private static boolean opensClause(List<CoreLabel> labels, int i) {
    return i == 0 || labels.get(i - 1).tag().equals("CC") || labels.get(i - 1).tag().equals("PUNC");
  }

  private boolean isCallingWord(CoreLabel label) {
    return classes.isCalling(Segments.bare(label));
  }

  /** الشرطة / الناشط السياسي والحقوقي فلان: behind more that he is called stands his name. */
  private boolean isCallingName(List<CoreLabel> labels, int from) {
    int at = from;
    while (at < labels.size() && (isCallingWord(labels.get(at)) || labels.get(at).tag().equals("CC"))) {
      at++;
    }
    if (at == from || at >= labels.size() || !labels.get(at).tag().contains("NNP")) {
      return false;
    }
    labels.subList(from, at).stream().filter(l -> l.tag().equals("DTNN")).forEach(l -> l.setTag("DTJJ"));
    return true;
  }
}
