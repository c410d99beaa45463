package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.Plurals;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** Walks over what follows a title: the country, the body, where somebody is sent (سفير ... لدى). */
final class TitleComplement {
  private static final Plurals PLURALS = Plurals.list();
  /** At what occasion somebody speaks, and not where he is sent: رئيس الوزراء / لدى لقائه السفير. */
  private static final Set<String> OCCASIONS =
      Set.of("لقاء", "استقبال", "وصول", "زيارة", "اجتماع", "افتتاح", "مغادرة", "عودة", "ترؤس", "حضور", "تسلم");

  private static final Set<String> LINKS = Set.of("ل", "ب", "في", "الي", "لدي", "عن", "علي", "من");

  /** Places told by no name, in which somebody is and of which he is nothing: اعتقلت الشرطة قاضيا / في العاصمة. */
  private static final Set<String> GENERIC = WordClasses.list().words("generic-place");

  /** How many words the field of a post may have that stands between it and the name. */
  private static final int FIELD = 4;

  /** Who holds a post in a body or a place told behind a preposition: السفير في باريس, السيناتور بمجلس الشيوخ. */
  private static final Set<String> FAR_POSTS = WordClasses.list().words("far-post");

  /** How posts begin that are held in a state as a whole, not in a town of it. */
  private static final List<String> OF_ONE_STATE =
      List.of("نظير", "وزير", "رئيس وزراء", "نائب رئيس وزراء", "نائب رئيس جمهوري", "ولي عهد");

  /** Bodies whose head is an office of the state: رئيس الوزراء, رئيس الأركان. */
  private static final Set<String> OF_OFFICE =
      Set.of("وزراء", "وزير", "جمهورية", "دولة", "حكومة", "اركان", "اقليم", "وفد", "ولاية");

  /** Words by which somebody held a post at that time: الرئيس / آنذاك. */
  private static final Set<String> THEN = WordClasses.list().words("at-that-time");

  /** To whom others are subordinate: النائب الأول لرئيس الجمهورية, المبعوث الخاص للأمين العام. */
  private static final Set<String> SUPERIORS =
      Set.of("رئيس", "رئيسة", "وزير", "وزيرة", "امين", "امينة", "ملك", "امير", "سلطان", "قائد");

  /** Who may be one from a body: عضو من الحزب, but رئيس البلدية / من الحكومة. */
  private static final Set<String> MEMBERS = Set.of("عضو", "عضوة", "نائب", "نائبة", "قيادي", "مسؤول",
      "مسئول", "ضابط", "خبير", "باحث", "ممثل", "ممثلة", "مراسل");

  private static final Set<String> STATES = Set.of("جمهورية", "مملكة", "دولة", "سلطنة", "امارة");

  /** Who needs no body beside the title: الرئيس في بيروت is where he is, الوزير إلى باريس whither he goes. */
  private static final Set<String> OF_STATE = Set.of("رئيس", "رئيسة", "وزير", "وزيرة");

  /** حكمت المحكمة على الوزير بالسجن: no post of his. */
  private static final Set<String> ABOUT = Set.of("شان", "خصوص", "حق", "سبب", "موجب", "حضور", "مناسبة", "هدف");

  private static final Set<String> PENALTIES = Set.of("سجن", "حبس", "اعدام", "غرامة", "مؤبد", "اشغال");

  private static final Set<String> ORDINALS =
      Set.of("الاول", "الاولي", "الثاني", "الثانية", "الثالث", "الثالثة", "الرابع", "الخامس");

  /** Who is sent somewhere. */
  private static final Set<String> SENT = Set.of("سفير", "سفيرة", "مبعوث", "مبعوثة", "موفد", "موفدة",
      "قنصل", "ممثل", "ممثلة", "مندوب", "مندوبة", "منسق", "منسقة", "قائم");

  static final Set<String> FORMER =
      Set.of("سابق", "سابقة", "اسبق", "مخلوع", "راحل", "راحلة", "معزول", "مستقيل", "انذاك", "متنحي");

  private static final Set<String> ATTRIBUTES = WordClasses.list().words("attribute");

