package waqai.extract;

import java.util.List;
import waqai.claim.Filler;
import waqai.text.Clause;
import waqai.text.Sentence;

/**
 * Finds between whom somebody mediates, told by the verb beside it: توصلت أرمينيا وأذربيجان، / بوساطة أمريكية، إلى اتفاق (Armenia
 * and Azerbaijan, by American mediation, reached an agreement).
 */
final class MediatedSides {
  private static final String BETWEEN = "بين";

  private final Sentence sentence;
  private final FillerReader fillers;
  private final VerbFrames verbs;

  MediatedSides(Sentence sentence, FillerReader fillers, VerbFrames verbs) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.verbs = verbs;
  }

  /** The frame of a mediation with its sides, where it tells none itself. */
  Frame read(Frame frame) {
    if (!frame.isNoun() || !frame.slot(BETWEEN).isEmpty() || frame.slot("subj").isEmpty() || !isBy(frame.predicate())) {
      return frame;
    }
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.slot("وساطة").stream().anyMatch(p -> p.begin() == frame.predicate() + 1))
        .map(this::sides)
        .filter(sides -> sides.size() > 1)
        .findFirst()
        .map(sides -> frame.with(BETWEEN, sides))
        .orElse(frame);
  }

  private boolean isBy(int noun) {
    return noun > 0 && sentence.token(noun - 1).form().equals("ب");
  }

  private List<Filler> sides(Clause verb) {
    Frame frame = verbs.of(verb);
    List<Filler> between = who(frame, BETWEEN);
    return between.size() > 1 ? between : who(frame, "subj");
  }

  private List<Filler> who(Frame frame, String slot) {
    return frame.slot(slot).stream().filter(f -> f instanceof Filler.Named && fillers.is(f, EventPattern.SlotClass.WHO)).toList();
  }
}
