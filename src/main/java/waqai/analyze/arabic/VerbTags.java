package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.Complements;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;

/**
 * Mends the tags of verbs by what must stand beside them: behind قد stands a verb (قد أدانته, لن تسلمه), and what
 * two or many have done before an object is no passive (القوات والسفينة دمرتا طائرتين). A sentence without any verb gets one
 * where one may stand (التنظيم خير السكان).
 */
final class VerbTags {
  /** Only a verb follows them. */
  private static final Set<String> BEFORE_VERBS = Set.of("قد", "لم", "لن", "سوف");

  private static final Complements COMPLEMENTS = Complements.list();
  private static final Set<String> CONSENTING = WordClasses.list().words("consenting");

  private static final TaggingWords CARRYING = TaggingWords.list();

  /** How many words the subject may have before a verb that the tagger lost. */
  private static final int LONGEST_SUBJECT = 8;
  private static final int SHORT = 3;

  private final ArabicLemmatizer words;

  VerbTags(ArabicLemmatizer words) {
    this.words = words;
  }

  /** Mends the tags of one sentence. */
  void repair(List<CoreLabel> labels) {
    labels.stream().filter(l -> l.word().equals("لا") && l.tag().startsWith("V")).forEach(l -> l.setTag("RP"));
    for (int i = 1; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (isAppearance(labels, i - 1)) {
        labels.get(i - 1).setTag("VBD");
      }
      if (isOpening(labels, i)) {
        label.setTag("VBP");
      }
      if (isMonth(labels, i)) {
        label.setTag("NNP");
      }
      if (isBehindParticle(labels, i)) {
        label.setTag(words.isPerfect(Segments.verbal(label.word())) ? "VBD" : "VBP");
        if (i + 1 < labels.size() && labels.get(i + 1).tag().equals("PRP$")) {
          labels.get(i + 1).setTag("PRP");
        }
      }
      if (isDoneByMany(labels, i) || isDoneByEach(labels, i)) {
        label.setTag("VBD");
      }
      if (isMeanwhile(labels, i)) {
        label.setTag("VBP");
      }
      if (isPresentOfBody(labels, i - 1)) {
        labels.get(i - 1).setTag("VBP");
      }
      if (isPerfectOfHer(labels, i)) {
        label.setTag("VBD");
      }
      if (isConsent(labels, i)) {
        label.setTag("VBD");
      }
      if (isEnded(labels, i)) {
        label.setTag("VBN");
      }
    }
    accepted(labels).ifPresent(i -> labels.get(i).setTag("VBD"));
    lost(labels).ifPresent(i -> labels.get(i).setTag("VBD"));
    present(labels).ifPresent(i -> labels.get(i).setTag("VBP"));
  }

  /** جولة في المنطقة / يعقد خلالها لقاءات: before what happens meanwhile stands a verb. */
  private boolean isMeanwhile(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().matches("NNP?|JJ") && labels.get(i).word().matches("[يت]\\p{L}{3,}") && !labels.get(i).word().endsWith("ة")
        && i + 2 < labels.size() && labels.get(i + 1).word().equals("خلال") && labels.get(i + 2).word().matches("ها|ه|هما")
        && Segments.adjacent(labels, i + 2) && !words.knows(labels.get(i).word()) && words.knowsImperfect(labels.get(i).word());
  }

  /** تقدم / الحكومة مساعدات: the perfect of a feminine subject would end in ت. */
  private boolean isPresentOfBody(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    return label.tag().equals("VBD") && (i == 0 || !labels.get(i - 1).tag().startsWith("VB")) && label.word().matches("ت\\p{L}{2,}[^تاو]") && labels.get(i + 1).tag().equals("DTNN")
        && labels.get(i + 1).word().endsWith("ة") && words.knowsImperfect(label.word());
  }

  /** وفي السياق ذاته، / أدانت الحكومة: no noun of action ends in ت. */
  private boolean isPerfectOfHer(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("VBG") && labels.get(i).originalText().endsWith("ت") && !labels.get(i - 1).tag().equals("IN")
        && words.isPerfect(labels.get(i).word());
  }

  /** مثل / الناشط سالم أمام القاضي: who appears before a court, and not what somebody is like. */
  private static boolean isAppearance(List<CoreLabel> labels, int i) {
    boolean opens = i == 0 || i == 1 && labels.getFirst().word().equals("و");
    return opens && labels.get(i).word().equals("مثل") && !labels.get(i).tag().startsWith("VB") && labels.get(i + 1).tag().matches("DT.*|NNP")
        && labels.subList(i + 1, Math.min(labels.size(), i + 10)).stream().anyMatch(l -> l.word().equals("أمام"));
  }

  /** و / تشن / القوات, و / تشن / تركيا: a verb that a sentence opens with before its subject, and no name. */
  private boolean isOpening(List<CoreLabel> labels, int i) {
    return i == 1 && labels.getFirst().word().equals("و") && labels.get(i).tag().equals("NNP") && i + 1 < labels.size()
        && (labels.get(i + 1).tag().matches("DTNNS?|NNP") || labels.get(i + 1).tag().matches("NNS?") && isCalledOn(labels, i + 2)) && words.knowsImperfect(labels.get(i).word())
        && words.read(labels.get(i).word(), "VBP", false).lemmas().stream().anyMatch(CARRYING::isCarrying);
  }

  /** قوات / النظام, طائرات / التحالف: whose forces they are stands right behind them. */
  private static boolean isCalledOn(List<CoreLabel> labels, int i) {
    return i < labels.size() && labels.get(i).tag().matches("DTNNS?|(DT)?NNP|JJ|DTJJ");
  }