  private static final Set<String> LINKING = WordClasses.list().words("linking");

  private static final Set<String> VENUES = WordClasses.list().words("venue");

  private static final Set<String> HEADING = WordClasses.list().words("heading");

  private final List<Token> tokens;
  private final SentenceNames names;
  private final HeadNouns headNouns;
  private final Genitives genitives;

  TitleComplement(
      List<Token> tokens, SentenceNames names, HeadNouns headNouns, Genitives genitives) {
    this.tokens = tokens;
    this.names = names;
    this.headNouns = headNouns;
    this.genitives = genitives;
  }

  /** What the complement told: the country, the body, whether the post is past. */
  static final class Holder {
    private final List<Integer> heads = new ArrayList<>();
    private Optional<String> country = Optional.empty();
    private boolean former;

    List<Integer> heads() {
      return List.copyOf(heads);
    }

    Optional<String> country() {
      return country;
    }

    boolean former() {
      return former;
    }

    void country(String id) {
      country = country.isEmpty() ? Optional.of(id) : country;
    }
  }

  /** One past the next stretch of a title's complement, or the same place when it ends here. */
  int complement(TitleFinder.Found title, int at, Holder holder) {
    Token token = tokens.get(at);
    int abroad = new Abroad(tokens).end(at);
    if (abroad > at) {
      return abroad;
    }
    boolean afterAdjective = tokens.get(at - 1).isAdjective();
    boolean construct = genitives.isConstructBefore(at)
        || at == title.end() && !tokens.get(at - 1).isDefinite() && !Genitives.cannotConstruct(tokens.get(at - 1));
    if (names.hit(at).isPresent() && (!afterAdjective || at == title.end()) && construct) {
      return entity(at, holder);
    }
    int unit = Units.end(tokens, names, at);
    if (unit > at && construct && !afterAdjective) {
      holder.heads.add(at);
      return unit;
    }
    if (isCircumstance(at) || isAbout(at) || isVenue(title, at) || genitives.isSaying(at)) {
      return at;
    }
    if (isLandBeside(at) || isOthers(title, at)) {
      return at;
    }
    if (token.isAdjective() && !States.tells(token) || isOrdinal(at) || names.nisba(at).isPresent() && !names.startsName(at)) {
      names.nisba(at).filter(e -> e.kind() != EntityKind.PLACE || !title.title().words().startsWith("وزير")).map(Entry::id).ifPresent(holder::country);
      holder.former |= FORMER.contains(token.lemma());
      return at + 1;
    }
    if (token.tag().equals("PRP$")) {
      return at + 1;
    }
    if (names.folded(at).equals("لدي") && isLink(title, at)) {
      return linked(at, holder, true);
    }
    if (isSoCalled(at)) {
      return at + 2;
    }
    if (THEN.contains(names.folded(at))) {
      holder.former = true;
      return at + 1;
    }
    if (isTermOver(at)) {
      return at + 2;
    }
    if (isAttribute(at)) {
      return at + 1;
    }
    if (isRecognized(at)) {
      return at + 2 + (at + 2 < tokens.size() && names.folded(at + 2).matches("دوليا|رسميا|امميا") ? 1 : 0);
    }
    int acronym = acronymEnd(at);
    if (acronym > at) {
      return acronym;
    }
    if (token.isNoun()) {
      boolean bomber = title.title().words().equals("انتحاري");
      return !bomber && !names.folded(at - 1).equals("عيان") && !ShotsApart.isShots(tokens, at) && genitives.isConstructBefore(at) && !genitives.standsApart(at) && !(at == title.end() && genitives.isBehindCounted(at)) ? noun(at, holder) : at;
    }
    if (isLink(title, at) && !isWhereabouts(title, at, holder) && !isListener(at, holder) && !isDoneTo(title, at, holder)) {
      return linked(at, holder, isTarget(title, at));
    }
    if (token.tag().equals("CC") && token.form().equals("و") && genitives.joinsComplement(at)) {
      return at + 1;
    }
    return joinsPlace(at);
  }

