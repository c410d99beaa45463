package waqai.resolve;

import java.util.List;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells whether the noun of an attack points back to one that was told before it: الهجوم (the attack), إطلاق النار, الصواريخ; what is
 * said of the noun may tell that it is another one (الهجوم على القافلة).
 */
record BackReference(AnalyzedText text, EventKinds kinds) {
  /** Slots of a noun that tell of their own what is hit. */
  private static final List<String> AIMS = List.of("علي", "ضد", "gen", "ل", "acc");

  private static final Set<String> OUTCOMES = WordClasses.list().words("outcome");

  /** How many words stand between owning up to an attack and its noun. */
  private static final int OWNED = 3;

  /** How many sentences later what was fired is still that of the attack. */
  private static final int SALVO = 3;

  /** Whether one of these nouns does, or the verb is one of owning up to it. */
  boolean refers(ResolvedClaim before, ResolvedClaim claim, Set<Integer> nouns) {
    Sentence sentence = text.sentences().get(claim.claim().sentence());
    Token predicate = sentence.token(claim.claim().predicate());
    if (predicate.isVerb() && (predicate.hasLemma("اعلن") || predicate.hasLemma("تبني"))
        || predicate.isDefinite() && isOwnedTo(sentence, predicate.index())) {
      return true;
    }
    Sentence first = text.sentences().get(before.claim().sentence());
    int later = sentence.index() - first.index();
    return nouns.stream()
        .map(sentence::token)
        .anyMatch(noun -> (later <= 1 && noun != predicate
            ? kinds.pointsBack(noun, first.tokens()) : kinds.pointsFarBack(noun, first.tokens()))
            && (!isSpecified(sentence, noun) || sharesTarget(before, claim))
            || later > 0 && later <= SALVO && isSalvo(noun, first) || later == 1 && isShooting(sentence, noun, first));
  }

  /** أطلق صواريخ ... الصواريخ أصابت. */
  private boolean isSalvo(Token noun, Sentence first) {
    return kinds.isFired(noun) && first.tokens().stream().anyMatch(t -> !t.isDefinite() && t.lemma().equals(noun.lemma()));
  }

  /** فتح مسلح النار ... إطلاق النار. */
  private static boolean isShooting(Sentence sentence, Token noun, Sentence first) {
    int next = noun.index() + 1;
    return noun.hasLemma("اطلاق") && next < sentence.tokens().size() && sentence.token(next).isDefinite()
        && first.tokens().stream().anyMatch(t -> t.lemma().equals(sentence.token(next).lemma()));
  }

  /** مسؤوليتها عن القصف. */
  private static boolean isOwnedTo(Sentence sentence, int noun) {
    return sentence.tokens().subList(Math.max(0, noun - OWNED), noun).stream().anyMatch(t -> t.hasLemma("مسؤولية"));
  }

  private static boolean sharesTarget(ResolvedClaim before, ResolvedClaim claim) {
    return SameScene.isThere(before, claim) || claim.recipients().stream()
        .anyMatch(c -> before.recipients().contains(c) || before.places().contains(c));
  }

  /** الهجوم على القافلة, الهجوم الذي استهدف القافلة: what is said of it tells which one it is; الذي خلف قتلى does not. */
  private static boolean isSpecified(Sentence sentence, Token noun) {
    return sentence.clauses().stream()
        .anyMatch(c -> c.kind() == Clause.Kind.NOUN
            ? c.predicate() == noun.index() && AIMS.stream().anyMatch(slot -> !c.slot(slot).isEmpty())
            : c.link() == Clause.Link.RELATIVE && !sentence.token(c.predicate()).hasLemmaOf(OUTCOMES)
                && c.slot("subj").stream().anyMatch(p -> p.head() == noun.index()));
  }
}
