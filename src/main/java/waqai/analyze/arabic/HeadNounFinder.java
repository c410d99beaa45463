package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** Finds the nouns of one sentence whose phrases describe somebody or something that acts. */
final class HeadNounFinder {
  private static final List<String> LEADERSHIP = List.of("قيادة", "رئاسة", "زعامة");

  /** After a number, people whom nothing else is said of: أصيب عشرون آخرون. */
  private static final List<String> OTHERS = List.of("اخرون", "اخرين", "اخران");

  private static final Set<String> FIELDS = WordClasses.list().words("ministry-field");
  private static final Set<String> UNITED = WordClasses.list().words("united");

  /** What a plural of people is when its noun has no row. */
  private static final HeadNoun HUMANS =
      new HeadNoun("ar-head-plural", "", EntityKind.GROUP, true, false, false);

  private final NamedSentence sentence;
  private final HeadNouns headNouns;
  private final List<Token> tokens;
  private final SentenceNames names;

  HeadNounFinder(NamedSentence sentence, HeadNouns headNouns) {
    this.sentence = sentence;
    this.headNouns = headNouns;
    tokens = sentence.tokens();
    names = sentence.names();
  }

  /** The row of the noun at a token that tells what a phrase with this head is. */
  Optional<HeadNoun> find(int i) {
    Token token = tokens.get(i);
    if (i > 0 && OTHERS.contains(names.folded(i)) && tokens.get(i - 1).tag().equals("CD")) {
      return Optional.of(HUMANS);
    }
    boolean adjective = token.isAdjective() && sentence.isHead(i) && !isAttribute(i);
    if (!token.isNoun() && !token.isParticiple() && !adjective && ofTwo(token).isEmpty()) {
      return Optional.empty();
    }
    if (isLeadership(i) || isUnmanned(i) || isCapture(i) || AskingTags.isCalling(tokens, i)) {
      return Optional.empty();
    }
    if (isManyPeople(i)) {
      return Optional.of(HUMANS);
    }
    if (isHumanPlural(token) || isHumanConstruct(i)) {
      return Optional.of(headNouns.find(token.lemma()).orElse(HUMANS));
    }
    return outskirts(i).or(() -> ministry(i)).or(() -> accusative(i))
        .or(() -> headNouns.find(Orthography.stripArticle(names.folded(i))))
        .or(() -> headNouns.find(token.lemma()))
        .or(() -> ofTwo(token))
        .filter(n -> !n.lemma().equals("امن") || isPolicing(i))
        .filter(n -> !n.lemma().equals("ولاية") || !isTerm(i))
        .filter(n -> !n.lemma().equals("قضاء") || !names.folded(Math.min(i + 1, tokens.size() - 1)).equals("علي"))
        .filter(n -> !n.lemma().equals("تحالف") || !names.folded(Math.min(i + 1, tokens.size() - 1)).matches("بين|مع"))
        .filter(n -> !n.lemma().equals("وحدة") || !isUnity(i))
        .filter(n -> !n.lemma().equals("طرف") || !isAgency(i))
        .filter(n -> !n.lemma().matches("كم(ين|ائن)") || isCheckpoint(i))
        .map(n -> Settlements.read(n, i, tokens, names));
  }

  /** أطراف / بلدة ياطر, جانب / الكرخ: a side of a place, and no party. */
  private Optional<HeadNoun> outskirts(int i) {
    int next = i + 1;
    boolean side = tokens.get(i).hasLemma("طرف") && names.folded(i).equals("اطراف") || names.folded(i).equals("جانب") && (i == 0 || !names.folded(i - 1).matches("من|الي|ل|ب"));
    boolean place = side && next < tokens.size() && (names.entry(next, EntityKind.PLACE).isPresent()
        || !tokens.get(next).isDefinite() && tokens.get(next).lemmas().stream().map(headNouns::find).flatMap(Optional::stream).anyMatch(n -> n.kind() == EntityKind.PLACE && n.namesFollow()));
    return place ? headNouns.find("ضواحي") : Optional.empty();
  }

