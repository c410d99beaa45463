package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;

/** قصفت الطائرات المنزل ما أدى إلى تدميره: what an attack brought about is told with it. */
final class Aftermath {
  private final Sentence sentence;
  private final Set<String> destroying;

  Aftermath(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    destroying = classes.words("destroying");
  }

  /** Leaves the attack alone in the list, with what was destroyed if it tells no target. */
  void join(List<Match> matches) {
    for (Match outcome : List.copyOf(matches)) {
      Optional<Match> attack = isOutcome(outcome, matches) ? attackBefore(outcome, matches) : Optional.empty();
      attack.ifPresent(a -> {
        boolean open = a.recipients().isEmpty() && !a.pattern().actor().all();
        matches.set(matches.indexOf(a), new Match(a.pattern(), a.frame(), a.actors(), open ? outcome.recipients() : a.recipients()));
        matches.remove(outcome);
      });
    }
  }

  private boolean isOutcome(Match match, List<Match> matches) {
    Clause clause = match.frame().clause();
    boolean noun = match.frame().isNoun() && match.pattern().type() == EventType.ATTACK && match.actors().isEmpty()
        && sentence.token(match.predicate()).hasLemmaOf(destroying);
    return noun && (isCaused(match) || clause.parent().isPresent()
        && matches.stream().anyMatch(m -> m != match && m.predicate() == clause.parent().get() && isCaused(m)));
  }

  private static boolean isCaused(Match match) {
    return match.frame().support().filter(s -> s.row().causes() || s.row().lemma().equals("اسفر")).isPresent();
  }

  private static Optional<Match> attackBefore(Match outcome, List<Match> matches) {
    List<Match> before = new ArrayList<>(matches);
    before.removeIf(m -> m == outcome || m.predicate() > outcome.predicate()
        || m.pattern().type() != EventType.ATTACK && m.pattern().type() != EventType.KILLING);
    return before.stream().filter(m -> m.pattern().type() == EventType.ATTACK).reduce((a, b) -> b)
        .or(() -> before.stream().reduce((a, b) -> b));
  }
}