  /** مفتي صيدا / والجنوب الشيخ فلان: one past another place or direction, behind which the name with its honour stands; the same index where none is joined. */
  private int joinsPlace(int at) {
    if (at + 2 >= tokens.size() || !tokens.get(at).form().equals("و") || !names.isPlaceBefore(at)) {
      return at;
    }
    boolean place = names.entry(at + 1, EntityKind.PLACE).isPresent();
    int end = place ? names.hitEnd(at + 1) : at + 2;
    boolean another = place || TaggingWords.list().isWhereabouts(Orthography.stripArticle(names.folded(at + 1))) && tokens.get(at + 1).isDefinite();
    boolean named = end + 1 < tokens.size() && (names.startsPerson(end) || names.isTitle(end) && tokens.get(end).isDefinite() && names.startsPerson(end + 1));
    return another && named ? end : at;
  }

  /** تصريحات وزير الداخلية / بشأن الاحتجاجات: what they are about, and not whose he is. */
  private boolean isAbout(int at) {
    return names.folded(at).equals("ب") && at + 1 < tokens.size() && ABOUT.contains(tokens.get(at + 1).lemma());
  }

  /** استقبل رئيس الجمهورية / بقصر الاتحادية الوزير, الوزير / في مقر البرلمان, / بمكتبه: where something takes place. */
  private boolean isVenue(TitleFinder.Found title, int at) {
    String link = names.folded(at);
    boolean in = link.equals("في");
    if (!in && !link.equals("ب") || at + 1 >= tokens.size()) {
      return false;
    }
    if (in && tokens.get(at + 1).isDefinite() && tokens.get(at + 1).hasLemmaOf(GENERIC) && names.hit(at + 1).isEmpty()) {
      return true;
    }
    boolean office = tokens.get(at + 1).hasLemma("مكتب") && at + 2 < tokens.size() && tokens.get(at + 2).isPronoun();
    boolean ofState = OF_STATE.contains(title.title().words().split(" ")[0]);
    return office || (!in || ofState) && tokens.get(at + 1).hasLemmaOf(VENUES);
  }

  /** الرئيس السابق / قائلا, / متهم بالفساد, مسلحون / موالون للحكومة, سفيرها / مهددة, قرار الوزير / القاضي بوقف: what he or another does meanwhile, or what is said of him. */
  private boolean isCircumstance(int at) {
    boolean ruling = tokens.get(at).tag().equals("DTVN") && tokens.get(at).hasLemma("قاضي");
    if (ruling || tokens.get(at - 1).tag().equals("PRP$") && tokens.get(at).isAdjective() && !tokens.get(at).isDefinite()) {
      return true;
    }
    String form = tokens.get(at).form();
    boolean predicate = !form.startsWith("ال") && at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("IN");
    return predicate && form.matches(".*(ون|ين)") && tokens.get(at).isAdjective() && tokens.get(at).hasLemmaOf(LINKING) || tokens.get(at).isAdjective() && !tokens.get(at).isDefinite() && tokens.get(at - 1).isDefinite()
        && (predicate || form.endsWith("ا") || form.endsWith("اً")) && names.nisba(at).isEmpty();
  }

  /** دعا المطران / المسيحيين: many are no attribute of one. */
  private boolean isOthers(TitleFinder.Found title, int at) {
    String form = names.folded(at);
    boolean many = form.length() > 5 && (form.endsWith("ين") || form.endsWith("ون"))
        && tokens.get(at).lemmas().contains(Orthography.stripArticle(form.substring(0, form.length() - 2)));
    boolean whole = at == title.end() && title.title().words().contains(" ");
    return many && !title.title().plural() && tokens.get(at).isDefinite() && tokens.get(at - 1).isDefinite() && (whole || isNotMany(at - 1));
  }

  private boolean isNotMany(int at) {
    return tokens.get(at).number() != Token.GrammaticalNumber.PLURAL && !names.folded(at).matches(".*(ين|ون|ات)")
        && tokens.get(at).lemmas().stream().noneMatch(l -> PLURALS.singular(l).isPresent());
  }

  /** اتهم المسؤول / روسيا: a land, no adjective of what is definite. */
  private boolean isLandBeside(int at) {
    return tokens.get(at - 1).isDefinite() && !tokens.get(at).isDefinite()
        && names.entry(at, EntityKind.COUNTRY).isPresent();
  }