  /** أعلنت / الصحة العراقية, عن / الدفاع الروسية: the field of a ministry stands for it. */
  private Optional<HeadNoun> ministry(int i) {
    int next = i + 1;
    boolean field = tokens.get(i).isDefinite() && tokens.get(i).hasLemmaOf(FIELDS) && next < tokens.size()
        && tokens.get(next).form().endsWith("ية") && names.nisba(next).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent();
    boolean womanly = names.folded(i).matches(".*(ه|ة|ات)");
    boolean acts = i > 0 && tokens.get(i - 1).isVerb() && tokens.get(i - 1).form().matches(".{2,}ت|ت.{2,}");
    boolean free = i == 0 || !tokens.get(i - 1).isNoun() && !tokens.get(i - 1).isAdjective();
    return field && (acts || !womanly && free) ? headNouns.find("خارجية") : Optional.empty();
  }

  /** مجموعتين مسلحتين, عشيرتان, بلدتين: two of a body, of a kind of people or of places. */
  private Optional<HeadNoun> ofTwo(Token token) {
    String form = Orthography.stripArticle(names.folded(token.index()));
    return (token.isNoun() || token.isName()) && form.matches(".{3,}ت(ين|ان)")
        ? headNouns.find(form.substring(0, form.length() - 3) + "ة").filter(n -> (n.kind().isSomebody() || n.kind() == EntityKind.PLACE) && !n.singularPerson()) : Optional.empty();
  }

  /** مقتل 11 إرهابيا: the ending of the accusative after that of an origin, where somebody is counted (عسكريا tells how). */
  private Optional<HeadNoun> accusative(int i) {
    String form = names.folded(i);
    return form.endsWith("يا") && i > 0 && tokens.get(i - 1).tag().equals("CD")
        ? headNouns.find(form.substring(0, form.length() - 1)).map(n -> n.kind() == EntityKind.ARMED_GROUP ? HUMANS : n) : Optional.empty();
  }

  /** كمين عسكري, على كمين للجيش: a post of soldiers or policemen, and no ambush. */
  private boolean isCheckpoint(int i) {
    Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
    boolean attacked = i > 0 && tokens.get(i - 1).form().equals("على");
    return next.isAdjective() && names.folded(i + 1).matches("(ال)?(امني|عسكري|شرطي|مروري)ة?")
        || attacked && (next.form().equals("ل") || next.isNoun() && next.isDefinite());
  }

  /** في ولايته الثانية: a term of office, no province. */
  private boolean isTerm(int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("PRP$");
  }

  /** من طرف / الدرك: by whom, and no party; but من طرف ثالث. */
  private boolean isAgency(int i) {
    return i > 0 && names.folded(i - 1).equals("من") && i + 1 < tokens.size() && !tokens.get(i).isDefinite()
        && !names.folded(i + 1).matches("ثالث|واحد|اخر|ثان|خارجي|اجنبي|محايد");
  }

  /** وحدة السودان, وحدة أراضيه, وحدة الصف: that something is one, no unit of an army. */
  private boolean isUnity(int i) {
    int next = i + 1;
    return next + 1 < tokens.size() && (names.entry(next, EntityKind.COUNTRY).isPresent() || tokens.get(next).hasLemmaOf(UNITED)
        || tokens.get(next).tag().equals("PRP$") || tokens.get(next).isNoun() && tokens.get(next + 1).tag().equals("PRP$"));
  }

  /** اعتقل الأمن, الأمن المصري يفرق, حذره الأمن المصري: the forces, not the state of things. */
  private boolean isPolicing(int i) {
    if (isOfCountry(i)) {
      return true;
    }
    int after = i + 1 < tokens.size() && tokens.get(i + 1).isAdjective() ? i + 2 : i + 1;
    return tokens.get(i).isDefinite()
        && (i > 0 && isPolicingVerb(i - 1) || after < tokens.size() && isPolicingVerb(after));
  }

