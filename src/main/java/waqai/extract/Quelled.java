package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;

/** Makes one event of an assault and its purpose, which tells whom it hits: أطلقت الشرطة الغاز لتفريق المتظاهرين. */
final class Quelled {
  private final Sentence sentence;
  private final Set<String> quelling;

  Quelled(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    quelling = classes.words("quelling");
  }

  /** Puts into the list one match for each such two. */
  void join(List<Match> matches) {
    for (Match purpose : List.copyOf(matches)) {
      if (isPurpose(purpose)) {
        attack(purpose, matches).ifPresent(a -> {
          matches.set(matches.indexOf(a), new Match(a.pattern(), a.frame(), a.actors(),
              a.recipients().isEmpty() ? purpose.recipients() : a.recipients()));
          matches.remove(purpose);
        });
      }
    }
  }

  private boolean isPurpose(Match match) {
    int at = match.predicate();
    return match.pattern().type() == EventType.RESTRICTION && match.frame().isNoun() && match.actors().isEmpty()
        && at > 0 && sentence.token(at - 1).form().equals("ل")
        && sentence.token(at).hasLemmaOf(quelling);
  }

  private static Optional<Match> attack(Match purpose, List<Match> matches) {
    return matches.stream()
        .filter(m -> m.pattern().type() == EventType.ATTACK && !m.frame().isNoun() && m.predicate() < purpose.predicate())
        .filter(m -> m.frame().clause().slot("ل").stream().anyMatch(p -> p.head() == purpose.predicate()))
        .findFirst();
  }
}
