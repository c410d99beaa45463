package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Matcher.Match;
import waqai.text.Clause;
import waqai.text.Sentence;

/**
 * Gives an event told in a noun the doer that {@link DoerModel} holds likely, where the clause told only to whom it is done: حققت
 * القوات تقدما بالسيطرة على البلدة (the forces made progress by taking the town).
 */
final class LikelyDoers {
  /** Who is less likely than this is not told: of those told three in four are right in sentences that nothing was learned from. */
  private static final double SURE = 0.5;

  private final Sentence sentence;
  private final FillerReader fillers;

  LikelyDoers(Sentence sentence, FillerReader fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
  }

  /** The match, with the likely doer where it had none. */
  Match complete(Match match) {
    boolean lacks = match.frame().isNoun() && match.actors().isEmpty() && match.recipients().stream().anyMatch(this::isTold) && match.frame().slot("subj").isEmpty()
        && match.pattern().actor().slots().stream().anyMatch(s -> s.name().equals("subj"))
        && DoerModel.learned().knows(sentence.token(match.predicate()).lemma());
    return lacks ? doer(match).map(d -> new Match(match.pattern(), match.frame().with("subj", List.of(d)), List.of(d), match.recipients())).orElse(match)
        : match;
  }

  /** Somebody, or a place: of what only befalls a thing nothing would be told without a doer. */
  private boolean isTold(Filler recipient) {
    return fillers.is(recipient, SlotClass.WHO)
        || recipient instanceof Filler.Named named && named.mention().named() && named.mention().kind().isSomewhere();
  }

  private Optional<Filler> doer(Match match) {
    return likeliest(match.frame().clause())
        .flatMap(token -> sentence.mentionsAt(token).findFirst())
        .<Filler>map(Filler.Named::new)
        .filter(f -> fillers.is(f, SlotClass.WHO) && !match.recipients().contains(f));
  }

  private Optional<Integer> likeliest(Clause noun) {
    DoerFeatures features = new DoerFeatures(sentence);
    List<Integer> candidates = features.candidates(noun);
    List<List<String>> choices = new ArrayList<>();
    choices.add(features.none(noun));
    candidates.forEach(c -> choices.add(features.of(noun, c)));
    double[] likely = DoerModel.learned().likelihoods(choices);
    int best = 0;
    for (int at = 1; at < likely.length; at++) {
      best = likely[at] > likely[best] ? at : best;
    }
    return best > 0 && likely[best] > SURE ? Optional.of(candidates.get(best - 1)) : Optional.empty();
  }
}
