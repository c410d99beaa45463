package waqai.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells what an event is to the clause around it: its occasion (قال خلال اجتماع), named in passing. */
final class Occasions {
  private static final Set<String> DURING =
      Set.of("خلال", "اثناء", "عند", "هامش", "لدي", "مستهل", "ختام");
  private static final Set<String> AROUND =
      Set.of("بعد", "قبل", "عقب", "اثر", "قبيل", "بعيد", "اعقاب");
  private static final Set<String> RUNNING = WordClasses.list().words("running");
  private static final int DEEPEST = 3;

  private final Sentence sentence;
  private final Map<Integer, Clause> byToken;

  Occasions(Sentence sentence) {
    this.sentence = sentence;
    byToken = Clause.byPredicate(sentence.clauses());
  }

  /** The token of the verb or noun during which the event of a noun happens. */
  Optional<Integer> during(Clause noun) {
    return governor(noun, DURING);
  }

  /** The same, also for what happens right before or after. */
  Optional<Integer> around(Clause noun) {
    return governor(noun, DURING).or(() -> governor(noun, AROUND));
  }

  /** ستتناول / محادثات الوزيرين, يستمر الاجتماع: the verb that tells what an event is about or how it goes. */
  Optional<Integer> running(Clause noun) {
    return noun.parent().filter(verb -> byToken.containsKey(verb) && sentence.token(verb).hasLemmaOf(RUNNING)
        && byToken.get(verb).slot("subj").stream().anyMatch(p -> p.head() == noun.predicate()));
  }

  private Optional<Integer> governor(Clause noun, Set<String> words) {
    Clause at = noun;
    boolean occasion = false;
    for (int depth = 0; depth < DEEPEST && at != null && at.parent().isPresent(); depth++) {
      int parent = at.parent().get();
      if (words.contains(Orthography.fold(sentence.token(parent).form()))) {
        occasion = true;
      } else {
        return occasion || isWithin(at, parent) ? Optional.of(parent) : Optional.empty();
      }
      at = byToken.get(parent);
    }
    return Optional.empty();
  }

  /** شارك في اجتماع. */
  private boolean isWithin(Clause noun, int verb) {
    Clause above = byToken.get(verb);
    return above != null && above.kind() != Clause.Kind.NOUN
        && above.slot("في").stream().anyMatch(p -> p.head() == noun.predicate());
  }

  /**
   * Whether an event is only named in passing in what is said: a noun with the article under a noun
   * that is not itself what is said (قلق من الهجوم, مع قرب موعد القمة).
   *
   * @param said the word of saying
   */
  boolean isInPassing(int event, int said) {
    Clause noun = byToken.get(event);
    if (noun == null || !isNoun(noun) || !sentence.token(event).isDefinite()) {
      return false;
    }
    Clause above = noun.parent().map(byToken::get).orElse(null);
    return above != null && isNoun(above) && above.parent().filter(p -> p == said).isEmpty();
  }

  private static boolean isNoun(Clause clause) {
    return clause.kind() == Clause.Kind.NOUN;
  }

  /** Whether a noun stands as something that was not spoken of before. */
  boolean isNew(Clause noun) {
    Token token = sentence.token(noun.predicate());
    return !token.isDefinite() && noun.slot("gen").isEmpty();
  }
}
