package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;
import waqai.text.Token.Gender;

/**
 * Reads a verb of permitting as a passive where the sentence has told nobody before who would permit it: وسمح / للصحفيين بزيارة
 * السجن (journalists were allowed to visit the prison).
 */
record ImpersonalPermits(Sentence sentence, FillerReader fillers, Set<String> permitting) {
  private static final Set<String> TO_WHOM_OR_WHAT = Set.of("ل", "ب");

  /** Takes the subject that is not told away from such a verb. */
  void read(Clause clause, Map<String, List<Filler>> slots) {
    Token verb = sentence.token(clause.predicate());
    boolean dropped = slots.getOrDefault("subj", List.of()).stream().allMatch(f -> f instanceof Filler.Pronoun p && p.dropped());
    if (clause.kind() == Clause.Kind.VERB && !StatusReader.isNegated(clause) && dropped && verb.hasLemmaOf(permitting) && isOfNobody(verb)
        && TO_WHOM_OR_WHAT.stream().anyMatch(slots::containsKey) && isFirst(clause.predicate())) {
      slots.remove("subj");
    }
  }

  /** Masculine singular: يسمح, سمح. */
  private static boolean isOfNobody(Token verb) {
    return verb.gender() == Gender.MASCULINE && verb.form().matches("\\p{L}*[^وتنا]") && !verb.form().matches("[نأ].*");
  }

  /** Whether nobody who can act is named before the verb. */
  private boolean isFirst(int verb) {
    return sentence.mentions().stream().filter(m -> m.phrase().begin() < verb).noneMatch(m -> fillers.is(new Filler.Named(m), SlotClass.WHO));
  }
}
