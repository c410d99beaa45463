package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.Modality;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells whether an event happened, is planned, possible or denied, from what stands around it. */
final class StatusReader {
  private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ليس", "ليست", "عدم");
  private static final Set<String> CASTING = WordClasses.list().words("casting");
  private static final Set<String> CONSENTING = WordClasses.list().words("consenting");
  private static final Set<String> FUTURES = Set.of("س", "سوف");

  /** What joins a sentence of its own to another. */
  static final Set<String> MEANWHILE = Set.of("حيث", "فيما", "بينما");

  /** Acts that are set for a time: told of in a clause about the future, they lie in it. */
  private static final Set<EventType.Root> AHEAD = Set.of(EventType.Root.CONSULT);

  private static final Set<String> DISCUSSING = Set.of("بحث", "مناقشة", "دراسة");

  /** Nouns of people tell nothing of status, though they be spelled like others: شرطي, شرط. */
  private static final Set<EntityKind> PEOPLE = Set.of(EntityKind.PERSON, EntityKind.GROUP);

  private static final Set<EventType> DECIDED =
      Set.of(EventType.APPOINTMENT, EventType.DISMISSAL, EventType.RESIGNATION, EventType.ARREST,
          EventType.CONVICTION, EventType.INVESTIGATION);

  /** What judges and prosecutors do by deciding it. */
  private static final Set<EventType> RULED = Set.of(EventType.RELEASE, EventType.RESTRICTION, EventType.VOTE);

  /** How far behind "there is no truth in" what is untrue may stand. */
  private static final int FARTHEST = 14;

  private final Sentence sentence;
  private final Modality modality;
  private final Occasions occasions;
  private final Openings openings;
  private final Set<String> judging;
  private final Map<Integer, Clause> byToken;
  private final NotYet notYet;

  /**
   * Reads one sentence.
   *
   * @param judging words for judges and prosecutors
   */
  StatusReader(Sentence sentence, Modality modality, Occasions occasions, Set<String> judging) {
    this.judging = judging;
    this.sentence = sentence;
    this.occasions = occasions;
    this.modality = modality;
    byToken = Clause.byPredicate(sentence.clauses());
    notYet = new NotYet(sentence, byToken);
    openings = new Openings(sentence, modality, byToken);
  }

  /** The status of what a match tells. */
  FactStatus read(Matcher.Match match) {
    FactStatus status = told(match);
    boolean promise = match.pattern().type() == EventType.PLEDGE && status == FactStatus.PLANNED && !isConsentToCome(match.frame().clause());
    return promise || status == FactStatus.PLANNED && isResolved(match) ? FactStatus.HAPPENED : status;
  }

  /** سيوافق على الطلب: who will consent has not done so yet, as who says what he will do has promised it. */
  private boolean isConsentToCome(Clause clause) {
    return sentence.token(clause.predicate()).hasLemmaOf(CONSENTING) && clause.markers().stream().anyMatch(FUTURES::contains);
  }

  /** قرر البرلمان / رفع الحصانة: what is decided by deciding it. */
  private boolean isResolved(Matcher.Match match) {
    Clause clause = match.frame().clause();
    return match.pattern().type() == EventType.VOTE && clause.kind() == Clause.Kind.NOUN && !sentence.token(clause.predicate()).hasLemmaOf(CASTING) && clause.parent()
        .filter(p -> sentence.token(p).hasLemma("قرر") && sentence.token(p).tag().equals("VBD")).isPresent();
  }

