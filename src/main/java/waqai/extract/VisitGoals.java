package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Finds where a visit went that is told by its noun alone, from the verb that it hangs on. */
record VisitGoals(Sentence sentence, FillerReader fillers, VerbFrames verbs) {
  private static final Set<String> IN = Set.of("في", "إلى");
  private static final Set<String> TOURING = WordClasses.list().words("touring");
  private static final List<String> GOALS = List.of("الي", "ل", "obj");

  /** غادر صنعاء بعد زيارة, التقى نظيره في بيروت في زيارة: the visit goes where its verb says. */
  Frame withGoal(Frame frame) {
    boolean told = GOALS.stream().anyMatch(slot -> !frame.slot(slot).isEmpty())
        || frame.slot("gen").stream().anyMatch(f -> fillers.is(f, EventPattern.SlotClass.PLACE));
    List<Filler> toured = told ? List.of() : toured(frame.predicate());
    if (!toured.isEmpty()) {
      return to(frame, toured);
    }
    if (told || sentence.token(frame.predicate()).isDefinite()) {
      return frame;
    }
    return above(frame.clause())
        .flatMap(verb -> goal(verb, frame.predicate()))
        .map(place -> to(frame, List.of(place)))
        .orElse(frame);
  }

  private static Frame to(Frame frame, List<Filler> places) {
    return frame.with("إلى", places).with("الي", places);
  }

  /** جولة / شملت الأردن ولبنان, جولة / تقوده إلى الرياض: where the clause behind a journey says that it leads. */
  private List<Filler> toured(int journey) {
    return sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.parent().filter(p -> p == journey).isPresent())
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(TOURING))
        .flatMap(c -> Stream.of("obj", "الي").flatMap(slot -> fillers.read(c.slot(slot)).stream()))
        .filter(f -> f instanceof Filler.Named n && n.mention().named() && fillers.is(f, EventPattern.SlotClass.PLACE)).toList();
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