  /** نظيره العراقي / في القاهرة, رئيس الوزراء القطري / في الدوحة: whose he is has been told, so this is where. */
  private boolean isWhereabouts(TitleFinder.Found title, int at, Holder holder) {
    String post = title.title().words();
    boolean where = names.folded(at).equals("في") && (post.startsWith("نظير") || isPlace(at + 1))
        || names.folded(at).matches("[بل]") && isPlace(at + 1);
    return where && holder.country().isPresent() && OF_ONE_STATE.stream().anyMatch(post::startsWith);
  }

  /** اقتحام مسؤول إسرائيلي / لباحة المسجد: whose he is has been told, so this is what he does it to. */
  private boolean isDoneTo(TitleFinder.Found title, int at, Holder holder) {
    return names.folded(at).equals("ل") && holder.country().isPresent() && title.title().words().matches("مسؤول|مسؤوله|قيادي")
        && at + 1 < tokens.size() && tokens.get(at + 1).isNoun() && names.hit(at + 1).isEmpty();
  }

  /** المتحدث باسم الخارجية / لوكالة فرانس برس: to whom he speaks, whose spokesman he is being told. */
  private boolean isListener(int at, Holder holder) {
    return names.folded(at).equals("ل") && (!holder.heads().isEmpty() || holder.country().isPresent())
        && (names.entry(at + 1, EntityKind.ORGANIZATION).isPresent()
            || headNouns.find(tokens.get(at + 1).lemma()).filter(n -> n.kind() == EntityKind.ORGANIZATION).isPresent());
  }

  /** رئيس ما يسمى بالمجلس السياسي, قائد ما يعرف بالجيش الوطني. */
  private boolean isSoCalled(int at) {
    return at + 2 < tokens.size() && names.folded(at).equals("ما")
        && names.folded(at + 1).matches("[يت](سمي|عرف|دعي)") && names.folded(at + 2).equals("ب");
  }

  /** الرئيس المنتهية / ولايته فلان. */
  private boolean isTermOver(int at) {
    return at + 1 < tokens.size() && tokens.get(at).hasLemma("ولاية") && tokens.get(at + 1).isPronoun()
        && names.folded(at - 1).startsWith("المنتهي");
  }

  /** الرئيس / المنتخب فلان: a noun spelled like an adjective right before the name. */
  private boolean isAttribute(int at) {
    return at + 1 < tokens.size() && tokens.get(at).isDefinite() && tokens.get(at - 1).isDefinite() && tokens.get(at).isNoun()
        && tokens.get(at).hasLemmaOf(ATTRIBUTES) && names.startsPerson(at + 1);
  }

  /** الرئيس المعترف / به دوليا فلان. */
  private boolean isRecognized(int at) {
    return at + 1 < tokens.size() && tokens.get(at).form().equals("ب") && tokens.get(at + 1).isPronoun()
        && names.folded(at - 1).startsWith("المعترف");
  }

  /** One past a short name in brackets: حلف شمال الأطلسي (الناتو). */
  private int acronymEnd(int at) {
    boolean opens = tokens.get(at).form().equals("(") && at + 2 < tokens.size() && !tokens.get(at + 1).tag().equals("CD");
    for (int end = at + 2; opens && end < Math.min(tokens.size(), at + 5); end++) {
      if (tokens.get(end).form().equals(")")) {
        return end + 1;
      }
    }
    return at;
  }

  /** Whether what is linked is where somebody is sent, not who sends: السفير الأمريكي في لندن. */
  private boolean isTarget(TitleFinder.Found title, int at) {
    String head = title.title().words().split(" ")[0];
    String link = names.folded(at);
    boolean within = head.startsWith("منسق") && names.entry(at + 1, EntityKind.INTERNATIONAL).isPresent();
    return SENT.contains(head) && !within && !link.equals("ل") && !link.equals("ب") && !link.equals("عن");
  }

