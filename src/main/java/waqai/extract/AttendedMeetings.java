package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;

/**
 * Takes a meeting that stands between a verb and its doer for what it is: حضر اللقاء / وزير الخارجية (the foreign minister attended the
 * meeting), قاطعت الجلسة / كتلة الحزب (the bloc stayed away from the session).
 */
final class AttendedMeetings {
  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> meetings;
  private final Set<String> verbs;

  AttendedMeetings(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    meetings = classes.words("attended");
    verbs = classes.words("attending");
  }

  /** Turns a meeting that the parser takes for the doer into what is attended, and whoever stands behind it into the doer. */
  void mend(Clause clause, Map<String, List<Filler>> slots) {
    List<Filler> first = slots.getOrDefault("subj", List.of());
    List<Filler> second = slots.getOrDefault("obj", List.of());
    boolean many = sentence.token(clause.predicate()).form().matches(".*(وا|ون)");
    boolean turned = clause.kind() == Clause.Kind.VERB && !many && sentence.token(clause.predicate()).hasLemmaOf(verbs)
        && first.size() == 1 && first.getFirst().token() == clause.predicate() + 1 && sentence.token(first.getFirst().token()).hasLemmaOf(meetings)
        && !second.isEmpty() && second.stream().allMatch(f -> f.token() > clause.predicate() + 1 && fillers.is(f, SlotClass.WHO));
    if (turned) {
      slots.put("subj", second);
      slots.put("obj", first);
    }
  }
}
