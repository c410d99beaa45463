package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Token.Gender;
import waqai.text.Token.GrammaticalNumber;

/**
 * Mends what the tagger gets wrong on regular patterns, before the parser builds on it: verbs at the
 * beginning of a sentence that look like nouns, verbal nouns and lexical participles that look like
 * verbs and adjectives.
 */
final class TagRepair {
  private static final int DATELINE = 9;
  private static final int SHORTEST = 5;
  private static final int SHORT_NOUN = 5;

  /** How far behind بين the second of two sides may stand. */
  private static final int PARTNER = 6;
  private static final Set<String> PREPOSITIONS = Set.of("ب", "ل", "من", "في", "علي", "الي", "عن");

  /** After these a verb may stand as well. */
  private static final Set<String> BEFORE_VERBS = Set.of("منذ", "دون", "لدي", "عند", "نحو");

  /** What looks like an adjective after وزير names a ministry. */
  private static final Set<String> MINISTRIES = Set.of("خارجية", "داخلية", "مالية");

  private static final Set<String> CONNECTIVES = Set.of("لكن", "ولكن", "فان", "وان");

  /** Whose words are followed by what they do. */
  private static final String ACTING = "جيش|قوات|شرطة|وزارة|حكومة|رئيس|وزير|حركة|سلطات|برلمان|مجلس|محكمة|نيابة|طيران|مقاتلات";

  private static final String NUMBERS = "(ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ة";

  private static final Set<String> GUNMEN = Set.of("مسلحون", "مجهولون", "ملثمون", "قراصنة", "مستوطنون", "متمردون", "خاطفون");

  private static final Set<String> SIDES = Set.of("شمالي", "جنوبي", "شرقي", "غربي");

  private final ArabicLemmatizer words;
  private final TaggingWords classes = TaggingWords.list();
  private final NounTags nouns;
  private final VerbsOfTwo two;

  TagRepair(ArabicLemmatizer words) {
    this.words = words;
    nouns = new NounTags(words);
    two = new VerbsOfTwo(words);
  }

