package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Finds who does what somebody comes for: زار / الوزير بيروت لتقديم العزاء ("the minister visited Beirut to offer condolences"). */
final class Errands {
  private final Sentence sentence;
  private final VerbFrames verbs;
  private final FillerReader fillers;
  private final Set<String> coming;

  Errands(Sentence sentence, FillerReader fillers, VerbFrames verbs, WordClasses classes) {
    this.sentence = sentence;
    this.verbs = verbs;
    this.fillers = fillers;
    coming = classes.words("coming");
  }

  /** The frame of a noun behind ل with whoever comes, where it tells no doer itself. */
  Frame read(Frame frame) {
    int noun = frame.predicate();
    boolean meant = frame.isNoun() && noun > 1 && frame.slot("subj").isEmpty() && sentence.token(noun - 1).form().equals("ل")
        && sentence.token(noun - 1).span().end() == sentence.token(noun).span().begin();
    List<Filler> doers = !meant ? List.of() : BackedDeeds.verbBefore(sentence, noun)
        .filter(c -> c.kind() == Clause.Kind.VERB && sentence.token(c.predicate()).hasLemmaOf(coming))
        .map(c -> verbs.of(c).slot("subj").stream().filter(f -> fillers.is(f, EventPattern.SlotClass.WHO)).toList())
        .orElse(List.of());
    return doers.isEmpty() ? frame : frame.with("subj", doers);
  }
}
