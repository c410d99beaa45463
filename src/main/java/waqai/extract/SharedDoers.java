package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;

/** Gives a noun of violence its doer, told of the noun to which it is joined: اقتحام الشرطة للمقر / واعتقال من فيه (the police storming it and arresting). */
final class SharedDoers {
  private static final Set<EventType> DEEDS =
      Set.of(EventType.ATTACK, EventType.ARREST, EventType.ABDUCTION, EventType.CAPTURE, EventType.KILLING);

  private final Sentence sentence;
  private final Set<String> suffered;

  SharedDoers(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    suffered = classes.words("suffering-noun");
  }

  /** The matches, such nouns with their doer. */
  List<Match> lend(List<Match> matches) {
    List<Match> out = new ArrayList<>(matches);
    out.replaceAll(m -> isOpen(m) ? joinedTo(m, matches).map(f -> new Match(m.pattern(), m.frame(), f.actors(), m.recipients())).orElse(m) : m);
    return out;
  }

  private boolean isOpen(Match match) {
    int at = match.predicate();
    return isDeed(match) && match.actors().isEmpty() && !match.recipients().isEmpty() && at > 1 && sentence.token(at - 1).form().equals("و")
        && !sentence.token(at).isDefinite() && !sentence.token(at).hasLemmaOf(suffered);
  }

  private static boolean isDeed(Match match) {
    return match.frame().isNoun() && match.frame().support().isEmpty() && DEEDS.contains(match.pattern().type()) && !match.pattern().actor().all();
  }

  /** The last noun of violence before it, on which it hangs or with which it hangs on one word; nothing but its own words stand between. */
  private Optional<Match> joinedTo(Match match, List<Match> matches) {
    Optional<Integer> above = match.frame().clause().parent();
    return matches.stream()
        .filter(m -> isDeed(m) && m.predicate() < match.predicate() && !m.actors().isEmpty() && !m.actors().equals(match.recipients()))
        .filter(m -> above.filter(p -> p == m.predicate()).isPresent() || above.isPresent() && above.equals(m.frame().clause().parent()))
        .reduce((a, b) -> b)
        .filter(m -> sentence.tokens().subList(m.predicate(), match.predicate()).stream().noneMatch(t -> t.isVerb()));
  }
}