  private FactStatus told(Matcher.Match match) {
    boolean statement = match.pattern().type() == EventType.STATEMENT;
    FactStatus own = match.pattern().status().filter(s -> !statement).orElse(FactStatus.HAPPENED);
    Clause clause = match.frame().clause();
    FactStatus status = combine(combine(own, match.pattern().negated() ? FactStatus.HAPPENED : ofClause(clause)),
        ofAdjectives(clause));
    if (clause.kind() == Clause.Kind.NOUN && new RuledOut(sentence).is(clause.predicate()) || isUntrue(clause.predicate())) {
      status = combine(status, FactStatus.DENIED);
    }
    if (match.frame().support().isPresent()) {
      Frame.Support support = match.frame().support().get();
      status = combine(status, isDecided(match, support) ? FactStatus.HAPPENED
          : support.row().status().orElse(FactStatus.HAPPENED));
      status = combine(status, ofClause(support.clause()));
      clause = support.clause();
    }
    status = combine(status, isKnownAssault(match, clause) ? FactStatus.HAPPENED
        : openings.of(clause).or(() -> notYet.of(match.frame().clause())).orElse(governors(clause, 0)));
    if (status == FactStatus.HAPPENED && AHEAD.contains(match.pattern().type().root())) {
      return ahead(clause);
    }
    return status == FactStatus.PLANNED && hangsOnCondition(clause) ? FactStatus.POSSIBLE : status;
  }

  /** لا صحة لما نشر عن انسحاب القوات: what is told is not so. */
  private boolean isUntrue(int predicate) {
    for (int at = predicate - 1; at > 0 && predicate - at < FARTHEST && !sentence.token(at).isPunctuation(); at--) {
      boolean truth = sentence.token(at).form().equals("صحة") || sentence.token(at).form().equals("أساس");
      if (truth && sentence.token(at - 1).form().equals("لا")) {
        return true;
      }
    }
    return false;
  }

  /** قرر مجلس الوزراء تعيين سفير: the decision is the deed. */
  private boolean isDecided(Matcher.Match match, Frame.Support support) {
    boolean court = !match.actors().isEmpty() && match.actors().stream().allMatch(a -> sentence.token(a.token()).hasLemma("محكمة"));
    boolean ruled = RULED.contains(match.pattern().type())
        && support.clause().slot("subj").stream().anyMatch(p -> sentence.token(p.head()).hasLemmaOf(judging));
    return (court || ruled || DECIDED.contains(match.pattern().type())) && (sentence.token(support.clause().predicate()).hasLemma("قرر")
        || sentence.token(support.clause().predicate()).hasLemma("اذن"));
  }

  /** لبحث الهجمات: those that are discussed have been. */
  private boolean isKnownAssault(Matcher.Match match, Clause clause) {
    return match.pattern().type().root() == EventType.Root.ASSAULT && clause.kind() == Clause.Kind.NOUN
        && sentence.token(clause.predicate()).isDefinite()
        && clause.parent().filter(p -> clause.predicate() - p == 1 && sentence.token(p).isNoun()
            && sentence.token(p).hasLemmaOf(DISCUSSING)).isPresent();
  }

  /** Meetings and votes at which something is to be done lie ahead themselves. */
  private FactStatus ahead(Clause clause) {
    if (clause.kind() == Clause.Kind.NOUN) {
      return occasions.during(clause).or(() -> occasions.running(clause))
          .map(byToken::get)
          .filter(above -> above.kind() != Clause.Kind.NOUN)
          .map(verb -> combine(ofClause(verb), governors(verb, 0)))
          .filter(s -> s != FactStatus.DENIED)
          .orElse(FactStatus.HAPPENED);
    }
    boolean next = clause.link() == Clause.Link.COORDINATE && isImperfect(clause) && !isMeanwhile(clause.predicate())
        && clause.markers().isEmpty()
        && clause.parent().map(sentence::token).filter(t -> t.tag().equals("VBD")).isPresent();
    boolean programme = tellsMore(clause) && clause.slot("خلال").stream().anyMatch(p -> sentence.token(p.head()).isPronoun());
    return next || programme ? FactStatus.PLANNED : FactStatus.HAPPENED;
  }

  /** ظهر الوزير وهو / يلتقي نظيره: at the same time. */
  private boolean isMeanwhile(int verb) {
    return verb > 1 && sentence.token(verb - 1).form().matches("هو|هي|هم") && sentence.token(verb - 2).form().equals("و");
  }

  /** زيارة / يلتقي خلالها, هجمات / تستهدف مدنيين: what is or will be, of a noun without the article. */
  private boolean tellsMore(Clause clause) {
    return clause.link() == Clause.Link.RELATIVE && isImperfect(clause)
        && clause.parent().map(sentence::token).filter(t -> t.isNoun() && !t.isDefinite()).isPresent();
  }

