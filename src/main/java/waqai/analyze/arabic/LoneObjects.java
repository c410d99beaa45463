package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;
import waqai.text.Token.Gender;

/**
 * Turns the only noun behind a verb into its object where the verb says nothing without one or is of another gender:
 * داهمت القوات البلدة، واعتقلت / ثلاثة شبان, واتهم / إسرائيل بالقصف, وأجرى / محادثات. The doer of a joined verb is that
 * of the verb before.
 */
final class LoneObjects {
  private static final TaggingWords WORDS = TaggingWords.list();

  /** Who can do what such verbs tell. */
  private static final Set<EntityKind> DOERS = Set.of(
      EntityKind.MILITARY, EntityKind.GOVERNMENT, EntityKind.ARMED_GROUP, EntityKind.COUNTRY, EntityKind.PARTY,
      EntityKind.INTERNATIONAL, EntityKind.ORGANIZATION);

  /** Nouns that have no ending of the accusative: دورية, زعماء, مدارس, مباني. */
  private static final Pattern UNCHANGED = Pattern.compile(".*[اةىءئؤ]|.*اً|.*ات|.*ين|.{1,2}|.{2}ا.{1,3}|أ?.{2,3}اء");

  private static final Set<String> EVERYBODY = WordClasses.list().words("everybody");

  private static final Set<String> CALLING = Set.of("دعا", "طالب");

  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final UntoldDoers untold;

  LoneObjects(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
    untold = new UntoldDoers(tokens, mentions);
  }

