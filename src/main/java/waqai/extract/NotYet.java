package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import waqai.fact.FactStatus;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;

/**
 * Tells what has not come about when something else is told: ترفض التفاوض / قبل انسحاب الجيش ("before the army withdraws"), ما أن
 * تنتشر القوات ("as soon as"), تستطيع دخول المدينة ("can enter").
 *
 * @param byToken the clauses of the sentence by their predicates
 */
record NotYet(Sentence sentence, Map<Integer, Clause> byToken) {
  /** Nouns that may stand between: يرفض / التفاوض قبل انسحاب الجيش. */
  private static final int DEEPEST = 2;

  private static final Set<String> OCCASIONS = WordClasses.list().words("when");

  private static final Set<String> REFUSING = WordClasses.list().words("refusing");

  private static final Set<String> NOTICES = WordClasses.list().words("notice");

  private static final Set<String> ABLE = WordClasses.list().words("able");

  /** What the words around a clause, or around the verb that supports it, say of it; nothing if it may have come about. */
  Optional<FactStatus> of(Clause clause) {
    if (isAnnounced(clause) || isAsSoonAs(clause) || isBefore(clause, this::isUnderWay)) {
      return Optional.of(FactStatus.PLANNED);
    }
    boolean open = isBefore(clause, this::isWaiting) || isOfAbility(clause);
    return open ? Optional.of(FactStatus.POSSIBLE) : Optional.empty();
  }

  /** توقفت الحرب عندما / وقع الطرفان اتفاقا: when something else ceased or was hoped for, this happened. */
  static boolean isOccasion(Sentence sentence, Clause clause) {
    return clause.link() == Clause.Link.ADVERBIAL && sentence.token(clause.predicate()).tag().equals("VBD")
        && clause.markers().stream().anyMatch(OCCASIONS::contains);
  }

  /** إخطارا / بهدم منزله: what a notice announces. */
  private boolean isAnnounced(Clause noun) {
    int at = noun.predicate();
    return noun.kind() == Clause.Kind.NOUN && at > 1 && sentence.token(at - 1).form().equals("ب")
        && sentence.token(at - 2).hasLemmaOf(NOTICES);
  }

  /** ما أن / تنتشر القوات: it lies ahead, if the verb is in the imperfect. */
  private boolean isAsSoonAs(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && isPresent(verb) && verb > 1 && sentence.token(verb - 2).form().equals("ما")
        && Orthography.fold(sentence.token(verb - 1).form()).equals("ان");
  }

  /** لن تعود قبل / انسحاب الجيش: before it something else is done or refused; but غادر قبل انسحاب الجيش. */
  private boolean isBefore(Clause noun, Predicate<Clause> other) {
    int at = noun.predicate();
    return noun.kind() == Clause.Kind.NOUN && at > 0 && sentence.token(at - 1).form().equals("قبل")
        && verbAbove(noun).filter(verb -> isPresent(verb.predicate()) && verb.predicate() < at).filter(other).isPresent();
  }

  /** لن تعود, لا يتفاوض, يرفض: one waits for what is to come before; but لم يعلم. */
  private boolean isWaiting(Clause verb) {
    boolean never = verb.markers().contains("لن") || verb.markers().contains("لا") && !sentence.token(verb.predicate()).hasLemma("زال");
    return never || sentence.token(verb.predicate()).hasLemmaOf(REFUSING)
        || verb.parent().filter(p -> isPresent(p) && sentence.token(p).hasLemmaOf(REFUSING)).isPresent();
  }

  /** تجري الاستعدادات: now; but كان يعمل, الذي يعمل. */
  private boolean isUnderWay(Clause verb) {
    boolean main = verb.link() == Clause.Link.ROOT || verb.link() == Clause.Link.COORDINATE;
    return main && sentence.tokens().subList(0, verb.predicate()).stream().noneMatch(t -> t.hasLemma("كان")) && !StatusReader.isNegated(verb) && !isWaiting(verb);
  }

  /** تستطيع القوات / دخول المدينة: in the imperfect nothing has been done. */
  private boolean isOfAbility(Clause noun) {
    return noun.kind() == Clause.Kind.NOUN && verbAbove(noun)
        .filter(verb -> isPresent(verb.predicate()) && sentence.token(verb.predicate()).hasLemmaOf(ABLE))
        .filter(verb -> !StatusReader.isNegated(verb))
        .filter(verb -> List.of("obj", "subj").stream().flatMap(s -> verb.slot(s).stream()).anyMatch(p -> p.head() == noun.predicate()))
        .isPresent();
  }

  private Optional<Clause> verbAbove(Clause noun) {
    Optional<Clause> at = noun.parent().map(byToken::get);
    for (int depth = 0; depth < DEEPEST && at.filter(above -> above.kind() == Clause.Kind.NOUN && above.link() == Clause.Link.NOMINAL).isPresent(); depth++) {
      at = at.flatMap(Clause::parent).map(byToken::get);
    }
    return at.filter(above -> above.kind() == Clause.Kind.VERB);
  }

  private boolean isPresent(int verb) {
    return sentence.token(verb).tag().equals("VBP");
  }
}
