package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * شن غارة على بلدة / وأخرى على مدينة: another attack by the same, told without its noun.
 *
 * @param sentence the words
 */
record SecondStrikes(Sentence sentence) {
  private static final Set<String> OTHER = Set.of("اخري", "اخر", "اخريان", "اخريين", "ثانية", "الثانية", "الاخري", "ثالثة");

  /** How many words behind the first attack another one is looked for. */
  private static final int REACH = 24;

  /** The matches with those that only another one is said of. */
  List<Match> with(List<Match> matches) {
    List<Match> out = new ArrayList<>(matches);
    for (Match first : matches) {
      if (first.pattern().type() == EventType.ATTACK && first.frame().isNoun() && !first.pattern().actor().all()) {
        another(first).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Match> another(Match first) {
    int end = Math.min(sentence.tokens().size() - 3, first.predicate() + REACH);
    for (int at = first.predicate() + 1; at < end && !sentence.token(at).isVerb(); at++) {
      Token token = sentence.token(at + 1);
      String preposition = Orthography.fold(sentence.token(at + 2).form());
      if (sentence.token(at).form().equals("و") && OTHER.contains(Orthography.fold(token.form())) && preposition.matches("علي|ضد")) {
        return sentence.mentionsAt(at + 3).findFirst().map(hit -> second(first, token.index(), preposition, hit));
      }
    }
    return Optional.empty();
  }

  private static Match second(Match first, int word, String preposition, Mention hit) {
    List<Filler> target = List.of(new Filler.Named(hit));
    Map<String, List<Phrase>> slots = Map.of(preposition, List.of(hit.phrase()));
    Clause clause = new Clause(word, Clause.Kind.NOUN, slots, Optional.empty(), Optional.empty(),
        Clause.Link.NOMINAL, List.of());
    Frame frame = new Frame(clause, Map.of(preposition, target), first.frame().support());
    return new Match(first.pattern(), frame, first.actors(), target);
  }
}