  /** آذار/مارس: the second name of a month. */
  private static boolean isMonth(List<CoreLabel> labels, int i) {
    return labels.get(i).word().equals("مارس") && labels.get(i).tag().startsWith("VB") && labels.get(i - 1).word().equals("/");
  }

  /** قبل / الملك استقالة الحكومة: no time is told by who resigns. */
  private static OptionalInt accepted(List<CoreLabel> labels) {
    int i = labels.getFirst().word().equals("و") ? 1 : 0;
    int end = Math.min(labels.size(), i + LONGEST_SUBJECT);
    boolean before = end > i + 2 && labels.get(i).word().equals("قبل") && labels.get(i + 1).tag().matches("DTNN|(DT)?NNP");
    OptionalInt resigned = before ? IntStream.range(i + 2, end).filter(k -> labels.get(k).word().equals("استقالة")).findFirst() : OptionalInt.empty();
    boolean alone = resigned.isPresent() && labels.subList(i + 1, resigned.getAsInt()).stream().allMatch(l -> l.tag().matches("(DT)?(NN|JJ|NNP)"));
    return alone ? OptionalInt.of(i) : OptionalInt.empty();
  }

  /** المصرف المركزي / جمد حسابات: in a sentence without a verb, what may be one right behind its first noun phrase is. */
  private OptionalInt lost(List<CoreLabel> labels) {
    return labels.stream().anyMatch(l -> l.tag().matches("V.*|RP")) ? OptionalInt.empty()
        : IntStream.range(1, Math.min(LONGEST_SUBJECT, labels.size() - 2))
            .filter(i -> labels.get(i - 1).tag().matches("DT(NN|JJ).*|NNP"))
            .filter(i -> !labels.get(i).tag().startsWith("DT"))
            .limit(1)
            .filter(i -> mayBeVerb(labels.get(i)) && mayBeArgument(labels.get(i + 1)))
            .findFirst();
  }

  private boolean mayBeVerb(CoreLabel label) {
    String word = label.word();
    boolean noun = label.tag().equals("NN") || label.tag().matches("JJ|NNP") && word.endsWith("ت") && word.length() > SHORT;
    return noun && words.isPerfect(word);
  }

  /** بوتين / يعرب عن قلقه: in a sentence without a verb the second word, before the preposition of such a verb, is one and no name. */
  private OptionalInt present(List<CoreLabel> labels) {
    boolean lone = labels.size() > 3 && labels.get(0).tag().contains("NNP") && labels.get(1).tag().matches("NNP|NN|JJ")
        && labels.get(1).word().matches("[يت]\\p{L}{3,}") && !labels.get(1).word().endsWith("ة") && labels.get(2).tag().equals("IN")
        && !Segments.adjacent(labels, 1) && labels.stream().noneMatch(l -> l.tag().matches("V.*|RP"));
    return lone && words.knowsImperfect(labels.get(1).word()) && COMPLEMENTS.verbTakes(words.read(labels.get(1).word(), "VBP", false).lemmas(), Orthography.fold(labels.get(2).word()))
        ? OptionalInt.of(1) : OptionalInt.empty();
  }

  private static boolean mayBeArgument(CoreLabel label) {
    return label.tag().matches("NNS?|(DT)NNS?|(DT)?NNP|CD") || label.tag().equals("IN") && !label.word().equals("ل");
  }

  private boolean isBehindParticle(List<CoreLabel> labels, int i) {
    String word = Segments.verbal(labels.get(i).word());
    return BEFORE_VERBS.contains(Orthography.fold(labels.get(i - 1).word()))
        && !labels.get(i).tag().matches("VB[DPN]") && !Segments.adjacent(labels, i)
        && (words.isPerfect(word) || words.knowsImperfect(word));
  }

  /** تنهى / خدمة القائد: the active is spelled with ي; but ينهى عن. */
  private static boolean isEnded(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("VBP") && Orthography.fold(labels.get(i).word()).matches("[يت]نهي")
        && labels.get(i).word().endsWith("ى") && i + 1 < labels.size() && labels.get(i + 1).word().equals("خدمة");
  }

  /** هدنة / اتفق عليها / الجيش والحركة: who agreed on it stands behind; but اتفق على الهدنة, it was agreed on. */
  private boolean isConsent(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("VBN") && i + 3 < labels.size() && labels.get(i + 1).word().matches("عل[يى]")
        && labels.get(i + 2).tag().startsWith("PRP") && labels.get(i + 3).tag().matches("DTNNP?S?|NNPS?|NNS?|CD")
        && words.read(labels.get(i).word(), "VBD", false).lemmas().stream().anyMatch(CONSENTING::contains);
  }

  /** وجهت / كل من فرنسا وألمانيا ضربة: who carries it out stands behind, and it is no passive. */
  private boolean isDoneByEach(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("VBN") && i + 2 < labels.size() && labels.get(i + 1).word().equals("كل") && labels.get(i + 2).word().equals("من")
        && words.read(labels.get(i).word(), "VBD", false).lemmas().stream().anyMatch(CARRYING::isCarrying);
  }

  private static boolean isDoneByMany(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(Segments.bare(labels.get(i)));
    return labels.get(i).tag().equals("VBN") && word.length() > 4 && (word.endsWith("تا") || word.endsWith("وا"))
        && i + 1 < labels.size() && labels.get(i + 1).tag().matches("(DT)?NNP?S?");
  }
}
