package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.Plurals;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;
import waqai.text.Token.Gender;
import waqai.text.Token.GrammaticalNumber;

/**
 * Tells whether the only noun behind a verb is what it is done to, as who does it was told before: عاد الرئيس. وأقال / وزير المالية (and
 * dismissed the minister), وأقر / قانون الموازنة (and passed the law).
 */
final class UntoldDoers {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Plurals PLURALS = Plurals.list();

  /** What hits or destroys by itself: دمر / الانفجار. */
  private static final Set<String> STRIKING = Stream.of("wielded", "mishap", "violence")
      .flatMap(c -> WordClasses.list().words(c).stream()).collect(Collectors.toUnmodifiableSet());

  /** Verbs whose subject does what follows with أن: قررت الحكومة أن. */
  private static final Set<String> CONTROLLING = WordClasses.list().words("controlling");

  /** Words behind which a verb goes on with the subject told before. */
  private static final Set<String> JOINING = Set.of("و", "ف", "ثم", "كما", "حيث", "قد", "فيما", "بعدما", "لكن", "بل");

  /** Words that with ما or أن tell when something was done. */
  private static final Set<String> WHEN = Set.of("بعد", "قبل", "ك", "في", "منذ", "بين");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  UntoldDoers(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** Whether the noun, the only one that the clause of a verb has, is its object. */
  boolean isObject(Clause clause, Phrase noun) {
    Token verb = tokens.get(clause.predicate());
    if (isThis(verb.index() + 1) || clause.link() == Clause.Link.RELATIVE && isResumed(clause)) {
      return false;
    }
    Optional<Mention> who = mentions.stream().filter(m -> m.phrase().covers(noun.head())).findFirst();
    if (who.filter(m -> m.kind() != EntityKind.OTHER).isEmpty()) {
      return verb.lemmas().stream().anyMatch(WORDS::isThrowing) || isThing(noun) && (isJoined(verb) || isControlled(clause)) && verb.lemmas().stream().anyMatch(WORDS::isBearing);
    }
    boolean beside = noun.head() == verb.index() + 1 && who.get().phrase().begin() == noun.head();
    if (beside && (isOfOtherGender(verb, who.get()) || isOfHis(verb, who.get()))) {
      return true;
    }
    boolean needing = isControlled(clause) ? verb.lemmas().stream().anyMatch(WORDS::isBearing)
        : isJoined(verb) && verb.lemmas().stream().allMatch(WORDS::isNeeding);
    return needing && beside && ends(who.get());
  }

  /** ودعا / أنصاره إلى التظاهر: the people of him who is not told again, as the pronoun agrees with the verb. */
  private boolean isOfHis(Token verb, Mention who) {
    int pronoun = who.phrase().begin() + 1;
    boolean people = who.kind() == EntityKind.GROUP && pronoun + 1 < tokens.size() && tokens.get(pronoun).tag().equals("PRP$");
    boolean asking = people && tokens.get(pronoun + 1).tag().equals("IN") && verb.lemmas().stream().anyMatch(WORDS::isTransitive);
    String form = verb.form();
    String owner = form.endsWith("وا") ? "هم" : verb.gender() == Gender.FEMININE ? "ها" : "ه";
    return asking && tokens.get(pronoun).form().equals(owner);
  }

  /** يرفض / هؤلاء أي تجميد: those are who does it. */
  private boolean isThis(int at) {
    return at < tokens.size() && (tokens.get(at).isPronoun() || tokens.get(at).form().matches("هؤلاء|أولئك|كلاهما"));
  }

  /** الذي وقع عليه / الرئيس: the pronoun behind a preposition is whom the clause is about. */
  private boolean isResumed(Clause clause) {
    return clause.arguments().values().stream().flatMap(List::stream).anyMatch(p -> tokens.get(p.head()).isPronoun());
  }

  private boolean isThing(Phrase noun) {
    Token head = tokens.get(noun.head());
    return head.isNoun() && !head.isName() && !head.hasLemmaOf(STRIKING);
  }

  /** وأعدمت / المعارض, وكلف / الوزيرة: one person whose noun has not the gender of the verb; وزار / دمشق. */
  private boolean isOfOtherGender(Token verb, Mention who) {
    Token noun = tokens.get(who.phrase().begin());
    boolean she = verb.tag().equals("VBD") && verb.form().endsWith("ت") && verb.lemmas().stream().noneMatch(Orthography.fold(verb.form())::equals);
    boolean he = verb.tag().equals("VBD") && verb.lemmas().stream().anyMatch(Orthography.fold(verb.form())::equals) && !verb.form().endsWith("ت");
    if (who.kind() == EntityKind.PLACE) {
      return he && who.named() && who.gazetteer().isPresent() && who.phrase().end() == who.phrase().begin() + 1 && noun.isName()
          && WORDS.isNeeding(verb.lemma());
    }
    boolean one = who.kind() == EntityKind.PERSON && noun.isNoun() && !noun.isName() && noun.number() == GrammaticalNumber.SINGULAR
        && PLURALS.singular(Orthography.stripArticle(Orthography.fold(noun.form()))).isEmpty()
        && noun.lemmas().stream().noneMatch(WORDS::isHonour);
    boolean womanly = noun.form().endsWith("ة");
    return one && (she && !womanly && noun.gender() == Gender.MASCULINE || he && womanly);
  }

  /** إذا ما أقر / التوسع, يذكر أنه افتتح / المعرض: a thing of the gender of a verb that no و joins to another is rather its passive subject. */
  boolean isUndergone(Clause clause, Phrase noun) {
    Token verb = tokens.get(clause.predicate());
    boolean agrees = verb.tag().equals("VBD") && verb.form().endsWith("ت") == tokens.get(noun.head()).form().endsWith("ة");
    boolean someone = mentions.stream().anyMatch(m -> m.phrase().covers(noun.head()) && m.kind() != EntityKind.OTHER && m.kind() != EntityKind.PLACE);
    return agrees && !someone && isThing(noun) && !isJoined(verb) && clause.link() != Clause.Link.RELATIVE && clause.link() != Clause.Link.COORDINATE;
  }

  private boolean isJoined(Token verb) {
    String before = verb.index() > 0 ? fold(verb.index() - 1) : "";
    boolean when = before.equals("ما") || before.equals("ان");
    return when ? verb.index() > 1 && WHEN.contains(fold(verb.index() - 2)) : JOINING.contains(before);
  }

  /** قررت الحكومة أن / ترفض, عاد الرئيس لـ / يفتتح: the subject of the verb above does it. */
  private boolean isControlled(Clause clause) {
    int verb = clause.predicate();
    boolean purpose = verb > 1 && tokens.get(verb).tag().equals("VBP") && tokens.get(verb - 1).form().equals("ل");
    return purpose || verb > 1 && fold(verb - 1).equals("ان")
        && clause.parent().filter(p -> p < verb && tokens.get(p).hasLemmaOf(CONTROLLING)).isPresent();
  }

  private String fold(int at) {
    return Orthography.fold(tokens.get(at).form());
  }

  /** Whether nothing stands behind somebody that could be the object instead. */
  private boolean ends(Mention who) {
    int name = who.phrase().end();
    int end = name < tokens.size() && tokens.get(name).tag().equals("PRP$") ? name + 1 : name;
    boolean closed = end >= tokens.size() || tokens.get(end).tag().equals("IN") || tokens.get(end).form().matches("[.؛]");
    return closed && mentions.stream().noneMatch(m -> m.phrase().begin() > name && isBesideName(m));
  }

  /** زار منسق الاتحاد لمفاوضات فيينا إنريكي مورا / طهران, اتهم الجيش في بيان / قوات الدعم: right behind a name or noun. */
  private boolean isBesideName(Mention mention) {
    Token before = tokens.get(mention.phrase().begin() - 1);
    boolean somebody = mention.kind() != EntityKind.PLACE && mention.kind() != EntityKind.OTHER;
    return before.isName() && mention.named() || somebody && (before.isNoun() || before.isName() || before.isAdjective());
  }
}