  /** The clauses of a sentence, each verb with its object. */
  List<Clause> turn(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> isTurned(c) ? mended(c, out) : c);
    return out;
  }

  private boolean isTurned(Clause clause) {
    int verb = clause.predicate();
    if (clause.kind() != Clause.Kind.VERB || clause.slot("subj").isEmpty() || clause.slot("subj").size() > 1 && !tokens.get(verb).hasLemma("حمل")
        || clause.slot("subj").getFirst().head() < verb || clause.content().isPresent() || isFollowedByWhat(clause)) {
      return false;
    }
    Phrase noun = clause.slot("subj").getFirst();
    boolean lone = clause.slot("subj").size() == 1 && !takesPlace(verb, noun) && clause.slot("obj").isEmpty() && clause.slot("obj2").isEmpty();
    return isJoined(verb) && isBlaming(clause, noun)
        || lone && (isEverybody(clause, noun) || isJoined(verb) && is(verb, WORDS::isSeizing) && (isSeized(noun) || isHeld(verb, noun)) || isAddressed(clause, noun)
            || is(verb, WORDS::isCarrying) && isThing(noun) || isOtherGender(verb, noun) || untold.isObject(clause, noun));
  }

  /** وتنتقد منظمات حقوقية محلية ودولية / ما تقول إنه قمع: the clause is the object. */
  private boolean isFollowedByWhat(Clause clause) {
    int at = clause.slot("subj").getFirst().head() + 1;
    while (at + 1 < tokens.size() && (tokens.get(at).isAdjective() || tokens.get(at).tag().equals("CC") && tokens.get(at + 1).isAdjective())) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).form().equals("ما") && tokens.get(at).tag().startsWith("W");
  }

  /** ودعا / الجميع إلى الهدوء, ودعت / جميع الأطراف إلى الحوار: everybody is asked, and asks nobody. */
  private boolean isEverybody(Clause clause, Phrase noun) {
    int first = clause.predicate() + 1;
    boolean near = noun.head() == first || noun.head() == first + 1 && Heads.QUANTIFIERS.contains(Orthography.fold(tokens.get(first).form()));
    return isJoined(clause.predicate()) && near && EVERYBODY.contains(Orthography.fold(tokens.get(noun.head()).form()))
        && (is(clause.predicate(), WORDS::isAddressing) || tokens.get(clause.predicate()).hasLemmaOf(CALLING)) && noun.head() + 1 < tokens.size()
        && Orthography.fold(tokens.get(noun.head() + 1).form()).matches("الي|ل|ب|علي");
  }

  /** تجري / الانتخابات في مايو: spelled like that of holding something, but what is known already is held. */
  private boolean takesPlace(int verb, Phrase noun) {
    return Orthography.fold(tokens.get(verb).form()).matches("[يت]جري") && noun.head() == verb + 1 && tokens.get(noun.head()).isDefinite();
  }

  private boolean is(int verb, Predicate<String> wanted) {
    return tokens.get(verb).lemmas().stream().anyMatch(wanted);
  }

  /** واتهم / إسرائيل بالقصف: whoever is named alone, with what is said of him right behind. */
  private boolean isAddressed(Clause clause, Phrase noun) {
    return (is(clause.predicate(), WORDS::isAddressing) || isSaidAgain(clause.predicate(), noun)) && clause.slot("مع").isEmpty()
        && mention(noun).filter(m -> !isUrging(clause.predicate(), m)).filter(m -> isAlone(m, noun) && isFollowed(clause.predicate(), own(m.phrase().end()))).isPresent();
  }

  /** دعا أيضا مرارا / حكومة بغداد إلى: who is called upon once more by the one who spoke before, and no man of his own. */
  private boolean isSaidAgain(int verb, Phrase noun) {
    boolean again = verb + 1 < noun.begin() && Orthography.fold(tokens.get(verb + 1).form()).matches("ايضا|كذلك|مرارا|مجددا");
    return again && is(verb, "دعا"::equals) && mention(noun).filter(m -> DOERS.contains(m.kind())).isPresent();
  }

  /** وحث / الأمين العام أنطونيو غوتيريش على: who is called by his post and his name urges in general. */
  private boolean isUrging(int verb, Mention mention) {
    return is(verb, "حث"::equals) && mention.kind() == EntityKind.PERSON && mention.named() && !mention.posts().isEmpty();
  }

  /** قياداتها: behind the pronoun. */
  private int own(int end) {
    return end < tokens.size() && tokens.get(end).tag().equals("PRP$") ? end + 1 : end;
  }

  /** By nothing, or by of what or to what; a place or a document behind it may have taken the object in. */
  private boolean isFollowed(int verb, int end) {
    if (end >= tokens.size() || tokens.get(end).isPunctuation() || tokens.get(end).tag().equals("CC")) {
      return true;
    }
    String link = Orthography.fold(tokens.get(end).form());
    return link.equals("علي") || link.equals("الي") || link.equals("ب") && is(verb, "اتهم"::equals);
  }

  private boolean isAlone(Mention mention, Phrase noun) {
    int end = own(mention.phrase().end());
    boolean inserted = end + 1 < tokens.size() && tokens.get(end).isPunctuation() && !tokens.get(end + 1).form().equals("و");
    boolean closed = end >= noun.end() || tokens.get(end).tag().equals("IN") || tokens.get(end).tag().startsWith("W")
        || tokens.get(end).tag().equals("CC");
    return closed && !inserted && mentions.stream().noneMatch(m -> m.phrase().begin() == end);
  }

  /** وأجرى / محادثات: nobody. */
  private boolean isThing(Phrase noun) {
    return !tokens.get(noun.head()).isName() && mentions.stream().noneMatch(m -> m.phrase().begin() <= noun.head()
        && noun.begin() < m.phrase().end() && m.kind() != EntityKind.PLACE && m.kind() != EntityKind.OTHER);
  }

  /** ودعا / الأمم المتحدة, وحث / إيران: right behind the verb its subject would be of its gender. */
  private boolean isOtherGender(int verb, Phrase noun) {
    Gender form = verbGender(tokens.get(verb));
    Optional<Mention> beside = mention(noun).filter(m -> m.phrase().begin() == verb + 1 && isAlone(m, noun));
    return form != Gender.UNKNOWN && beside.map(this::gender).filter(g -> g != Gender.UNKNOWN && g != form).isPresent();
  }

  private static Gender verbGender(Token verb) {
    String form = Orthography.fold(verb.form());
    if (verb.tag().equals("VBD")) {
      boolean rootT = verb.lemmas().contains(form) && form.endsWith("ت") && !verb.hasLemma("دعا");
      return rootT ? Gender.UNKNOWN : form.endsWith("ت") ? Gender.FEMININE
          : form.endsWith("وا") || form.endsWith("نا") ? Gender.UNKNOWN : Gender.MASCULINE;
    }
    return verb.tag().equals("VBP") && form.startsWith("ي") ? Gender.MASCULINE : Gender.UNKNOWN;
  }

  /** Only where it is sure: countries, which a noun of the masculine may stand for (الاحتلال), and bodies whose noun tells it. */
  private Gender gender(Mention mention) {
    if (mention.kind() == EntityKind.COUNTRY) {
      boolean described = !mention.named();
      Token noun = tokens.get(mention.phrase().begin());
      boolean deed = noun.tag().equals("DTNN") && !Agreement.isPluralForm(noun) && !noun.form().endsWith("ة");
      return described ? Gender.UNKNOWN : deed ? Gender.MASCULINE
          : WORDS.isMasculine(Orthography.nameKey(mention.name())) ? Gender.MASCULINE : Gender.FEMININE;
    }
    Token head = tokens.get(mention.phrase().begin());
    boolean united = Orthography.fold(head.form()).equals("الامم");
    if (!united && Agreement.isPluralForm(head)) {
      return Gender.UNKNOWN;
    }
    boolean body = DOERS.contains(mention.kind()) && mention.phrase().end() > mention.phrase().begin() + 1;
    boolean feminine = head.form().endsWith("ة") || united;
    return !body ? Gender.UNKNOWN : feminine ? Gender.FEMININE
        : head.lemmas().stream().anyMatch(WORDS::isMasculine) ? Gender.MASCULINE : Gender.UNKNOWN;
  }

  /** واعتقلت, كما اعتقلت, فيما اعتقلت. */
  private boolean isJoined(int verb) {
    return verb > 0 && tokens.get(verb - 1).form().equals("و")
        || verb > 1 && tokens.get(verb - 1).form().equals("ما") && tokens.get(verb - 2).form().matches("ك|في")
        || verb > 0 && tokens.get(verb - 1).form().matches("كما|فيما");
  }

  /** ثلاثة شبان, عددا من المنازل: nobody who seizes. */
  private boolean isSeized(Phrase noun) {
    Token head = tokens.get(noun.head());
    boolean nominative = head.form().endsWith("ون") || head.form().endsWith("ان") && isDual(head) || lacksEnding(head);
    boolean many = isQuantity(noun.head() - 1) || noun.head() > 1 && tokens.get(noun.head() - 1).form().equals("من")
        && isQuantity(noun.head() - 2);
    boolean forces = head.lemmas().stream().anyMatch(WORDS::isPolicing);
    return (!head.isDefinite() || many) && !head.isName() && !nominative && !forces
        && mention(noun).filter(m -> DOERS.contains(m.kind())).isEmpty();
  }

  /** ورحل / دبلوماسي إيراني: as an object it would be دبلوماسيا. */
  private boolean lacksEnding(Token noun) {
    int next = noun.index() + 1;
    boolean counted = noun.index() > 0 && (tokens.get(noun.index() - 1).tag().equals("CD") || isQuantity(noun.index() - 1));
    return noun.tag().equals("NN") && !noun.isDefinite() && !counted && !UNCHANGED.matcher(noun.form()).matches()
        && (next >= tokens.size() || !tokens.get(next).isNoun() && !tokens.get(next).isName() && !tokens.get(next).isPronoun());
  }

  /** كما اعتقلت / سالم عودة: somebody named, and not who does it, as the verb tells of forces. */
  private boolean isHeld(int verb, Phrase noun) {
    return is(verb, WORDS::isHolding) && tokens.get(verb).tag().equals("VBD") && tokens.get(verb).form().endsWith("ت")
        && mention(noun).filter(m -> m.kind() == EntityKind.PERSON && m.named()).isPresent();
  }

  private boolean isQuantity(int at) {
    return tokens.get(at).lemmas().stream().anyMatch(Heads.QUANTIFIERS::contains);
  }

  private static boolean isDual(Token noun) {
    String folded = Orthography.fold(noun.form());
    return noun.lemmas().stream().noneMatch(folded::equals);
  }

  /** وحملت / نتنياهو مسؤولية, وحملت / إسرائيل وحلفاءها المسؤولية: who is charged with it. */
  private boolean isBlaming(Clause clause, Phrase noun) {
    int last = clause.slot("subj").getLast().head();
    return tokens.get(clause.predicate()).hasLemma("حمل") && clause.slot("obj2").isEmpty()
        && mention(noun).filter(m -> clause.slot("obj").stream()
            .anyMatch(p -> p.head() == own(Math.max(m.phrase().end(), last + 1)) && tokens.get(p.head()).hasLemma("مسؤولية"))).isPresent();
  }

  private Optional<Mention> mention(Phrase noun) {
    return mentions.stream()
        .filter(m -> m.phrase().covers(noun.head()))
        .findFirst();
  }

  /** The subject of the last such verb before it, else of the verb that it is joined to. */
  private Optional<List<Phrase>> doer(Clause clause, List<Clause> clauses) {
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < clause.predicate() && !c.slot("subj").isEmpty())
        .filter(c -> c.slot("subj").getFirst().head() < clause.predicate())
        .filter(c -> isForceful(c) || clause.link() == Clause.Link.COORDINATE && clause.parent().filter(p -> p == c.predicate()).isPresent())
        .reduce((first, last) -> isForceful(last) || !isForceful(first) ? last : first)
        .map(c -> c.slot("subj"));
  }

  /** الرئيس، الذي / يعارض انضمام السويد: whom the clause is about. */
  private Optional<List<Phrase>> antecedent(Clause clause) {
    boolean about = clause.link() == Clause.Link.RELATIVE && clause.predicate() > 0 && tokens.get(clause.predicate() - 1).tag().startsWith("W");
    return clause.parent().filter(p -> about && p < clause.predicate() && tokens.get(p).isNoun()).map(p -> List.of(new Phrase(p, p, p + 1)));
  }

  private boolean isForceful(Clause clause) {
    return tokens.get(clause.predicate()).lemmas().stream().anyMatch(l -> WORDS.isSeizing(l) || WORDS.isPolicing(l));
  }

  private Clause mended(Clause clause, List<Clause> clauses) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    List<Phrase> object = slots.remove("subj");
    Optional.ofNullable(slots.put("obj", object)).ifPresent(second -> slots.put("obj2", second));
    if (untold.isUndergone(clause, object.getFirst())) {
      return clause.with(slots).as(Clause.Kind.PASSIVE);
    }
    Optional.of(clause).filter(c -> isJoined(c.predicate())).flatMap(c -> doer(c, clauses)).or(() -> antecedent(clause)).ifPresent(subject -> slots.put("subj", subject));
    return clause.with(slots);
  }
}
