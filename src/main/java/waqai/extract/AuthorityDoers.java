package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds the force that does what a noun tells, behind من: حصار بيروت من / القوات الإسرائيلية (the siege of Beirut by the Israeli forces);
 * but in اعتقال ضابط من الجيش (the arrest of an officer from the army) it is only where somebody belongs.
 */
final class AuthorityDoers {
  private static final Set<EntityKind> FORCES = Set.of(EntityKind.MILITARY, EntityKind.GOVERNMENT);

  /** How far behind the noun its doer is looked for, in words. */
  private static final int REACH = 9;

  private final Sentence sentence;
  private final Set<String> deeds;
  private final Set<String> forces;
  private final Set<String> amounts;

  AuthorityDoers(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    deeds = classes.words("done-by-force");
    forces = classes.words("force");
    amounts = classes.words("quantifier");
  }

  /** Puts the force in the place of the agent, if none is told. */
  void read(Clause noun, Map<String, List<Filler>> slots) {
    if (sentence.token(noun.predicate()).hasLemmaOf(deeds) && !slots.containsKey("agent") && !slots.containsKey("subj")) {
      doer(noun).ifPresent(d -> slots.put("agent", List.of(d)));
    }
  }

  private Optional<Filler> doer(Clause noun) {
    int end = Math.min(noun.predicate() + REACH, sentence.tokens().size() - 1);
    return IntStream.range(noun.predicate() + 1, end).takeWhile(at -> !closes(sentence.token(at)))
        .filter(at -> sentence.token(at).form().equals("من") && !isPart(noun, at))
        .mapToObj(at -> sentence.mentionsAt(at + 1).filter(this::isForce).findFirst())
        .flatMap(Optional::stream).findFirst().map(m -> (Filler) new Filler.Named(m));
  }

  private boolean isForce(Mention mention) {
    return FORCES.contains(mention.kind()) && sentence.token(mention.phrase().head()).hasLemmaOf(forces);
  }

  /** ضابط / من الجيش, العشرات / من الجنود: of whom one is or many are told. */
  private boolean isPart(Clause noun, int of) {
    Token before = sentence.token(of - 1);
    boolean quality = before.isAdjective() && noun.slot("adj").stream().map(Phrase::head).anyMatch(a -> a == of - 1);
    boolean whole = before.isDefinite() || before.isPronoun() || before.isName();
    return before.hasLemmaOf(amounts) || !whole && !quality;
  }

  private static boolean closes(Token token) {
    return token.isPunctuation() || token.isVerb() || token.tag().equals("CC") || token.tag().startsWith("W");
  }
}
