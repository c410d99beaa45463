package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Finds with whom somebody speaks in a call that stands behind what he says to them: شكر الوزير / نظيره في اتصال هاتفي. */
record Called(Sentence sentence, FillerReader fillers, VerbFrames verbs) {
  private static final Set<String> TOLD = WordClasses.list().words("said-to");
  private static final List<String> DURING = List.of("في", "خلال", "عبر", "اثناء");
  private static final List<String> PARTNERS = List.of("مع", "ب", "بين", "من", "الي");

  /** The frame of a call, with the person to whom the verb above is said or done as its partner. */
  Frame withCalled(Frame frame) {
    boolean told = !frame.clause().slot("مع").isEmpty()
        || PARTNERS.stream().anyMatch(slot -> frame.slot(slot).stream().anyMatch(f -> fillers.is(f, EventPattern.SlotClass.WHO)));
    return told ? frame : verbAbove(frame.predicate()).flatMap(this::addressee)
        .filter(person -> !frame.slot("subj").contains(person))
        .map(person -> frame.with("مع", List.of(person))).orElse(frame);
  }

  private Optional<Clause> verbAbove(int call) {
    return sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < call && sentence.token(c.predicate()).hasLemmaOf(TOLD))
        .filter(c -> DURING.stream().flatMap(slot -> c.slot(slot).stream()).anyMatch(p -> p.head() == call))
        .reduce((first, second) -> second);
  }

  private Optional<Filler> addressee(Clause verb) {
    return Stream.of("obj", "ل").flatMap(slot -> verbs.of(verb).slot(slot).stream())
        .filter(f -> fillers.is(f, EventPattern.SlotClass.PERSON)).findFirst();
  }
}
