package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Gives a campaign those whom it is told to reach: حملة اعتقالات واسعة شملت / صحفيين ومحامين (took in reporters and lawyers). */
final class Campaigns {
  private static final String SLOT = "علي";

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> campaigns;
  private final Set<String> covering;

  Campaigns(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    campaigns = classes.words("campaign");
    covering = classes.words("covering");
  }

  /** Adds to the slots of the noun whom the verb beside it reaches, where nobody is told. */
  void lend(Clause noun, Map<String, List<Filler>> slots) {
    if (slots.containsKey(SLOT) || slots.containsKey("ضد") || !sentence.token(noun.predicate()).hasLemmaOf(campaigns)) {
      return;
    }
    sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && sentence.token(c.predicate()).hasLemmaOf(covering))
        .filter(c -> isOf(c, noun))
        .map(c -> people(c.slot("obj")))
        .filter(reached -> !reached.isEmpty())
        .findFirst().ifPresent(reached -> slots.put(SLOT, reached));
  }

  private boolean isOf(Clause verb, Clause noun) {
    int end = noun.slot("gen").stream().mapToInt(Phrase::head).max().orElse(noun.predicate());
    boolean own = verb.slot("subj").stream().anyMatch(p -> noun.predicate() <= p.head() && p.head() <= end);
    boolean behind = verb.predicate() > noun.predicate() && verb.slot("subj").stream().allMatch(p -> p.head() < noun.predicate())
        && sentence.tokens().subList(noun.predicate(), verb.predicate()).stream().noneMatch(t -> t.isVerb() || t.tag().equals("CC") || t.isComma());
    return own || behind;
  }

  private List<Filler> people(List<Phrase> object) {
    return fillers.read(object).stream().filter(f -> fillers.is(f, EventPattern.SlotClass.PERSON)).toList();
  }
}
