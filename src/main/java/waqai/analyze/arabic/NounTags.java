package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;

/** Mends the tags of nouns that the tagger takes for adjectives of the word before them. */
final class NounTags {
  /** How long somebody is jailed, in the accusative. */
  private static final Set<String> TERMS = WordClasses.list().words("terms");

  /** The last word of a number from eleven on, behind which the accusative stands. */
  private static final String TENS = "عشرة?|(عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(ون|ين)";

  private static final Set<String> ASKING = WordClasses.list().words("asking-besides");

  private static final Set<String> COUNTED_DEEDS = WordClasses.list().words("counted-deed");

  private static final Set<String> VEHICLES = WordClasses.list().words("vehicle");

  private static final Set<String> DONE_TO_PEOPLE = WordClasses.list().words("done-to-people");

  /** How far before such a participle the verb of its subject may stand, in words. */
  private static final int REACH = 12;

  /** A day of the week, or one told by where it lies: أمس. */
  private static final String DAY = "ال(سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|يوم)|يوم|[أا]مس|غد|ذلك|هذا";

  /** What somebody holds a post of, behind a post that looks like a part of his name. */
  private static final String HELD = "منطقة|محافظة|ولاية|إمارة|دولة|مملكة|جمهورية|مجلس|هيئة|وزارة|حكومة|بلدية|لجنة|قبيلة|جماعة|تنظيم";

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
    if (isDoneTo(labels, i) || isWhoActs(labels, i)) {
      labels.get(i).setTag("NNS");
    }
    if (isTwoRockets(labels, i)) {
      labels.get(i).setTag("NNS");
    }
    if (isAccording(labels, i)) {
      labels.get(i).setTag("NN");
    }
    if (isTerm(labels.get(i)) || isPardon(labels, i)) {
      labels.get(i).setTag("NN");
    }
    if (isNumber(labels, i)) {
      labels.get(i).setTag("CD");
    }
    if (isSeveral(labels, i)) {
      labels.get(i).setTag("NOUN_QUANT");
    }
    if (isCountedMen(labels, i)) {
      labels.get(i).setTag("NN");
      labels.get(i - 1).setTag("CD");
    }
    if (isOfNation(labels, i)) {
      labels.get(i).setTag("JJ");
    }
    if (isEarlier(labels, i)) {
      labels.get(i).setTag("JJ");
    }
    if (isDoneByMen(labels, i)) {
      labels.get(i).setTag("VBD");
    }
    if (isDawn(labels, i)) {
      labels.get(i).setTag("NN");
    }
    if (isMeanwhile(labels, i) || isAdding(labels, i) || isAskingBesides(labels, i) || isJudgingBesides(labels, i)) {
      labels.get(i).setTag("VN");
    }
    if (isPostBehindName(labels, i) || isThanks(labels, i)) {
      labels.get(i).setTag("NN");
    }
    if (labels.get(i).tag().equals("NNP") && classes.isCommon(Orthography.fold(labels.get(i).word()))) {
      labels.get(i).setTag("NN");
    }
    if (isBase(labels, i)) {
      labels.get(i).setTag("DTNN");
    }
    if (isRankBeforeName(labels, i) || labels.get(i).tag().equals("VBG") && labels.get(i).word().startsWith("ال") && isCalling(labels, i)) {
      labels.get(i).setTag("DTNN");
    }
    if (isDeedBehindPronoun(labels, i) || isDeedJoined(labels, i)) {
      labels.get(i).setTag("VBD");
    }
    if (isCarrying(labels, i)) {
      labels.get(i).setTag("NN");
    }
  }

  /** قيام / مسلحين بخطف عامل, إقدام / مجهولين على إحراق مسجد: many, so no adjective of the noun before. */
  private static boolean isWhoActs(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).tag().matches("JJ|VN") && labels.get(i).word().matches("م.{3,}ين")
        && labels.get(i - 1).word().matches("قيام|[إا]قدام") && labels.get(i + 1).tag().equals("IN");
  }

  /** حافلة / تقل جنودا, حافلة / كانت تقل عمالا: a vehicle, spelled like an adjective. */
  private static boolean isCarrying(List<CoreLabel> labels, int i) {
    if (!labels.get(i).tag().equals("JJ") || i + 2 >= labels.size() || !VEHICLES.contains(Orthography.fold(labels.get(i).word()))) {
      return false;
    }
    String next = labels.get(i + 1).word();
    return next.matches("[تي]قل") || next.matches("كانت?") && labels.get(i + 2).word().matches("[تي]قل");
  }

  /** نددت أنقرة بالهجوم / مطالبة السلطات: what a feminine subject asks besides, where her verb has its complement. */
  private static boolean isAskingBesides(List<CoreLabel> labels, int i) {
    if (i < 3 || i + 1 >= labels.size() || !labels.get(i).tag().matches("NN|VBG|JJ") || !ASKING.contains(Orthography.fold(labels.get(i).word()))
        || !labels.get(i + 1).tag().matches("DT.*|NNP|NNS?|PUNC") || !labels.get(i - 1).tag().matches("DT.*|NNP|PRP.?|PUNC")) {
      return isAskingOn(labels, i);
    }
    int verb = i - 1;
    while (verb > 0 && !labels.get(verb).tag().matches("VB[DP]") && i - verb < REACH) {
      verb--;
    }
    boolean hers = labels.get(verb).tag().matches("VB[DP]") && labels.get(verb).word().matches(".+ت|ت.+");
    boolean complete = AskingTags.isCallTo(labels, i) || labels.get(i - 1).word().equals("،") || labels.subList(verb, i).stream().anyMatch(l -> l.word().equals("ب"));
    return hers && complete;
  }

  /** دعا إلى التحرك، / مثمنا دور الأردن، ومستنكرا الهجوم: what he judges besides, and no deed of another. */
  private static boolean isJudgingBesides(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    boolean apart = i > 1 && (labels.get(i - 1).word().matches("[،,]") || labels.get(i - 1).word().equals("و") && labels.get(i - 2).word().matches("[،,]"));
    return apart && i + 1 < labels.size() && labels.get(i).tag().matches("VBG|NN|JJ") && word.endsWith("ا")
        && ASKING.contains(word.substring(0, word.length() - 1) + "ة") && labels.get(i + 1).tag().matches("DT.*|NNP|NNS?|IN");
  }

  /** هاجم مسلحون / القاعدة, قد هاجمت / القاعدة, الهجوم على / القاعدة: the base, where no group can be the doer. */
  private static boolean isBase(List<CoreLabel> labels, int i) {
    if (i < 2 || !labels.get(i).tag().equals("DTNNP") || !labels.get(i).word().equals("القاعدة")) {
      return false;
    }
    CoreLabel before = labels.get(i - 1);
    boolean done = before.tag().equals("VBD") && labels.get(i - 2).word().equals("قد");
    boolean behindMany = before.tag().equals("NNS") && before.word().matches(".{3,}ون") || before.tag().equals("NN") && before.word().matches("مسلحون|مجهولون|مقاتلون");
    return done || behindMany || before.tag().equals("IN") && before.word().equals("على") && labels.get(i - 2).word().matches("(ال)?(هجوم|سيطرة)|سيطرت?|استولت?|استولى");
  }

  /** نددت أنقرة بالهجوم، مؤكدة أنه جريمة، و / داعية السلطات إلى: behind another such participle. */
  private static boolean isAskingOn(List<CoreLabel> labels, int i) {
    boolean joined = i > 3 && i + 1 < labels.size() && labels.get(i).tag().matches("NN|VBG|JJ") && ASKING.contains(Orthography.fold(labels.get(i).word()))
        && labels.get(i + 1).tag().matches("DT.*|NNP|NN|IN") && labels.get(i - 1).word().equals("و") && labels.get(i - 2).tag().equals("PUNC");
    int at = i - 2;
    while (joined && at > 1 && i - at < 2 * REACH && !(labels.get(at).tag().equals("VN") && labels.get(at - 1).tag().equals("PUNC"))) {
      at--;
    }
    return joined && labels.get(at).tag().equals("VN") && labels.get(at).word().endsWith("ة") && at > 1;
  }

  /** رفضت / عدة / دول, هدم / عدة / منازل: how many there are of what follows; but دول عدة. */
  private static boolean isSeveral(List<CoreLabel> labels, int i) {
    return labels.get(i).word().equals("عدة") && labels.get(i).tag().matches("JJ|NN") && i + 1 < labels.size()
        && labels.get(i + 1).tag().matches("NNS?") && (i == 0 || labels.get(i - 1).tag().matches("V.*|IN|CC|PUNC") || COUNTED_DEEDS.contains(Orthography.fold(labels.get(i - 1).word())));
  }

  /** طالبت موسكو 60 / دبلوماسيا, خمسة عشر / دبلوماسيا: what a number counts, spelled like an adjective. */
  private static boolean isCountedMen(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    boolean counted = i > 0 && labels.get(i).tag().equals("JJ") && word.endsWith("ا") && word.length() > 4;
    return counted && (labels.get(i - 1).tag().equals("CD") && labels.get(i - 1).word().codePoints().allMatch(Character::isDigit)
        || labels.get(i - 1).tag().matches("CD|NN") && Orthography.fold(labels.get(i - 1).word()).matches(TENS));
  }

  /** 23 دبلوماسيا / بريطانياً: with this ending no country. */
  private static boolean isOfNation(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).tag().contains("NNP") && labels.get(i).originalText().matches("\\p{L}+ي(\u0627\u064B|\u064B\u0627)")
        && labels.get(i - 1).tag().matches("NN|JJ");
  }

  /** في وقت سابق / قاذفات: an adjective, which has no genitive. */
  private static boolean isEarlier(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).tag().startsWith("NN") && labels.get(i).word().matches("سابق|لاحق|مبكر|متأخر|قريب")
        && labels.get(i - 1).word().equals("وقت");
  }

  /** اختطف مسلحون في نيجيريا 40 / تلميذا: men who do it to those who are counted, and no passive. */
  private static boolean isDoneByMen(List<CoreLabel> labels, int i) {
    if (!labels.get(i).tag().equals("VBN") || i + 1 >= labels.size() || !labels.get(i + 1).word().endsWith("ون")) {
      return false;
    }
    for (int at = i + 2; at + 1 < Math.min(labels.size(), i + 8); at++) {
      if (labels.get(at).tag().matches("CC|PUNC|W.*|VB.*")) {
        return false;
      }
      if (labels.get(at).tag().equals("CD")) {
        return at > i + 2 && labels.get(at + 1).tag().matches("NN|JJ") && labels.get(at + 1).word().endsWith("ا");
      }
    }
    return false;
  }

  /** بسجن عشرة متهمين / مددا تصل إلى عام: how long, and no quality of whom they befall. */
  private static boolean isTerm(CoreLabel label) {
    return label.tag().equals("JJ") && TERMS.contains(Orthography.fold(label.word()));
  }

  /** أصدر الملك / عفوا: what is granted, and no verb of many. */
  private static boolean isPardon(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).tag().startsWith("VB") && labels.get(i).word().equals("عفوا") && !labels.get(i - 1).tag().matches("CC|W.*|IN|PUNC");
  }

  /** اعتقال / مسلحين آخرين: people behind the noun of what is done to them, and no adjective of it. */
  private boolean isDoneTo(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return i > 0 && labels.get(i).tag().equals("JJ") && word.endsWith("ين") && !word.endsWith("يين") && word.length() > 4
        && labels.get(i - 1).tag().equals("NN") && words.read(labels.get(i - 1).word(), "NN", false).lemmas().stream().anyMatch(DONE_TO_PEOPLE::contains);
  }

  /** قالت الحكومة ...، / مهددة المتمردين: a participle with its object. */
  private boolean isMeanwhile(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).tag().matches("JJ|NN") && labels.get(i - 1).word().matches("[،,]")
        && labels.get(i).word().endsWith("ة") && labels.get(i + 1).tag().matches("NNP|DTNNP?S?")
        && words.read(labels.get(i).word(), "JJ", false).lemmas().stream().anyMatch(classes::isMeanwhile);
  }

  /** وفجر الثلاثاء: a time of day, and no blast. */
  private static boolean isDawn(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && labels.get(i).word().matches("فجر|ظهر|عصر") && labels.get(i).tag().startsWith("VB")
        && labels.get(i + 1).word().matches(DAY);
  }

  /** قالت الوزيرة ...، / مضيفة أن: a participle, whose feminine looks like a noun of action. */
  private static boolean isAdding(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).tag().matches("VBG|NN|JJ") && labels.get(i - 1).word().matches("[،,]")
        && labels.get(i).word().matches("م\\p{L}+ة") && labels.get(i + 1).word().matches("أن|ان|ب|إلى|الى|على|من");
  }

  /** جون زيد / قائد القيادة المركزية: a post, and no part of the name. */
  private boolean isPostBehindName(List<CoreLabel> labels, int i) {
    return i > 1 && i + 1 < labels.size() && labels.get(i).tag().equals("NNP") && labels.get(i - 1).tag().equals("NNP")
        && labels.get(i - 2).tag().contains("NNP")
        && (labels.get(i + 1).tag().matches("DTNNS?") || labels.get(i + 1).word().matches(HELD))
        && classes.isPost(Orthography.fold(labels.get(i).word()));
  }

  private boolean isCalling(List<CoreLabel> labels, int i) {
    return classes.isCalling(Segments.bare(labels.get(i)));
  }

  /** القائد العام للقوات المسلحة / المشير سالم: whose rank it is, and no adjective of the forces. */
  private static boolean isRankBeforeName(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && labels.get(i).tag().equals("DTJJ") && labels.get(i + 1).tag().equals("NNP")
        && Titles.list().isRank(labels.get(i).word());
  }

  /** برقية / شكر إلى الرئيس: what a letter tells, and no verb. */
  private static boolean isThanks(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).tag().startsWith("VB") && labels.get(i).word().equals("شكر")
        && labels.get(i - 1).word().matches("برقي(ة|ات|تي|تين)|رسال(ة|تي|تين)|رسائل|خطاب|كتاب")
        && (i + 1 == labels.size() || !labels.get(i + 1).tag().startsWith("PRP"));
  }

  /** أعلن الجيش أنه / قصف مواقع: behind the pronoun of أن a deed of force is a verb. */
  private boolean isDeedBehindPronoun(List<CoreLabel> labels, int i) {
    return i > 1 && i + 1 < labels.size() && labels.get(i).tag().equals("NN") && labels.get(i - 1).word().equals("ه")
        && labels.get(i - 2).word().matches("[أإا]ن") && labels.get(i + 1).tag().matches("NNS?|DTNNS?|DTNNP|NNP|CD")
        && words.isPerfect(labels.get(i).word())
        && words.read(labels.get(i).word(), "VBD", false).lemmas().stream()
            .anyMatch(l -> classes.isSeizing(l) || classes.isStriking(l) || classes.isWill(l));
  }

  /** أوقف الجيش رجلا و/ ضبط في حوزته مسدسا: behind a noun of action no indefinite accusative stands. */
  private boolean isDeedJoined(List<CoreLabel> labels, int i) {
    if (i < 2 || i + 1 >= labels.size() || !labels.get(i).tag().equals("NN") || !labels.get(i - 1).word().equals("و") || !Segments.adjacent(labels, i)) {
      return false;
    }
    boolean about = i + 4 < labels.size() && labels.get(i + 1).tag().equals("IN") && labels.get(i + 2).tag().equals("NN") && labels.get(i + 3).tag().equals("PRP$");
    CoreLabel object = labels.get(about ? i + 4 : i + 1);
    return object.tag().matches("NNS?") && object.word().matches("\\p{L}{3,}ا") && words.isPerfect(labels.get(i).word())
        && words.read(labels.get(i).word(), "VBD", false).lemmas().stream().anyMatch(l -> classes.isSeizing(l) || classes.isStriking(l));
  }

  /** اتصالا من الرئيس قيس سعيد / أعرب خلاله عن: who called says something in it. */
  boolean isSaidInIt(List<CoreLabel> labels, int i) {
    return i > 1 && i + 2 < labels.size() && (labels.get(i).tag().matches("NN|JJR?|NNP|VBP") || labels.get(i).word().equals("عبر"))
        && labels.get(i - 1).tag().contains("NNP")
        && labels.get(i + 1).word().matches("خلال|في|فى") && labels.get(i + 2).tag().startsWith("PRP")
        && words.isPerfect(labels.get(i).originalText());
  }

  /** رفضت إثيوبيا / المقترح المصري, رفضت الحركة / المقترح: a thing, which no country and nothing feminine is. */
  private boolean isMatter(List<CoreLabel> labels, int i) {
    return i > 1 && labels.get(i).tag().equals("DTJJ") && !labels.get(i).word().endsWith("ة")
        && (labels.get(i - 1).tag().contains("NNP") || labels.get(i - 1).word().matches(".*(ة|ين|ون)"))
        && (labels.get(i - 2).tag().startsWith("VB") || i > 2 && labels.get(i - 1).word().endsWith("ين") && labels.get(i - 3).tag().startsWith("VB"))
        && words.read(labels.get(i).word(), "DTNN", false).lemmas().stream().anyMatch(classes::isMatter);
  }

  /** أطلق مجهولون / صاروخي كاتيوشا: two of them before what they are, behind many or one feminine. */
  private boolean isTwoRockets(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).tag().matches("JJ|NNP?") && labels.get(i).word().equals("صاروخي")
        && (labels.get(i + 1).tag().matches("NN|NNP|CD") || classes.isModel(Orthography.fold(labels.get(i + 1).word()))) && labels.get(i - 1).word().matches(".*(ون|ين|ة|ات)");
  }

  /** مطلوب / وفق أحكام المادة الرابعة: by what rule or word, and no verb. */
  private static boolean isAccording(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).word().equals("وفق") && labels.get(i).tag().startsWith("VB")
        && labels.get(i + 1).tag().matches("NNS?|DTNNS?|WP") && !labels.get(i + 1).word().equals("بين");
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
