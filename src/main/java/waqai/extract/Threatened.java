package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds whom a threat is meant for: whom it would strike (سنلاحق / المهربين), or who would bring it about: سترد إذا نشرت / واشنطن صواريخ,
 * في حال شن / إسرائيل هجوما, على أي عدوان / إسرائيلي. Whoever only suffers it, or belongs to those who threaten, is not meant.
 */
final class Threatened {
  /** How far behind "in case" its doer may stand, in words. */
  private static final int REACH = 8;

  private static final List<String> STRUCK = List.of("obj", "من", "علي", "ضد");

  private static final Set<String> ANY = Set.of("اي", "اية");

  /** What stands before that which would be answered: الرد على / أي عدوان. */
  private static final Set<String> AGAINST = Set.of("على", "ضد", "عن", "من");

  private static final Set<String> UTTERING = WordClasses.list().words("uttering");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final OwnerReader owners;
  private final Set<String> suffering;
  private final Map<Integer, Clause> byToken;

  Threatened(Sentence sentence, FillerReader fillers, OwnerReader owners, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.owners = owners;
    suffering = classes.words("suffering");
    byToken = Clause.byPredicate(sentence.clauses());
  }

  /** Those who would bring about what a word threatens with. */
  List<Filler> of(Clause threat, List<Filler> threatening) {
    List<Filler> clause = sentence.clauses().stream()
        .filter(c -> c.predicate() > threat.predicate() && Provisos.holds(c) && hangsOn(c, threat))
        .findFirst().map(this::doers).orElse(List.of());
    boolean own = clause.stream().anyMatch(f -> isOwn(f, threatening));
    List<Filler> found = clause.isEmpty() || own ? nominal(threat) : clause;
    return found.stream().allMatch(f -> fillers.is(f, SlotClass.WHO)) && found.stream().noneMatch(f -> isOwn(f, threatening))
        ? found : List.of();
  }

  /** سنلاحق / المهربين, سننتقم من / القتلة, سنستهدف سفن / إسرائيل: whom a deed that is threatened would strike. */
  List<Filler> struck(int verb) {
    return Optional.ofNullable(byToken.get(verb)).stream()
        .flatMap(c -> STRUCK.stream().map(c::slot))
        .map(phrases -> phrases.stream().flatMap(p -> people(p).stream()).filter(f -> fillers.is(f, SlotClass.WHO)).distinct().toList())
        .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /** Whether a clause stands below another, or in its content. */
  private boolean hangsOn(Clause condition, Clause threat) {
    if (threat.content().filter(c -> c.contains(condition.predicate())).isPresent()) {
      return true;
    }
    int at = condition.parent().orElse(-1);
    for (int depth = 0; depth < REACH && at > threat.predicate(); depth++) {
      at = byToken.containsKey(at) ? byToken.get(at).parent().orElse(-1) : -1;
    }
    return at == threat.predicate();
  }

  /** إذا نشرت / واشنطن صواريخ, إذا ثبت تورط / موسكو. */
  private List<Filler> doers(Clause condition) {
    boolean active = condition.kind() == Clause.Kind.VERB && !sentence.token(condition.predicate()).hasLemmaOf(suffering)
        && !sentence.token(condition.predicate()).hasLemmaOf(UTTERING);
    return !active ? List.of() : condition.slot("subj").stream().limit(1)
        .flatMap(p -> people(p).stream()).filter(f -> !(f instanceof Filler.Pronoun)).toList();
  }

  /** Who is told by words or owns what they tell. */
  private List<Filler> people(Phrase phrase) {
    List<Filler> told = fillers.read(List.of(phrase));
    return told.stream().anyMatch(f -> fillers.is(f, SlotClass.WHO)) ? told : owners.of(phrase);
  }

  /** في حال شن / إسرائيل هجوما, على أي عدوان / إسرائيلي: told by nouns. */
  private List<Filler> nominal(Clause threat) {
    int end = threat.content().map(Clause.TokenRange::end).filter(e -> e > threat.predicate()).orElse(sentence.tokens().size());
    return IntStream.range(threat.predicate() + 1, Math.min(end, sentence.tokens().size()) - 1)
        .mapToObj(at -> isCase(at) ? behind(at + 1) : isIf(at) ? owners.at(at + 2) : isAny(at) ? origin(at + 1) : List.<Filler>of())
        .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  private boolean isCase(int at) {
    return at > 0 && sentence.token(at).hasLemma("حال") && sentence.token(at - 1).form().equals("في") && sentence.token(at + 1).isNoun();
  }

  /** إذا هاجم / حزب الله, في حال شنت / الهند: who stands right behind the verb of the condition. */
  private boolean isIf(int at) {
    boolean given = sentence.token(at).hasLemma("اذا")
        || at > 0 && sentence.token(at).hasLemma("حال") && sentence.token(at - 1).form().equals("في");
    return given && sentence.token(at + 1).isVerb() && !sentence.token(at + 1).hasLemmaOf(suffering)
        && !sentence.token(at + 1).hasLemmaOf(UTTERING);
  }

  private boolean isAny(int at) {
    return ANY.contains(Orthography.fold(sentence.token(at).form())) && sentence.token(at + 1).isNoun()
        && AGAINST.contains(sentence.token(at - 1).form());
  }

  private List<Filler> behind(int from) {
    for (int at = from; at < Math.min(from + REACH, sentence.tokens().size()); at++) {
      Token token = sentence.token(at);
      List<Filler> found = owners.at(at);
      if (!found.isEmpty()) {
        return sentence.token(at - 1).tag().equals("IN") ? List.of() : found;
      }
      if (token.isVerb() || token.isPunctuation() || token.tag().startsWith("W") || token.hasLemmaOf(suffering)) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Filler> origin(int noun) {
    return owners.of(noun).stream().filter(Filler.Origin.class::isInstance).toList();
  }

  private boolean isOwn(Filler found, List<Filler> threatening) {
    List<String> lands = lands(found);
    return threatening.stream().anyMatch(t -> t.token() == found.token() || lands(t).stream().anyMatch(lands::contains));
  }

  private List<String> lands(Filler filler) {
    return filler instanceof Filler.Origin o ? List.of(o.gazetteer()) : fillers.countries(filler);
  }
}
