package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waqai.lexicon.DateWords;
import waqai.fact.EntityKind;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.Plurals;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;

/** Mends the tags of words by which the one to whom something is done would be lost. */
final class ObjectTags {
  private static final Set<String> ASKING = Set.of("ب", "الي", "علي", "ان");

  /** Lands that are spelled like the accusative of one from there. */
  private static final Set<String> NATIONALS = WordClasses.list().words("national-as-land");

  private static final Set<String> HITTING = WordClasses.list().words("hitting");

  private static final Set<String> DAY_WORDS = new DateWords().all().stream().map(Orthography::fold).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> WEAPONS = WordClasses.list().words("projectile");

  private static final Plurals PLURALS = Plurals.list();

  /** How far before whom it takes the verb may stand, in words. */
  private static final int REACH = 4;

  private final ArabicLemmatizer words;
  private final TaggingWords classes = TaggingWords.list();

  ObjectTags(ArabicLemmatizer words) {
    this.words = words;
  }

  /** Mends the tags of one sentence. */
  void repair(List<CoreLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (isVerbWithPronoun(labels, i)) {
        labels.get(i).setTag("VBD");
        labels.get(i + 1).setTag("PRP");
      }
      if (isNounBehindName(labels, i)) {
        labels.get(i).setTag(labels.get(i).word().endsWith("ات") ? "DTNNS" : "DTNN");
      }
      if (isBodyBehindOffice(labels, i) || isLady(labels, i) || isCalling(labels, i) || isCallingOfOther(labels, i) || isMatterBehindOwner(labels, i)) {
        labels.get(i).setTag("DTNN");
      }
      if (labels.get(i).originalText().matches("هنأت?") && !labels.get(i).tag().startsWith("VB")) {
        labels.get(i).setTag("VBD");
      }
      if (isManTaken(labels, i)) {
        labels.get(i).setTag("NN");
        labels.get(i + 1).setTag("JJ");
      }
      if (isNationalOfCalling(labels, i)) {
        labels.get(i).setTag("JJ");
      }
      if (isTwoTaken(labels, i) || isThingHit(labels, i)) {
        labels.get(i).setTag("NN");
      }
      if (isManyTaken(labels, i) || isOneTaken(labels, i)) {
        labels.get(i).setTag(labels.get(i).word().endsWith("ين") ? "NNS" : "NN");
      }
      if (isCountedNational(labels, i)) {
        labels.get(i - 1).setTag("NN");
        labels.get(i).setTag("JJ");
      }
      if (isNationals(labels, i)) {
        labels.get(i).setTag("JJ");
      }
      if (isMenBehindBody(labels, i)) {
        labels.get(i - 1).setTag(labels.get(i - 1).tag().equals("NN") ? "DTNN" : labels.get(i - 1).tag());
        labels.get(i).setTag("DTNNS");
      }
      if (isOfPress(labels, i)) {
        labels.get(i).setTag("JJ");
      }
      if (isNameBehindVerb(labels, i) || isFirstName(labels, i)) {
        labels.get(i).setTag("NNP");
      }
      if (isElative(labels, i)) {
        labels.get(i).setTag("JJR");
      }
      if (isEnvoy(labels, i)) {
        labels.get(i).setTag("DTNN");
      }
    }
  }

  /** اعتقلت تركيا / صحفيا سويديا: behind a name the noun of a calling, with the origin, has the ending of an object. */
  private boolean isManTaken(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    return i > 1 && i + 1 < labels.size() && labels.get(i + 1).tag().matches("JJ|NN") && labels.get(i + 1).word().endsWith("يا")
        && labels.get(i).tag().matches("JJ|NNP") && word.endsWith("ا") && classes.isCalling(word.substring(0, word.length() - 1))
        && labels.get(i - 1).tag().matches("NNP|DT.+") && labels.subList(Math.max(0, i - REACH), i - 1).stream().anyMatch(l -> l.tag().startsWith("VB"));
  }

  /** خطفوا مهندسا / كوريا: a man's calling in the accusative has no country behind it. */
  private boolean isNationalOfCalling(List<CoreLabel> labels, int i) {
    String man = i > 0 ? Orthography.fold(labels.get(i - 1).word()) : "";
    return i > 0 && isNamedLikeLand(labels.get(i)) && labels.get(i - 1).tag().equals("NN") && man.length() > 3 && man.endsWith("ا")
        && HeadNouns.list().isSomebody(man.substring(0, man.length() - 1));
  }

  /** استهدفت عبوة ناسفة / دورية للشرطة, استهدفت مسيرة / مخزنا للأسلحة: what is hit and whose or what for it is, and no adjective of what hits it. */
  private boolean isThingHit(List<CoreLabel> labels, int i) {
    if (i < 2 || i + 2 >= labels.size() || !labels.get(i).tag().equals("JJ") || !labels.get(i + 1).word().equals("ل") || !labels.get(i + 2).tag().matches("DTNN.*|NNP")) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && at > i - REACH && labels.get(at).tag().matches("NN|NNS|JJ")) {
      at--;
    }
    String word = Orthography.fold(labels.get(i).word());
    boolean thing = HeadNouns.list().find(word).or(() -> HeadNouns.list().find(word.replaceFirst("ا$", "")))
        .filter(n -> !n.kind().isSomebody() || n.kind() == EntityKind.MILITARY).isPresent();
    return thing && labels.get(at).tag().equals("VBD")
        && words.read(labels.get(at).word(), "VBD", false).lemmas().stream().anyMatch(l -> HITTING.contains(l) || classes.isStriking(l));
  }

  /** أطلقت فصائل فلسطينية / صاروخين: two of what is fired are no adjective. */
  private static boolean isTwoTaken(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    return i > 1 && labels.get(i).tag().equals("JJ") && word.endsWith("ين") && WEAPONS.contains(word.substring(0, word.length() - 2))
        && labels.get(i - 1).tag().matches("JJ|DTJJ");
  }

  /** اعتقلت الشرطة / نازحين, هاجم مسلحون / مجندين: many in the accusative are no adjective of one body, nor of a subject in ون. */
  private static boolean isManyTaken(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return i > 1 && labels.get(i).tag().equals("JJ") && word.endsWith("ين") && word.length() > 4 && labels.get(i - 2).tag().matches("VB[DP]")
        && (labels.get(i - 1).tag().equals("DTNN") && labels.get(i - 1).word().endsWith("ة")
            || labels.get(i - 1).tag().equals("NNS") && labels.get(i - 1).word().endsWith("ون"));
  }

  /** اعتقلت الشرطة / دركيا: a man in the accusative is no adjective of a feminine body with the article. */
  private static boolean isOneTaken(List<CoreLabel> labels, int i) {
    String word = Orthography.fold(labels.get(i).word());
    return i > 1 && labels.get(i).tag().equals("JJ") && word.endsWith("ا") && word.length() > 4 && labels.get(i - 2).tag().matches("VB[DP]")
        && labels.get(i - 1).tag().equals("DTNN") && labels.get(i - 1).word().endsWith("ة")
        && HeadNouns.list().isSomebody(word.substring(0, word.length() - 1));
  }

  /** استدعت السفير و/طالبت/ه ب: a verb with its object, no noun that و joins to another. */
  private boolean isVerbWithPronoun(List<CoreLabel> labels, int i) {
    if (i == 0 || i + 2 >= labels.size() || !labels.get(i).tag().equals("NN") || !labels.get(i).word().matches(".*[تة]")
        || !labels.get(i - 1).tag().equals("CC") || !labels.get(i + 1).tag().equals("PRP$")
        || !Segments.adjacent(labels, i + 1) || !ASKING.contains(Orthography.fold(labels.get(i + 2).word()))) {
      return false;
    }
    String noun = labels.get(i).word();
    String word = noun.substring(0, noun.length() - 1) + "ت";
    return words.knowsVerb(word)
        && words.read(word, "VBD", false).lemmas().stream().anyMatch(classes::isTransitive);
  }

  /** اتهام 13 / روسيا بالتدخل: so many of that nation, where a verb or a noun of action stands before the number. */
  private static boolean isNationals(List<CoreLabel> labels, int i) {
    return i > 1 && isNamedLikeLand(labels.get(i)) && labels.get(i - 2).tag().matches("VB.|NN") && !DAY_WORDS.contains(Orthography.fold(labels.get(i - 2).word()))
        && labels.get(i - 1).tag().equals("CD") && labels.get(i - 1).word().matches("1[1-9]|[2-9][0-9]");
  }

  /** ناشد المدير سامي حداد / المنظمات الدولية: a noun with its adjective, as no adjective follows a name. */
  private boolean isNounBehindName(List<CoreLabel> labels, int i) {
    return i > 1 && i + 1 < labels.size() && labels.get(i).tag().equals("DTJJ") && labels.get(i).word().endsWith("ات")
        && labels.get(i - 1).tag().contains("NNP") && labels.get(i + 1).tag().equals("DTJJ")
        && words.knows(labels.get(i).word());
  }

  /** أعلنت رفضها / المقترح الإسرائيلي: a thing, as the noun before it has its owner and no adjective like it. */
  private boolean isMatterBehindOwner(List<CoreLabel> labels, int i) {
    return i > 1 && labels.get(i).tag().equals("DTJJ") && labels.get(i - 1).tag().equals("PRP$")
        && labels.get(i - 2).tag().matches("VBG|NN")
        && words.read(labels.get(i).word(), "DTNN", false).lemmas().stream().anyMatch(classes::isMatter);
  }

  /** اعتقل الأمن المصري / الصحفي خالد: who the person is, where the adjective of another noun is told already. */
  private boolean isCalling(List<CoreLabel> labels, int i) {
    return i > 1 && i + 2 < labels.size() && labels.get(i).tag().equals("DTJJ") && labels.get(i - 1).tag().equals("DTJJ")
        && (labels.get(i + 1).tag().contains("NNP") || labels.get(i + 2).tag().contains("NNP") && labels.get(i + 1).tag().equals("IN"))
        && classes.isCalling(Segments.bare(labels.get(i)));
  }

  /** اعتقلت القوات / الناشط سالم, أوقفت الشرطة / الصحفي التونسي سالم: one man's calling is no adjective of a force or of many. */
  private boolean isCallingOfOther(List<CoreLabel> labels, int i) {
    return i > 1 && i + 1 < labels.size() && labels.get(i).tag().equals("DTJJ") && !labels.get(i).word().endsWith("ة") && isNameAhead(labels, i + 1)
        && isOther(labels, i - 1) && classes.isCalling(Segments.bare(labels.get(i)));
  }

  /** Whether one man's calling cannot tell of what ends here: القوات, الشرطة التونسية, قوات الأمن. */
  private static boolean isOther(List<CoreLabel> labels, int last) {
    CoreLabel label = labels.get(last);
    boolean noun = label.tag().matches("DTNNS?") && label.word().matches(".*(ة|ات|ين|ون)");
    boolean ofForces = last > 0 && Segments.bare(label).matches("امن|احتلال|جيش|درك|حرس") && Segments.bare(labels.get(last - 1)).matches("قوات|اجهزة|سلطات|عناصر|شرطة|رجال") && !labels.get(last + 1).word().equals("السياسي");
    return noun || ofForces || last > 0 && label.tag().equals("DTJJ") && label.word().endsWith("ة") && labels.get(last - 1).tag().matches("DTNNS?");
  }

  /** الصحفي / سالم, القيادي / في الحركة, الناشط / السياسي سالم: a name, behind an adjective or two, or what he is in. */
  private static boolean isNameAhead(List<CoreLabel> labels, int from) {
    int at = from;
    while (at < labels.size() && at < from + 2 && labels.get(at).tag().equals("DTJJ")) {
      at++;
    }
    boolean within = at == from && labels.get(at).tag().equals("IN") && labels.get(at).word().equals("في");
    return at < labels.size() && (labels.get(at).tag().contains("NNP") || within);
  }

  /** عزل البرلمان / الوزيرة سلمى: a lady's post behind a masculine noun is no adjective of it. */
  private boolean isLady(List<CoreLabel> labels, int i) {
    String word = labels.get(i).word();
    return i > 0 && i + 1 < labels.size() && labels.get(i).tag().equals("DTJJ") && word.endsWith("ة") && labels.get(i + 1).tag().contains("NNP")
        && labels.get(i - 1).tag().equals("DTNN") && !labels.get(i - 1).word().endsWith("ة")
        && PLURALS.singular(Orthography.stripArticle(Orthography.fold(labels.get(i - 1).word()))).isEmpty()
        && classes.isPost(Orthography.fold(Orthography.stripArticle(word.substring(0, word.length() - 1))));
  }

  /** طردت 17 دبلوماسيا / روسيا: of that nation, not the country. */
  private static boolean isCountedNational(List<CoreLabel> labels, int i) {
    return i > 1 && isNamedLikeLand(labels.get(i))
        && labels.get(i - 1).tag().matches("NN|JJ") && labels.get(i - 1).word().endsWith("ا")
        && labels.get(i - 1).word().length() > 3 && isNumber(labels.get(i - 2));
  }

  /** دعا متحدث باسم الحركة / الفلسطينيين إلى, رئيس الوزراء / الأردنيين: many men or bodies, and no adjective of the one before them. */
  private boolean isMenBehindBody(List<CoreLabel> labels, int i) {
    if (i < 2 || !labels.get(i).tag().matches("DTJJ|DTNNS") || !labels.get(i).word().matches("ال(.{3,}يين|م.{3,}[^ت]ين|م.{4,}ات)")) {
      return false;
    }
    CoreLabel body = labels.get(i - 1);
    boolean office = body.word().equals("الوزراء") && labels.get(i - 2).word().matches("رئيسة?")
        || body.tag().equals("DTNN") && classes.isPost(Orthography.stripArticle(Orthography.fold(body.word())));
    boolean one = office || body.tag().matches("(DT)?NN|DTJJ") && body.word().matches("ال.+ة")
        && PLURALS.singular(Orthography.stripArticle(Orthography.fold(body.word()))).isEmpty();
    return one && !isOfMany(labels, i);
  }

  /** عناصر الشرطة / المتورطين, وزارتي الخارجية والداخلية / المصريتين: whose genitive stands before is many or two, which the adjective fits. */
  private static boolean isOfMany(List<CoreLabel> labels, int i) {
    int at = i - 1;
    while (at > 0 && labels.get(at).tag().matches("DT.*|CC|JJ|PRP\\$") && !labels.get(at - 1).tag().equals("IN")) {
      at--;
    }
    while (at > 0 && labels.get(at).tag().equals("NN") && labels.get(at - 1).tag().matches("NNS?") && !isMany(labels.get(at))) {
      at--;
    }
    return isMany(labels.get(at));
  }

  private static boolean isMany(CoreLabel noun) {
    String word = Orthography.fold(noun.word());
    return noun.tag().matches("NNS?") && !word.endsWith("ات")
        && (noun.tag().equals("NNS") && word.matches(".{3,}(ي|ا)") || PLURALS.singular(word).isPresent());
  }

  /** خلال مؤتمر / صحفي: what kind of words they are, no journalist. */
  private boolean isOfPress(List<CoreLabel> labels, int i) {
    return i > 0 && labels.get(i).word().matches("صحا?في") && labels.get(i).tag().startsWith("NN")
        && classes.isUttered(Orthography.fold(labels.get(i - 1).word()));
  }

  /** طالب / يوخن فلاسبارت: right behind a verb no verb that nobody knows, but whose name goes on. */
  private boolean isNameBehindVerb(List<CoreLabel> labels, int i) {
    return i > 0 && i + 1 < labels.size() && labels.get(i).tag().equals("VBP") && labels.get(i - 1).tag().equals("VBD")
        && labels.get(i + 1).tag().contains("NNP") && !words.knowsImperfect(labels.get(i).word()) && !words.knowsVerb(labels.get(i).word());
  }

  /** السفيرة الأمريكية / ألينا رومانوسكي: a word that nobody knows between the adjective of a title and a name. */
  private boolean isFirstName(List<CoreLabel> labels, int i) {
    return i > 1 && i + 1 < labels.size() && labels.get(i).tag().equals("NN") && labels.get(i - 1).tag().equals("DTJJ")
        && labels.get(i + 1).tag().contains("NNP") && !Segments.adjacent(labels, i) && !words.knows(labels.get(i).word())
        && !Prepositions.isPrepositional(Orthography.fold(labels.get(i).word()))
        && classes.isPost(Orthography.fold(labels.get(i - 2).word().replaceFirst("^ال", "")));
  }

  /** أصدرت / أعلى محكمة: before an indefinite noun an adjective of such letters tells which of all it is. */
  private static boolean isElative(List<CoreLabel> labels, int i) {
    return i + 1 < labels.size() && labels.get(i).tag().equals("JJ") && labels.get(i).originalText().matches("أ\\p{L}{2}[\\p{L}&&[^اةني]]")
        && !Prepositions.isPrepositional(Orthography.fold(labels.get(i).word()))
        && labels.get(i + 1).tag().matches("NNS?") && !labels.get(i + 1).word().matches(".*اً?")
        && (i == 0 || !labels.get(i - 1).tag().matches("NNS?|JJ"));
  }

  private static boolean isNamedLikeLand(CoreLabel label) {
    return label.tag().contains("NNP") && NATIONALS.contains(Orthography.fold(label.word()));
  }

  private static boolean isNumber(CoreLabel label) {
    return label.tag().equals("CD") || Heads.QUANTIFIERS.contains(Orthography.fold(label.word()));
  }

  /** اتهم الرئيس / الجماعة, زار الوزير / القاعدة العسكرية: a body or place behind a verb and who acts, and not his name. */
  private boolean isBodyBehindOffice(List<CoreLabel> labels, int i) {
    return i > 1 && labels.get(i).tag().equals("DTNNP") && labels.get(i).word().endsWith("ة") && labels.get(i - 1).tag().equals("DTNN")
        && labels.get(i - 2).tag().startsWith("VB") && classes.isPost(Orthography.stripArticle(Orthography.fold(labels.get(i - 1).word())))
        && HeadNouns.list().find(Orthography.stripArticle(Orthography.fold(labels.get(i).word()))).filter(h -> !h.singularPerson()).isPresent();
  }

  /** القائم بالأعمال: a post. */
  private static boolean isEnvoy(List<CoreLabel> labels, int i) {
    return i + 2 < labels.size() && labels.get(i).word().matches("القائمة?") && !labels.get(i).tag().equals("DTNN")
        && labels.get(i + 1).word().equals("ب") && labels.get(i + 2).word().matches("ا?ل?[اأ]عمال");
  }
}