  /** What stands above a noun, and how. */
  private FactStatus ofNoun(Clause noun, int depth) {
    FactStatus verb = noun.parent().map(byToken::get)
        .filter(above -> above.kind() != Clause.Kind.NOUN)
        .map(above -> combine(ofClause(above), governors(above, depth + 1)))
        .filter(status -> status != FactStatus.DENIED)
        .orElse(FactStatus.HAPPENED);
    return combine(governors(noun, depth), verb);
  }

  /** إذا ... ف: what is to come on a condition only may come. */
  private boolean hangsOnCondition(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.parent().filter(p -> p == clause.predicate()).isPresent())
        .filter(c -> c.link() == Clause.Link.ADVERBIAL)
        .anyMatch(Provisos::holds);
  }

  private boolean isImperfect(Clause clause) {
    return sentence.token(clause.predicate()).tag().equals("VBP");
  }

  /** The outer word decides, but an inner denial stays one. */
  private static FactStatus combine(FactStatus inner, FactStatus outer) {
    if (inner == FactStatus.HAPPENED) {
      return outer;
    }
    if (inner == FactStatus.DENIED && outer == FactStatus.DENIED) {
      return FactStatus.HAPPENED;
    }
    return inner == FactStatus.PLANNED && outer == FactStatus.DENIED ? outer
        : inner == FactStatus.PLANNED && outer == FactStatus.POSSIBLE ? outer : inner;
  }

  /** القمة المقبلة, هجوم محتمل. */
  private FactStatus ofAdjectives(Clause clause) {
    return clause.kind() != Clause.Kind.NOUN
        ? FactStatus.HAPPENED
        : clause.slot("adj").stream()
            .map(p -> sentence.token(p.head()))
            .map(word -> modality.effect(word.lemma()).or(() -> modality.effect(bare(word))))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(FactStatus.HAPPENED);
  }

  /** Whether a word of negation stands before a predicate. */
  static boolean isNegated(Clause clause) {
    return clause.markers().stream().anyMatch(NEGATIONS::contains);
  }

  private FactStatus ofClause(Clause clause) {
    List<String> markers = clause.markers();
    if (Provisos.holds(clause)) {
      return FactStatus.POSSIBLE;
    }
    if (isNegated(clause)) {
      return FactStatus.DENIED;
    }
    if (markers.stream().anyMatch(FUTURES::contains)) {
      return FactStatus.PLANNED;
    }
    return isImperfect(clause) && markers.contains("قد") ? FactStatus.POSSIBLE : FactStatus.HAPPENED;
  }

  /** What the words above say: يمكن أن, من المقرر أن, يعتزم, نفى أن. */
  private FactStatus governors(Clause clause, int depth) {
    Optional<FactStatus> told = announced(clause.predicate());
    if (depth == 0 && clause.kind() == Clause.Kind.VERB && told.isPresent()) {
      return told.get();
    }
    Optional<Integer> parent = clause.parent();
    if (parent.isEmpty() || depth > 4) {
      return FactStatus.HAPPENED;
    }
    if (clause.link() == Clause.Link.RELATIVE || clause.link() == Clause.Link.COORDINATE
        || clause.link() == Clause.Link.CIRCUMSTANCE || NotYet.isOccasion(sentence, clause) || clause.markers().stream().anyMatch(MEANWHILE::contains)) {
      return tellsMore(clause) && byToken.containsKey(parent.get())
          ? ofNoun(byToken.get(parent.get()), depth + 1)
          : FactStatus.HAPPENED;
    }
    boolean phrase = sentence.token(parent.get()).tag().equals("IN")
        && parent.get() + 1 < sentence.tokens().size();
    int token = phrase ? parent.get() + 1 : parent.get();
    boolean occasion = clause.kind() == Clause.Kind.NOUN && sentence.token(token).tag().equals("VBD")
        && occasions.during(clause).filter(verb -> verb == token).isPresent();
    Optional<FactStatus> effect = occasion || says(clause, token) ? Optional.empty() : effect(token);
    if (effect.isPresent()) {
      Clause above = byToken.get(token);
      boolean negated = above != null && ofClause(above) == FactStatus.DENIED;
      boolean rumour = above != null && above.kind() == Clause.Kind.NOUN && effect.get() == FactStatus.POSSIBLE
          && governors(above, depth + 1) == FactStatus.DENIED;
      return rumour ? FactStatus.DENIED : negated ? flip(effect.get()) : effect.get();
    }
    Clause above = byToken.get(token);
    boolean passes = above != null && clause.link() == Clause.Link.NOMINAL
        && above.kind() == Clause.Kind.NOUN
        && sentence.token(token).lemmas().stream().anyMatch(modality::carries);
    return passes || isOfBeing(clause, above) || hangsOnDoer(clause, above) ? governors(above, depth + 1) : FactStatus.HAPPENED;
  }

  /** بشأن مكالمة, قلل من شأن تهديد, اتفاق برعاية: words that say nothing of a noun as they stand here. */
  private boolean says(Clause noun, int above) {
    boolean matter = sentence.token(above).hasLemma("شان");
    boolean terms = sentence.token(above).hasLemma("اتفاق") && noun.predicate() > above
        && sentence.token(noun.predicate() - 1).form().equals("ب");
    return noun.kind() == Clause.Kind.NOUN && (matter || terms);
  }

  /** نفى أن يكون الوزير قد / وقع: what is said of the being holds for the deed. */
  private boolean isOfBeing(Clause clause, Clause above) {
    return above != null && clause.kind() != Clause.Kind.NOUN && clause.markers().contains("قد")
        && above.link() == Clause.Link.COMPLEMENT && isImperfect(above) && sentence.token(above.predicate()).hasLemma("كان");
  }

  /** نفى مصدر مسؤول / أن يكون: the parser hangs on the doer what the verb has as its complement. */
  private boolean hangsOnDoer(Clause clause, Clause above) {
    return above != null && clause.kind() != Clause.Kind.NOUN && clause.link() == Clause.Link.COMPLEMENT
        && above.kind() == Clause.Kind.NOUN && above.parent().map(byToken::get)
            .filter(verb -> verb.kind() == Clause.Kind.VERB).stream().flatMap(verb -> verb.slot("subj").stream())
            .anyMatch(p -> p.head() == above.predicate() || p.head() == above.predicate() - 1);
  }

  /** وكان من المقرر أن / يلتقي, فمن المقرر أن: told right before the verb, on whatever the parser hangs it. */
  private Optional<FactStatus> announced(int verb) {
    boolean told = verb > 2 && Orthography.fold(sentence.token(verb - 1).form()).equals("ان")
        && sentence.token(verb - 3).form().equals("من") && sentence.token(verb - 2).isDefinite();
    if (isProvided(verb)) {
      return Optional.of(FactStatus.PLANNED);
    }
    return told ? effect(verb - 2).filter(s -> s == FactStatus.PLANNED) : Optional.empty();
  }

  /** اتفقا على وقف القتال، على أن / تبدأ المحادثات لاحقا: what is to come, in the imperfect. */
  private boolean isProvided(int verb) {
    return verb > 2 && sentence.token(verb).tag().equals("VBP") && Orthography.fold(sentence.token(verb - 1).form()).equals("ان")
        && sentence.token(verb - 2).form().equals("على");
  }

  private Optional<FactStatus> effect(int token) {
    if (sentence.mentions().stream().anyMatch(m -> m.phrase().head() == token && PEOPLE.contains(m.kind()))) {
      return Optional.empty();
    }
    Token word = sentence.token(token);
    if (word.isVerb() && word.hasLemma("حال")) {
      return Optional.empty();
    }
    return Stream.concat(word.lemmas().stream(), Stream.of(bare(word)))
        .filter(l -> word.isVerb() || !modality.isVerbOnly(l))
        .map(modality::effect)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String bare(Token word) {
    return Orthography.stripArticle(Orthography.fold(word.form()));
  }

  private static FactStatus flip(FactStatus status) {
    return status == FactStatus.DENIED ? FactStatus.POSSIBLE : FactStatus.DENIED;
  }
}
