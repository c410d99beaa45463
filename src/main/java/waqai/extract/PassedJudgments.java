package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.claim.Filler;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Tells a judgment, and the verb that upholds it, against whom it was passed: أيدت المحكمة الحكم الصادر بحق فلان. */
final class PassedJudgments {
  private static final Set<String> JUDGMENTS = Set.of("حكم", "احكام", "عقوبة");
  private static final Set<String> PASSED = Set.of("صادر", "صادرة", "صدر");
  private static final List<String> AGAINST = List.of("بحق", "علي", "ضد");

  private final Sentence sentence;
  private final FillerReader fillers;

  PassedJudgments(Sentence sentence, FillerReader fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
  }

  /** Lends the slots of a verb or a noun those of the clause that says against whom. */
  void lend(Clause clause, Map<String, List<Filler>> slots) {
    if (AGAINST.stream().anyMatch(slots::containsKey)) {
      return;
    }
    for (Clause passed : sentence.clauses()) {
      boolean told = passed.parent().filter(noun -> isJudgment(clause, noun)).isPresent()
          && sentence.token(passed.predicate()).hasLemmaOf(PASSED);
      if (told) {
        AGAINST.stream().filter(slot -> !passed.slot(slot).isEmpty())
            .forEach(slot -> slots.put(slot, fillers.read(passed.slot(slot))));
      }
    }
  }

  private boolean isJudgment(Clause clause, int noun) {
    String held = clause.kind() == Clause.Kind.NOUN ? "gen" : "obj";
    boolean own = clause.kind() == Clause.Kind.NOUN && clause.predicate() == noun
        || clause.slot(held).stream().anyMatch(p -> p.head() == noun);
    return own && sentence.token(noun).hasLemmaOf(JUDGMENTS);
  }
}