  /** Mends the tags of one sentence. */
  void repair(List<CoreLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (hasRadicalArticle(label) && (i == 0 || !labels.get(i - 1).tag().startsWith("NN"))) {
        label.setTag(words.isPerfect(label.word()) && opens(labels, i) ? "VBD" : "NN");
      }
      if (i > 0 && label.tag().equals("VN") && labels.get(i - 1).tag().equals("CD")) {
        label.setTag("NN");
      }
      if (isDeedWithOwner(labels, i) || isOwnDeed(labels, i)) {
        label.setTag("NN");
        labels.get(i + 1).setTag("PRP$");
      }
      if (isFuture(labels, i)) {
        label.setTag("VBP");
      }
      if (isEachOf(labels, i)) {
        label.setTag("IN");
      }
      if (isParticipleWithObject(labels, i)) {
        label.setTag("VN");
      }
      if (isPerfectOfMen(labels, i) || isPerfectOfHim(labels, i) || label.tag().equals("VBP") && classes.isPerfect(Orthography.fold(label.word())) || isPerfectNoName(labels, i)) {
        label.setTag("VBD");
      }
      if (isVerbWithObject(labels, i)) {
        label.setTag("VBD");
        labels.get(i + 1).setTag("PRP");
      }
      if (isWhoseDeed(labels, i)) {
        label.setTag("NN");
        labels.get(i + 1).setTag("PRP$");
      }
      if (isUnlikePlural(labels, i)) {
        label.setTag("NN");
      }
      nouns.repair(labels, i);
      if (beginsObject(labels, i) || isOpposition(labels, i)) {
        label.setTag("DTNN");
      }
      if (isAccusativeAfterName(labels, i)) {
        label.setTag("NN");
      }
      if (isVerbLikeName(labels, i) || two.isVerb(labels, i)) {
        label.setTag("VBD");
      }
      if (i > 0 && label.tag().equals("JJ") && MINISTRIES.contains(label.word())
          && Orthography.fold(labels.get(i - 1).word()).matches("وزيرا?|وزيرة|وزراء|وزيري|نائب")) {
        label.setTag("NN");
      }
      if (label.tag().equals("JJ") && classes.isModel(Orthography.fold(label.word()))) {
        label.setTag("NNP");
      }
      if (isConnective(label)) {
        label.setTag("CC");
      }
      if (isOpening(labels, i) || isTaggedAsPresent(labels, i) || isObjectOfMen(labels, i) || isSide(labels, i)) {
        label.setTag("NN");
      }
      if (label.tag().startsWith("VB") && label.originalText().equals("إن")) {
        label.setTag("IN");
      }
      if (isSelf(labels, i)) {
        label.setTag("NN");
        labels.get(i + 1).setTag("PRP$");
      }
      if (label.tag().equals("VBD") && label.originalText().matches("\\p{L}\u064F.*|ا\\p{L}ت\u064F\\p{L}+.*")) {
        label.setTag("VBN");
      }
      if (isHiddenVerb(labels, i) || isVerbOfBody(labels, i) || isBehindParticle(labels, i)
          || isBeforeInstead(labels, i)) {
        label.setTag("VBD");
      } else if (isVerbalNoun(labels, i) || isLexicalNoun(labels, i)) {
        label.setTag("NN");
      }
      if (isDoneToOthers(labels, i) || isDoneByGunmen(labels, i) || isOrder(labels, i) || isGathering(labels, i) || nouns.isSaidInIt(labels, i)) {
        label.setTag("VBD");
      }
      if (isDirected(labels, i)) {
        label.setTag("VBD");
        labels.get(i + 1).setTag("PRP");
      }
      if (AliNames.isCalled(labels, i)) {
        label.setTag("NNP");
      }
      if (isJudge(label)) {
        label.setTag("NN");
      }
      if (isRuling(labels, i)) {
        label.setTag("DTVN");
      }
      if (label.tag().equals("VBD") && label.originalText().matches("\\p{L}\u064F\\p{L}.*")) {
        label.setTag("VBN");
      }
      if (isCounting(labels, i)) {
        label.setTag("CD");
      }
      if (isCountedOfNation(labels, i) || isImposed(labels, i)) {
        label.setTag("NN");
      }
      if (label.tag().equals("VBN") && label.word().equals("ادين") && i > 0 && isPunctuation(labels.get(i - 1))) {
        label.setTag("VBP");
      }
    }
  }

  /** وترأس / رئيس الوزراء: before who does it, no name. */
  private boolean isPerfectNoName(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("NNP") && classes.isPerfect(Orthography.fold(labels.get(i).word())) && i + 1 < labels.size()
        && (labels.get(i + 1).tag().startsWith("DT") || classes.isPost(Orthography.fold(labels.get(i + 1).word())));
  }

  /** المسلحون اختطفوا / موظفين, اعتقلوا / الشاب سالم: with a subject before it and an oblique plural, a number or a name behind it a plural verb is active. */
  private static boolean isDoneToOthers(List<CoreLabel> labels, int i) {
    boolean many = labels.get(i).tag().equals("VBN") && labels.get(i).word().endsWith("وا") && i > 0 && i + 1 < labels.size()
        && labels.get(i - 1).tag().matches("(DT)?NNP?S?|(DT)?JJ");
    return many && (labels.get(i + 1).tag().matches("(DT)?NNS") && labels.get(i + 1).word().endsWith("ين")
        || labels.get(i + 1).tag().matches("NNP|CD")
        || labels.get(i + 1).tag().equals("DTNN") && i + 2 < labels.size() && labels.get(i + 2).tag().equals("NNP"));
  }

  /** القرار / القاضي بوقف القتال: which rules so, and no judge. */
  private static boolean isRuling(List<CoreLabel> labels, int i) {
    return i > 0 && i + 2 < labels.size() && labels.get(i).word().matches("القاضي(ة)?") && labels.get(i + 1).word().equals("ب")
        && Segments.adjacent(labels, i + 2) && labels.get(i - 1).tag().startsWith("DT");
  }

  /** أربعة سوريين, خطف مسلحون / ثلاثة من الموظفين: a number, and no adjective or noun. */
  private static boolean isCounting(List<CoreLabel> labels, int i) {
    boolean number = i + 1 < labels.size() && labels.get(i).tag().matches("JJ|NNS?") && labels.get(i).word().matches(NUMBERS);
    return number && (labels.get(i).tag().equals("JJ") && labels.get(i + 1).word().endsWith("ين") || labels.get(i + 1).word().equals("من"));
  }

  /** أربعة / سوريين: people, and no adjective of the number. */
  private static boolean isCountedOfNation(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).tag().equals("JJ") && labels.get(i - 1).tag().equals("CD") && labels.get(i).word().endsWith("يين");
  }

  /** فرض الاتحاد الأوروبي / حظرا على: an accusative behind a verb and its subject. */
  private boolean isImposed(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return i > 1 && i + 1 < labels.size() && labels.get(i).tag().equals("VBD") && word.endsWith("ا") && !word.endsWith("وا")
        && words.knows(word.substring(0, word.length() - 1)) && labels.get(i + 1).tag().equals("IN")
        && endsSubject(labels.get(i - 1)) && followsVerb(labels, i);
  }

  /** اختطف / مسلحون: they do it, it is not done to them; before a number the frames find that out. */
  private static boolean isDoneByGunmen(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("VBN") && i + 1 < labels.size() && GUNMEN.contains(labels.get(i + 1).word())
        && !(i + 2 < labels.size() && labels.get(i + 2).tag().equals("CD")) && !labels.get(i).originalText().contains("\u064F");
  }

  /** أن النائب العام أمر بتوقيف فلان: a verb, as the clause has no other. */
  private static boolean isOrder(List<CoreLabel> labels, int i) {
    if (i < 2 || i + 2 >= labels.size() || !labels.get(i).tag().equals("NN") || !labels.get(i).word().equals("امر")
        || !endsSubject(labels.get(i - 1)) && !labels.get(i - 1).tag().equals("DTJJ") || !labels.get(i + 1).word().equals("ب")) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && !isConjunction(labels.get(at)) && !isVerb(labels.get(at)) && !isPunctuation(labels.get(at))) {
      at--;
    }
    return isConjunction(labels.get(at));
  }

  /** الاتهامات التي وجهتها إليها واشنطن: behind a relative pronoun a verb with its object. */
  private boolean isDirected(List<CoreLabel> labels, int i) {
    return i > 0 && i + 2 < labels.size() && labels.get(i).tag().equals("NN") && labels.get(i - 1).tag().startsWith("W")
        && labels.get(i + 1).tag().equals("PRP$") && labels.get(i + 1).beginPosition() == labels.get(i).endPosition()
        && labels.get(i + 2).tag().equals("IN") && words.isPerfect(Segments.verbal(labels.get(i).word()));
  }

  /** لقاء جمع الوزير ونظيره: brought together. */
  private static boolean isGathering(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).tag().equals("NN") && labels.get(i).word().equals("جمع")
        && Orthography.fold(labels.get(i - 1).word()).matches("لقاء|اجتماع|اجتماعا|اتصال|غداء|عشاء|حوار")
        && labels.get(i + 1).tag().matches("(DT)?NNP?S?|IN|NN");
  }

  /** رفض / حزبه: a noun with its pronoun, which is spelled like a verb. */
  private boolean isWhoseDeed(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).tag().startsWith("VB") && classes.isOwned(labels.get(i).word())
        && labels.get(i + 1).tag().equals("PRP") && labels.get(i + 1).beginPosition() == labels.get(i).endPosition()
        && labels.get(i - 1).tag().matches("NN|VBG");
  }

  /** أعلنت الحركة رفضها للمقترح: a noun of action with a pronoun, as it has its object after ل. */
  private boolean isDeedWithOwner(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    return i > 1 && i + 2 < labels.size() && label.tag().startsWith("VBD") && words.knows(label.word())
        && labels.get(i + 1).tag().equals("PRP") && labels.get(i + 1).beginPosition() == label.endPosition()
        && labels.get(i + 2).word().equals("ل") && (endsSubject(labels.get(i - 1)) || labels.get(i - 1).tag().equals("DTJJ"))
        && followsVerb(labels, i);
  }

  /** أعلن، الاثنين، ترشحه: what takes no object is a noun of action before a pronoun. */
  private boolean isOwnDeed(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return i + 1 < labels.size() && labels.get(i).tag().startsWith("VB") && word.startsWith("ت")
        && classes.isIntransitive(Orthography.fold(word))
        && labels.get(i + 1).tag().equals("PRP") && labels.get(i + 1).beginPosition() == labels.get(i).endPosition();
  }

  /** تقديم / استقالته: a deed with its owner, where the verb has no object. */
  void showDeeds(List<CoreLabel> labels) {
    for (int i = 0; i + 1 < labels.size(); i++) {
      if (labels.get(i).tag().startsWith("VB") && labels.get(i + 1).tag().equals("PRP") && Segments.adjacent(labels, i + 1) && isDeedOfTenthForm(labels.get(i).word())) {
        labels.get(i).setTag("NN");
        labels.get(i + 1).setTag("PRP$");
      }
    }
  }

  /** استقالت: of a verb that takes no object. */
  private boolean isDeedOfTenthForm(String word) {
    return word.matches("است.{2,}[تة]") && words.knows(word.substring(0, word.length() - 1) + "ة")
        && classes.isIntransitive(Orthography.fold(word.substring(0, word.length() - 1)));
  }

  /** الرئيس قد / عزل الوزير: nothing but a verb follows the particle. */
  private boolean isBehindParticle(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i - 1).word().equals("قد") && labels.get(i).tag().matches("NN|JJ")
        && words.isPerfect(labels.get(i).word());
  }

  /** وعين / بدلا منه: a joined word before the adverb is a verb. */
  private boolean isBeforeInstead(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i - 1).tag().equals("CC") && labels.get(i).tag().equals("NN")
        && words.isPerfect(labels.get(i).word()) && classes.isInstead(Orthography.fold(labels.get(i + 1).word()));
  }

  /** سيزيد: what the particle of the future stands before is a verb, though it can be a name. */
  private boolean isFuture(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i - 1).tag().equals("RP") && labels.get(i - 1).word().equals("س")
        && Segments.adjacent(labels, i)
        && !labels.get(i).tag().startsWith("VB") && words.knowsImperfect(labels.get(i).word());
  }

  /** فتح تحقيق, فتح المعابر: an opening, not the movement. */
  private static boolean isOpening(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("NNP") && labels.get(i).word().equals("فتح")
        && i > 0 && i + 1 < labels.size() && !labels.get(i - 1).word().endsWith("حركة")
        && labels.get(i + 1).tag().equals("NN") && !labels.get(i - 1).tag().equals("IN");
  }

  /** خطف مسلحون / دبلوماسيا: the ending of an object beside a subject that no adjective of it has. */
  private static boolean isObjectOfMen(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    return i > 1 && label.tag().equals("JJ") && label.word().endsWith("ا") && label.word().length() > 4
        && labels.get(i - 1).tag().equals("NNS") && labels.get(i - 1).word().endsWith("ون")
        && isVerb(labels.get(i - 2));
  }

  /** مدينة السويداء جنوبي سوريا: a side of what is named behind it. */
  private static boolean isSide(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().equals("JJ") && i + 1 < labels.size() && labels.get(i + 1).tag().matches("(DT)?NNP?")
        && SIDES.contains(labels.get(i).word());
  }

  /** تواصل إيران تخصيب اليورانيوم: a noun of action after a verb, which is no present of any verb. */
  private boolean isTaggedAsPresent(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    return label.tag().equals("VBP") && label.word().startsWith("ت") && followsVerb(labels, i)
        && words.knows(label.word()) && !words.knowsImperfect(label.word());
  }

  /** هاجم مسلحون / حافلة: what does not agree with a sound plural is no adjective of it. */
  private boolean isUnlikePlural(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    int men = i > 1 && labels.get(i - 1).tag().equals("JJ") ? i - 2 : i - 1;
    return men > 0 && labels.get(i).tag().equals("JJ") && labels.get(men).tag().equals("NNS")
        && labels.get(men).word().endsWith("ون") && labels.get(i - 1).word().endsWith("ون")
        && (word.endsWith("ة") || word.endsWith("ا")) && isVerb(labels.get(men - 1)) && words.knows(word);
  }

  /** التقى كلا من فلان وفلان: of them, not who. */
  private static boolean isEachOf(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).word().equals("من")
        && labels.get(i).tag().equals("WP") && labels.get(i - 1).word().matches("كلا?")
        && labels.get(i + 1).tag().contains("NN");
  }

  /** مجددا دعوته, معلنا رفضه: an accusative participle before a noun with a pronoun, its object. */
  private static boolean isParticipleWithObject(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    return labels.get(i).tag().equals("JJ") && word.startsWith("م") && word.endsWith("ا")
        && word.length() >= SHORTEST && i + 2 < labels.size()
        && labels.get(i + 1).tag().equals("NN") && labels.get(i + 2).tag().equals("PRP$")
        && Segments.adjacent(labels, i + 2);
  }

  /**
   * تجمع مئات المحتجين, توعد وزير الدفاع: a perfect that begins with ت is taken for a feminine
   * present, but its subject is masculine.
   */
  private boolean isPerfectOfMen(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    if (!label.tag().equals("VBP") || !label.word().startsWith("ت") || label.word().length() < 4
        || i + 1 >= labels.size() || !words.isPerfect(label.word()) || !beginsClause(labels, i)) {
      return false;
    }
    String next = labels.get(i + 1).word();
    String tag = labels.get(i + 1).tag();
    boolean singular = (tag.equals("NN") || tag.equals("DTNN")) && !next.endsWith("ا")
        && words.read(next, tag, false).gender() == Gender.MASCULINE;
    return Heads.QUANTIFIERS.contains(Orthography.fold(next)) || singular;
  }

  /** إنه / تواصل مع, أنهم / تعرضوا: behind the pronoun of a man a verb with ت is a perfect. */
  private boolean isPerfectOfHim(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    return i > 1 && label.tag().equals("VBP") && label.word().startsWith("ت") && label.word().length() >= 4
        && labels.get(i - 1).word().matches("هم?") && labels.get(i - 1).tag().startsWith("PRP")
        && Orthography.fold(labels.get(i - 2).word()).matches("ان|لان|لكن|لعل") && words.isPerfect(label.word())
        && !words.knowsImperfect(label.word());
  }

  /** أجرى محمد بن سلمان / اتصالا: an indefinite noun in the accusative is no part of the name before it. */
  private boolean isAccusativeAfterName(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return i > 0 && labels.get(i).tag().equals("NNP") && labels.get(i - 1).tag().contains("NNP")
        && word.endsWith("ا") && !word.endsWith("يا") && word.length() > 4 && !words.knows(word)
        && words.knows(word.substring(0, word.length() - 1));
  }

  /** ودعا سليم المواطنين, كان الوزير نبيل سالم دعا: a verb that the tagger takes into a name. */
  private boolean isVerbLikeName(List<CoreLabel> labels, int i) {
    boolean transitive = labels.get(i).tag().equals("NNP") && i + 1 < labels.size()
        && classes.isTransitive(Orthography.fold(labels.get(i).word()));
    if (!transitive) {
      return false;
    }
    String next = labels.get(i + 1).tag();
    boolean before = opens(labels, i) || labels.subList(0, i).stream()
        .filter(TagRepair::isVerb).reduce((a, b) -> b).filter(this::isAuxiliary).isPresent();
    return before && (next.startsWith("DT") || next.startsWith("NNP") || next.startsWith("PRP"));
  }

  /** قاضي التحقيق, which can be read as a verb. */
  private static boolean isJudge(CoreLabel label) {
    return label.tag().startsWith("VB") && label.originalText().endsWith("قاضي");
  }

  /** فجر نفسه: himself, not a verb. */
  private static boolean isSelf(List<CoreLabel> labels, int i) {
    return labels.get(i).tag().startsWith("VB") && labels.get(i).word().matches("نفسي?")
        && i + 1 < labels.size() && labels.get(i + 1).tag().startsWith("PRP")
        && Segments.adjacent(labels, i + 1);
  }

  /** لكن, ولكن taken for verbs. */
  private static boolean isConnective(CoreLabel label) {
    return label.tag().startsWith("VB") && CONNECTIVES.contains(Orthography.fold(label.word()));
  }

  private static boolean beginsClause(List<CoreLabel> labels, int i) {
    return opens(labels, i) || isPunctuation(labels.get(i - 1))
        || labels.get(i - 1).tag().equals("CC") && i > 1 && isPunctuation(labels.get(i - 2));
  }

  /** التماس, التزام, ألصق: the first letters are no article. */
  private boolean hasRadicalArticle(CoreLabel label) {
    String word = Orthography.fold(label.word());
    return label.tag().startsWith("DTNN") && word.startsWith("ال") && word.length() > 4
        && !words.knows(word.substring(2))
        && (words.knowsWhole(word) || words.isPerfect(word));
  }

  /**
   * اعتقلت السلطات المصرية / الناشط علاء: what looks like a second adjective does not agree with the
   * subject, so it begins the object.
   */
  private static boolean beginsObject(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    boolean person = i + 1 < labels.size() && labels.get(i + 1).tag().contains("NNP")
        || label.word().endsWith("ين");
    if (!label.tag().equals("DTJJ") || !person || label.word().endsWith("ة")) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && labels.get(at).tag().equals("DTJJ") && labels.get(at).word().endsWith("ة")) {
      at--;
    }
    boolean disagrees = at > 0 && (at < i - 1 || labels.get(at).word().endsWith("ة") && labels.get(at - 1).word().endsWith("ت"));
    return disagrees && labels.get(at).tag().startsWith("DTNN") && isVerb(labels.get(at - 1));
  }

  /** اتهم الوزير / المعارضة: no adjective, as the noun before it is masculine. */
  private boolean isOpposition(List<CoreLabel> labels, int i) {
    if (i == 0 || !labels.get(i).tag().equals("DTJJ") || !labels.get(i).word().equals("المعارضة")
        || !labels.get(i - 1).tag().equals("DTNN") || labels.get(i - 1).word().endsWith("ة")) {
      return false;
    }
    ArabicLemmatizer.Reading before = words.read(labels.get(i - 1).word(), "DTNN", false);
    return before.gender() == Gender.MASCULINE && before.number() == GrammaticalNumber.SINGULAR;
  }

  /** تفجير كبير تبنته الجماعة: a noun with a pronoun to the tagger, but a noun follows, its subject; مقر / إقامته is one, as no perfect begins so. */
  private boolean isVerbWithObject(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    boolean pronoun = i > 0 && i + 2 < labels.size() && label.tag().equals("NN")
        && labels.get(i + 1).tag().equals("PRP$") && !label.originalText().startsWith("إ")
        && Segments.adjacent(labels, i + 1);
    if (!pronoun || !words.isPerfect(Segments.verbal(label.word())) || !isNominal(labels, i + 2)) {
      return false;
    }
    String before = labels.get(i - 1).tag();
    String after = labels.get(i + 2).tag();
    boolean construct = after.equals("NN") || after.equals("NNS");
    boolean noun = words.knows(label.word());
    boolean nominative = labels.get(i + 2).word().endsWith("ون");
    return !after.startsWith("DTJJ")
        && (nominative || before.equals("JJ") || before.matches("NNS?") && !afterPreposition(labels, i)
            && (construct || !noun && !after.equals("JJ")));
  }

  private boolean isHiddenVerb(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    String tag = label.tag();
    if (!tag.equals("NN") && !tag.equals("NNP") && !tag.equals("JJ") && !tag.equals("JJR")
        && !isFirstPerson(label) || Prepositions.isPrepositional(Orthography.fold(label.word()))
        || !words.isPerfect(label.word()) || !isNominal(labels, i + 1)) {
      return false;
    }
    if (tag.equals("NN") && !isKnownNoun(label.word()) && !afterPreposition(labels, i)
        && (i == 0 || !labels.get(i - 1).tag().equals("NN")) && !followsVerb(labels, i)) {
      return true;
    }
    boolean name = tag.equals("NNP") && labels.get(i + 1).tag().equals("NNP");
    return !name && opens(labels, i) && isVerbless(labels, i) && endsAsSentence(labels)
        && (!tag.equals("JJR") || labels.get(i + 1).tag().equals("NN"));
  }

  /** أن الجيش اللبناني نشر تعزيزات: the clause behind أن has no other verb, and who stands first can act. */
  private boolean isVerbOfBody(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    if (!label.tag().equals("NN") || i < 2 || !words.isPerfect(label.word()) || !endsSubject(labels.get(i - 1))
        || !isNominal(labels, i + 1) || labels.get(i + 1).tag().contains("JJ")) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && (endsSubject(labels.get(at)) || labels.get(at).tag().equals("NN")
        || labels.get(at).tag().equals("NNS")) && !isConjunction(labels.get(at))) {
      at--;
    }
    return at < i - 1 && isConjunction(labels.get(at))
        && Segments.bare(labels.get(at + 1)).matches(ACTING)
        && isVerblessClause(labels, i);
  }

  private boolean isVerblessClause(List<CoreLabel> labels, int i) {
    for (int at = i + 1; at < labels.size() && !isPunctuation(labels.get(at)); at++) {
      if (isVerb(labels.get(at)) && !isSubordinate(labels, at)) {
        return false;
      }
    }
    return true;
  }

  /** A noun as it stands, or with the ending of the accusative: شابا. */
  private boolean isKnownNoun(String word) {
    return words.knows(word)
        || word.endsWith("ا") && words.knows(word.substring(0, word.length() - 1));
  }

  /** نحر: a verb in the perfect that begins with ن. */
  private static boolean isFirstPerson(CoreLabel label) {
    return label.tag().equals("VBP") && label.word().startsWith("ن");
  }

  private static boolean endsAsSentence(List<CoreLabel> labels) {
    return labels.size() > SHORTEST && labels.getLast().word().equals(".");
  }

  /** Whether a token opens the sentence, after a conjunction or a dateline at most. */
  private static boolean opens(List<CoreLabel> labels, int i) {
    int at = i;
    while (at > 0 && labels.get(at - 1).tag().equals("CC")) {
      at--;
    }
    if (at == 0) {
      return true;
    }
    return at < DATELINE && isPunctuation(labels.get(at - 1))
        && labels.subList(0, at).stream().noneMatch(l -> l.tag().startsWith("VB"));
  }

  /** Whether no main verb stands after a token: only verbs of relative and complement clauses. */
  private boolean isVerbless(List<CoreLabel> labels, int i) {
    for (int at = i + 1; at < labels.size(); at++) {
      if (isVerb(labels.get(at)) && !isSubordinate(labels, at) && !isVerbalNoun(labels, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSubordinate(List<CoreLabel> labels, int at) {
    String before = labels.get(at - 1).tag();
    return before.startsWith("W") || before.equals("IN") || before.equals("RP") || before.equals("CC")
        || before.startsWith("NN") && !before.startsWith("NNP") || before.equals("JJ");
  }

  private static boolean isVerb(CoreLabel label) {
    return label.tag().startsWith("VB") && !label.tag().equals("VBG") && !isPunctuation(label);
  }

  private static boolean isPunctuation(CoreLabel label) {
    return label.word().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isNominal(List<CoreLabel> labels, int i) {
    if (i >= labels.size() || isPunctuation(labels.get(i))) {
      return false;
    }
    String tag = labels.get(i).tag();
    return tag.startsWith("NN") || tag.startsWith("DTNN") || tag.equals("CD") || tag.startsWith("DTJJ")
        || tag.equals("JJ");
  }

  private static boolean afterPreposition(List<CoreLabel> labels, int i) {
    if (i == 0) {
      return false;
    }
    CoreLabel before = labels.get(i - 1);
    String word = Orthography.fold(before.word());
    return before.tag().equals("IN") && PREPOSITIONS.contains(word)
        || before.tag().equals("NN") && Prepositions.isPrepositional(word)
            && !BEFORE_VERBS.contains(word);
  }

  /** أعلن الرئيس رفض الخطة, جراء قذف: a noun of action that has the letters of a verb. */
  private boolean isVerbalNoun(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    boolean perfect = label.tag().equals("VBD") || label.tag().equals("VBN");
    if (!perfect || !isNominal(labels, i + 1)) {
      return false;
    }
    boolean noun = words.knows(label.word());
    if (i == 0 || opens(labels, i)) {
      return noun && hasMainVerb(labels, i);
    }
    return (noun || label.word().length() < SHORT_NOUN && !labels.get(i - 1).word().equals("من"))
            && afterPreposition(labels, i)
        || (noun || label.word().length() < SHORT_NOUN)
            && endsSubject(labels.get(i - 1)) && followsVerb(labels, i);
  }

  /** رفض الحكومة للقرار يثير: a verb without a conjunction follows, of which this is the subject. */
  private boolean hasMainVerb(List<CoreLabel> labels, int i) {
    String next = labels.get(i + 1).tag();
    if (isAuxiliary(labels.get(i)) || !next.startsWith("DT") && !next.startsWith("NNP")) {
      return false;
    }
    for (int at = i + 2; at < labels.size() && !isPunctuation(labels.get(at)); at++) {
      boolean masculine = labels.get(at).tag().equals("VBP") && labels.get(at).word().startsWith("ي");
      if (masculine && endsSubject(labels.get(at - 1)) && isVerb(labels.get(at))) {
        return true;
      }
      if (labels.get(at).tag().startsWith("W") || isVerb(labels.get(at))
          || labels.get(at).tag().equals("CC") || isConjunction(labels.get(at))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isConjunction(CoreLabel label) {
    return label.tag().equals("IN") && label.word().startsWith("ان");
  }

  private static boolean endsSubject(CoreLabel label) {
    return label.tag().startsWith("DT") && label.tag().length() > 2 || label.tag().equals("NNP");
  }

  /** هدمت الجرافات، صباح اليوم، / منزلا: what is told between two commas behind a verb and its subject. */
  private boolean followsTime(List<CoreLabel> labels, int comma) {
    for (int at = comma - 1; at > 0 && at >= comma - SHORTEST; at--) {
      if (isPunctuation(labels.get(at))) {
        return followsVerb(labels, at);
      }
    }
    return false;
  }

  /** Whether the clause has a verb already, one that no other verb can follow directly. */
  private boolean followsVerb(List<CoreLabel> labels, int i) {
    for (int at = i - 1; at >= 0; at--) {
      CoreLabel label = labels.get(at);
      if (isVerb(label)) {
        boolean free = at == 0 || !labels.get(at - 1).tag().startsWith("W")
            && !labels.get(at - 1).tag().equals("RP");
        return free && !isAuxiliary(label);
      }
      String tag = label.tag();
      boolean opensClause = tag.startsWith("W") || isConjunction(label);
      if (opensClause || isPunctuation(label) || tag.equals("CC")) {
        return false;
      }
    }
    return false;
  }

  private boolean isAuxiliary(CoreLabel verb) {
    return words.read(verb.word(), verb.tag(), false).lemmas().stream().anyMatch(classes::isAuxiliary);
  }

  /** القائم بالأعمال: who is in charge of an embassy. */
  private static boolean isCharge(List<CoreLabel> labels, int i) {
    return i + 2 < labels.size() && labels.get(i).word().matches("(ال)?قائمة?") && labels.get(i + 1).word().equals("ب")
        && Orthography.fold(labels.get(i + 2).word()).matches("(ال)?اعمال");
  }

  /** تلقى مقترحا, مقترح ترامب: a noun that has the form of a participle. */
  private boolean isLexicalNoun(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    if (i == 0 || !label.tag().equals("VN") && !label.tag().equals("JJ")) {
      return false;
    }
    if (isCharge(labels, i)) {
      return true;
    }
    CoreLabel before = labels.get(i - 1);
    boolean doers = i > 1 && label.word().endsWith("ون") && before.tag().equals("PRP") && isVerb(labels.get(i - 2));
    boolean second = before.tag().equals("CC") && labels.subList(Math.max(0, i - PARTNER), i).stream().anyMatch(l -> l.word().equals("بين"));
    boolean ofOther = before.tag().matches("NN|VBG") && !before.word().matches("ال.*|.*[ةتاى]") && label.word().matches("[^ا].*ة") && !label.word().startsWith("ال");
    boolean governed = ofOther || doers || second || isVerb(before) && !isAuxiliary(before) || before.tag().equals("IN")
        || label.word().endsWith("ا") && endsSubject(before) && followsVerb(labels, i)
        || label.word().endsWith("ين") && (before.tag().equals("CD") || before.tag().equals("NN") && before.word().endsWith("ة"));
    boolean owned = label.tag().equals("JJ") && before.tag().startsWith("DT") && i + 1 < labels.size()
        && labels.get(i + 1).tag().matches("DTNN.*|NN|NNP|DTNNP") && followsVerb(labels, i);
    boolean late = owned || label.word().endsWith("ا") && isPunctuation(before) && followsTime(labels, i - 1);
    List<String> lemmas = words.read(label.word(), "NN", false).lemmas();
    return governed && lemmas.stream().anyMatch(classes::isNoun) || late && lemmas.stream().anyMatch(classes::isMatter);
  }
}
