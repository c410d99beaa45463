package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Matcher.Match;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;

/** Names who took a place from the verb that confirms it: أكد الجيش / استعادة البلدة ("the army confirmed the recapture"). */
final class OwnFeats {
  private static final Set<EntityKind> FIGHTING = Set.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP);

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Map<Integer, Clause> byToken;
  private final Set<String> conquest;
  private final Set<String> confirming;

  OwnFeats(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    byToken = Clause.byPredicate(sentence.clauses());
    conquest = classes.words("conquest");
    confirming = classes.words("confirming");
  }

  /** The armed body that confirms what it has done itself; nobody if others tell of it. */
  List<Filler> of(Match match) {
    if (match.pattern().type() != EventType.CAPTURE || !match.frame().isNoun() || !sentence.token(match.predicate()).hasLemmaOf(conquest)) {
      return List.of();
    }
    Optional<Clause> verb = match.frame().clause().parent().map(byToken::get)
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(confirming))
        .filter(c -> c.slot("obj").stream().anyMatch(p -> p.head() == match.predicate()));
    return verb.map(c -> fillers.read(c.slot("subj"))).orElse(List.of()).stream()
        .flatMap(f -> Stream.concat(Stream.of(f), fillers.spokenFor(f).stream()))
        .filter(f -> f instanceof Filler.Named n && FIGHTING.contains(n.mention().kind()) && fillers.is(f, SlotClass.WHO))
        .toList();
  }
}