  /** رئيس حكومة / إقليم كردستان: one past a body whose name begins within the title, or the title's end. */
  int bodyEnd(int begin, TitleFinder.Found title, Holder holder) {
    for (int at = begin + 1; at < title.end(); at++) {
      if (tokens.get(at - 1).isDefinite()) {
        names.nisba(at).filter(e -> e.kind() == EntityKind.COUNTRY).map(Entry::id).ifPresent(holder::country);
      }
      if (names.hit(at).isPresent() && names.hitEnd(at) > title.end()) {
        return entity(at, holder);
      }
    }
    return title.end();
  }

  /** The body that the words of a title themselves name: رئيس مجلس النواب, رئيسة المحكمة, قائد القوات البرية. */
  Optional<Integer> bodyIn(int begin, TitleFinder.Found title) {
    boolean heads = title.title().words().startsWith("رئيس") || title.title().words().startsWith("قائد");
    for (int at = begin; at < title.end(); at++) {
      if (tokens.get(at).hasLemmaOf(OF_OFFICE)) {
        return Optional.empty();
      }
    }
    int at = begin + 1;
    return heads && at < title.end() && tokens.get(at).lemmas().stream().anyMatch(l -> headNouns.find(l).isPresent())
        ? Optional.of(at) : Optional.empty();
  }

  private int noun(int at, Holder holder) {
    boolean body = tokens.get(at).lemmas().stream().anyMatch(l -> headNouns.find(l).isPresent());
    if (body) {
      holder.heads.add(at);
    }
    return at + 1;
  }

  private int entity(int at, Holder holder) {
    Entry entry = names.hit(at).orElseThrow().entries().getFirst();
    if (entry.kind() == EntityKind.COUNTRY) {
      holder.country(entry.id());
    } else if (entry.kind() == EntityKind.GOVERNMENT) {
      entry.of().ifPresent(holder::country);
    }
    holder.heads.add(at);
    return names.hitEnd(at);
  }

  /** وصل مبعوث الأمم المتحدة / إلى صنعاء: where the verb before it leads. */
  private boolean isDestination(int at) {
    int verb = at - 1;
    while (verb >= 0 && !tokens.get(verb).isVerb() && !names.folded(verb).equals("الي")) {
      verb--;
    }
    return verb >= 0 && tokens.get(verb).isVerb() && tokens.get(verb).hasLemmaOf(HEADING);
  }

  /** وصل المبعوث الأممي إلى اليمن / هانس غروندبرغ: a name right behind the place, so that it is part of the title. */
  private boolean isBeforeName(int place) {
    int end = names.hit(place).isPresent() ? names.hitEnd(place) : tokens.size();
    return end < tokens.size() && tokens.get(end).isName();
  }

  private boolean isLink(TitleFinder.Found title, int at) {
    String form = names.folded(at);
    if (at + 1 >= tokens.size() || !tokens.get(at).tag().equals("IN") && !form.equals("لدي")) {
      return false;
    }
    if (form.equals("ب") && tokens.get(at + 1).hasLemmaOf(PENALTIES)) {
      return false;
    }
    if (form.equals("لدي") && tokens.get(at + 1).hasLemmaOf(OCCASIONS)
        || form.equals("الي") && tokens.get(at + 1).hasLemma("وزارة")) {
      return false;
    }
    boolean toName = form.equals("ب") && names.folded(at + 1).equals("اسم");
    String head = Orthography.stripArticle(Orthography.fold(title.title().words().split(" ")[0]));
    boolean alone = at == title.end() && tokens.get(at - 1).isDefinite()
        && OF_STATE.contains(title.title().words());
    if (alone || isWhere(title, at) || form.equals("الي") && isDestination(at) && !isBeforeName(at + 1)) {
      return false;
    }
    if (form.equals("الي") && !SENT.contains(head) || form.equals("علي") && !head.startsWith("مشرف")) {
      return false;
    }
    boolean nextIsNominal = tokens.get(at + 1).isNoun() || names.hit(at + 1).isPresent()
        || tokens.get(at + 1).isName();
    if (form.equals("من") && !MEMBERS.contains(head)) {
      return false;
    }
    return toName
        || LINKS.contains(form) && FAR_POSTS.contains(head) && nextIsNominal
            && (form.equals("لدي") || isBodyOrPlace(at + 1) && !(head.startsWith("زعيم") && isPlace(at + 1)) || isDeputyOf(form, at + 1) && !OF_STATE.contains(head) || leadsToName(at + 1))
            && !tokens.get(at).span().overlaps(tokens.get(at + 1).span());
  }

