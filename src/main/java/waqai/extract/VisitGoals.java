package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Finds where a visit went that is told by its noun alone, from the verb that it hangs on. */
record VisitGoals(Sentence sentence, FillerReader fillers, VerbFrames verbs) {
  private static final Set<String> IN = Set.of("في", "إلى");
  private static final List<String> GOALS = List.of("الي", "ل", "obj");

  /** غادر صنعاء بعد زيارة, التقى نظيره في بيروت في زيارة: the visit goes where its verb says. */
  Frame withGoal(Frame frame) {
    boolean told = GOALS.stream().anyMatch(slot -> !frame.slot(slot).isEmpty())
        || frame.slot("gen").stream().anyMatch(f -> fillers.is(f, EventPattern.SlotClass.PLACE));
    if (told || sentence.token(frame.predicate()).isDefinite()) {
      return frame;
    }
    return above(frame.clause())
        .flatMap(verb -> goal(verb, frame.predicate()))
        .map(place -> frame.with("إلى", List.of(place)).with("الي", List.of(place)))
        .orElse(frame);
  }

  /** The verb that a noun hangs on, be it by a noun of time. */
  private Optional<Clause> above(Clause noun) {
    Optional<Clause> next = noun.parent().flatMap(p -> sentence.clauses().stream().filter(c -> c.predicate() == p).findFirst());
    return next.flatMap(c -> c.kind() == Clause.Kind.VERB ? next
        : c.kind() == Clause.Kind.NOUN && TalksReader.isOccasion(sentence.token(c.predicate())) ? above(c) : Optional.empty());
  }

  private Optional<Filler> goal(Clause verb, int noun) {
    Stream<Filler> told = Stream.of("الي", "obj", "في").flatMap(slot -> verbs.of(verb).slot(slot).stream());
    Stream<Filler> near = sentence.mentions().stream()
        .filter(m -> m.phrase().begin() > verb.predicate() + 1 && m.phrase().end() <= noun)
        .filter(m -> IN.contains(sentence.token(m.phrase().begin() - 1).form()) || sentence.token(m.phrase().begin() - 1).isPunctuation())
        .map(Filler.Named::new);
    return Stream.concat(told, near)
        .filter(f -> f instanceof Filler.Named n && n.mention().named() && fillers.is(f, EventPattern.SlotClass.PLACE))
        .filter(f -> sentence.mentions().stream().noneMatch(m -> m.kind() == EntityKind.PERSON && m.phrase().covers(f.token())))
        .findFirst();
  }
}
