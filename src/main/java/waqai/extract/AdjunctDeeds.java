package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.claim.Filler.Named;
import waqai.fact.EntityKind;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/**
 * Finds who takes what a noun behind the verb of another deed tells: واصل / الجيش / تقدمه بعد السيطرة على البلدة ("the army went
 * on advancing after taking the town").
 */
final class AdjunctDeeds {
  private static final Set<EntityKind> FIGHTING = Set.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP);

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> after;
  private final Set<String> completing;
  private final Set<String> achieving;
  private final Set<String> leaving;
  private final Set<String> fighters;

  AdjunctDeeds(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    after = classes.words("sequel");
    completing = classes.words("completing");
    achieving = classes.words("achieving");
    leaving = classes.words("leaving-place");
    fighters = classes.words("fighters");
  }

  /** The fighting subject of the verb before a noun of capture that stands behind a preposition of sequel or means. */
  Optional<List<Filler>> doers(Clause deed) {
    int at = deed.predicate() - 1;
    while (at > 1 && sentence.token(at).hasLemmaOf(completing)) {
      at--;
    }
    int link = at;
    boolean sequel = link > 1 && sentence.token(link).hasLemmaOf(after);
    boolean means = link > 1 && sentence.token(link).form().equals("ب");
    return !sequel && !means ? Optional.empty()
        : sentence.clauses().stream().filter(c -> c.predicate() < link && c.kind() != Clause.Kind.NOUN)
            .reduce((first, second) -> second)
            .flatMap(c -> c.kind() == Clause.Kind.VERB ? Optional.of(c) : Optional.empty())
            .filter(c -> means ? sentence.token(c.predicate()).hasLemmaOf(achieving) : !sentence.token(c.predicate()).hasLemmaOf(leaving))
            .map(c -> told(c, link))
            .filter(found -> !found.isEmpty());
  }

  private List<Filler> told(Clause verb, int before) {
    List<Phrase> subjects = verb.slot("subj");
    boolean ahead = !subjects.isEmpty() && subjects.stream().allMatch(p -> p.head() < before);
    List<Filler> found = ahead ? fillers.read(subjects) : List.of();
    return found.stream().allMatch(f -> f instanceof Named n && fights(n)) ? found : List.of();
  }

  private boolean fights(Named who) {
    return FIGHTING.contains(who.mention().kind())
        || who.mention().kind() != EntityKind.PERSON && sentence.token(who.mention().phrase().head()).hasLemmaOf(fighters);
  }
}