  /** الوزير العماني / بمطار الرياض: where he is, as no more than his land has been told of him. */
  private boolean isWhere(TitleFinder.Found title, int at) {
    return isPlace(at + 1) && OF_STATE.contains(title.title().words()) && tokens.get(title.end() - 1).isDefinite()
        && tokens.subList(title.end(), at).stream().allMatch(Token::isAdjective);
  }

  /** Whether a place is named or described here. */
  boolean isPlace(int at) {
    return at < tokens.size()
        && (names.hit(at).filter(h -> h.entries().getFirst().kind() == EntityKind.PLACE).isPresent()
            || tokens.get(at).lemmas().stream().map(headNouns::find).flatMap(Optional::stream)
                .anyMatch(n -> n.kind() == EntityKind.PLACE));
  }

  /**
   * رئيس قسم الأخبار بالتلفزيون الرسمي محمد ...: definite words, and a person's name right after them;
   * but التقى وزير الخارجية / بالرئيس فلان, أمر المدعي العام / بتوقيف المدير فلان.
   */
  private boolean leadsToName(int begin) {
    boolean ofHolder = begin + 1 < tokens.size() && tokens.get(begin + 1).isDefinite() && tokens.get(begin + 1).hasLemmaOf(FAR_POSTS);
    if (names.folded(begin - 1).equals("ب") && (tokens.get(begin).hasLemmaOf(SUPERIORS) || ofHolder)) {
      return false;
    }
    boolean construct = begin + 1 < tokens.size() && tokens.get(begin).isNoun() && tokens.get(begin + 1).isDefinite();
    int at = construct && !tokens.get(begin).isDefinite() && names.hit(begin).isEmpty() ? begin + 1 : begin;
    while (at < Math.min(tokens.size(), begin + FIELD) && tokens.get(at).isDefinite()
        && !tokens.get(at).isName() && names.hit(at).isEmpty()) {
      at++;
    }
    if (at > begin && at + 1 < tokens.size() && tokens.get(at).form().equals("ب") && isPlace(at + 1) && names.hit(at + 1).isPresent()) {
      at = names.hitEnd(at + 1);
    }
    return at > begin && names.startsPerson(at);
  }

  /** النائب الأول لرئيس الجمهورية: to whom a post is subordinate. */
  private boolean isDeputyOf(String link, int at) {
    return link.equals("ل") && tokens.get(at).hasLemmaOf(SUPERIORS);
  }

  /** النائب الأول, النائب الثاني: no name. */
  boolean isOrdinal(int at) {
    return tokens.get(at - 1).isDefinite() && isOrdinal(names.folded(at));
  }

  static boolean isOrdinal(String folded) {
    return ORDINALS.contains(folded);
  }

  private boolean isBodyOrPlace(int at) {
    if (names.hit(at).isPresent()) {
      return !names.startsPerson(at);
    }
    return tokens.get(at).lemmas().stream()
        .map(headNouns::find).flatMap(Optional::stream)
        .anyMatch(n -> n.kind() != EntityKind.GROUP && n.kind() != EntityKind.PERSON)
        || STATES.contains(tokens.get(at).lemma()) && at + 1 < tokens.size() && names.hit(at + 1).isPresent()
        || tokens.get(at).lemma().equals("شؤون") || tokens.get(at).lemma().equals("شان");
  }

  private int linked(int at, Holder told, boolean target) {
    Holder holder = target ? new Holder() : told;
    int next = at + 1;
    if (names.folded(next).equals("اسم")) {
      next++;
    }
    if (next < tokens.size() && names.hit(next).isPresent()) {
      return entity(next, holder);
    }
    return next < tokens.size() && tokens.get(next).isNoun() ? noun(next, holder) : next;
  }
}