  /** حذره / الأمن اللبناني: behind a verb, مع, or at the beginning those of a country act. */
  private boolean isOfCountry(int i) {
    boolean begins = i == 0 || tokens.get(i - 1).tag().equals("PRP") || names.folded(i - 1).equals("مع");
    return begins && tokens.get(i).isDefinite() && i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("DTJJ")
        && names.nisba(i + 1).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent();
  }

  private boolean isPolicingVerb(int at) {
    return tokens.get(at).isVerb() && tokens.get(at).lemmas().stream().anyMatch(TaggingWords.list()::isPolicing);
  }

  /** طائرة بلا طيار, بدون طيار: no pilot. */
  private boolean isUnmanned(int i) {
    return tokens.get(i).hasLemma("طيار") && i > 0 && names.folded(i - 1).matches("لا|ب?دون|بلا|غير");
  }

  /** حزب الأمة بقيادة فلان: no body but who leads it. */
  private boolean isLeadership(int i) {
    boolean led = i > 0 && i + 1 < tokens.size() && LEADERSHIP.contains(tokens.get(i).lemma())
        && tokens.get(i - 1).form().equals("ب");
    return led && (names.startsPerson(i + 1) || sentence.titles().title(i + 1).isPresent());
  }

  /** خرج المئات, أصيب العشرات: so many people, when nothing else is counted. */
  private boolean isManyPeople(int i) {
    Token token = tokens.get(i);
    boolean alone = i + 1 == tokens.size() || !tokens.get(i + 1).isNoun() && !tokens.get(i + 1).isAdjective();
    return alone && token.isDefinite() && token.number() == Token.GrammaticalNumber.PLURAL
        && Heads.QUANTIFIERS.contains(token.lemma());
  }

  /** The sound masculine plural is of people: محتجون, مضربين. */
  private boolean isHumanPlural(Token token) {
    String form = Orthography.stripArticle(names.folded(token.index()));
    return token.isNoun() && form.length() > 4
        && (form.endsWith("ون") || form.endsWith("ين"))
        && token.lemmas().contains(form.substring(0, form.length() - 2))
        && !Heads.QUANTIFIERS.contains(token.lemma())
        && (form.endsWith("ون") || isPersonal(form.substring(0, form.length() - 2)));
  }

  /** مرافقي / المحافظ, قياديي / الحزب: the same plural before a genitive. */
  private boolean isHumanConstruct(int i) {
    String form = names.folded(i);
    return tokens.get(i).tag().equals("NNS") && form.length() > 4 && form.endsWith("ي") && i + 1 < tokens.size()
        && (tokens.get(i + 1).isNoun() || tokens.get(i + 1).tag().equals("PRP$"))
        && tokens.get(i).lemmas().contains(form.substring(0, form.length() - 1)) && isPersonal(form.substring(0, form.length() - 1));
  }

  /** Participles and adjectives of origin are of people; اتصالين, صاروخين are two things. */
  private boolean isPersonal(String stem) {
    return stem.startsWith("م") || stem.endsWith("ي") || headNouns.find(stem).isPresent()
        || stem.length() == 4 && (stem.charAt(1) == 'ا' || stem.charAt(2) == 'ا');
  }

  /** مؤتمر صحفي: an adjective of the noun before it. */
  private boolean isAttribute(int i) {
    return i > 0 && tokens.get(i - 1).isNoun()
        && tokens.get(i - 1).isDefinite() == tokens.get(i).isDefinite() || Qualities.isJoined(tokens, i);
  }

  /** 377 ألف شخص, أكثر من 200 شخص: many, though the noun is singular. */
  boolean isCounted(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean one = before.lemma().equals("احد") || before.lemma().equals("احدي");
    return !one && (before.tag().equals("CD") || Heads.QUANTIFIERS.contains(before.lemma()));
  }

  /** مقتل جنود و / أسر اثنين آخرين: what is done to two, and no families. */
  private boolean isCapture(int i) {
    return tokens.get(i).hasLemma("اسر") && i + 1 < tokens.size() && tokens.get(i + 1).hasLemma("اثنان");
  }
}
