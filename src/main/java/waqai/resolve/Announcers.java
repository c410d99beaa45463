package waqai.resolve;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import waqai.claim.Filler.Pronoun;
import waqai.fact.EntityKind;
import waqai.lexicon.WordClasses;
import waqai.text.AnalyzedText;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds whose a thing is that somebody does or tells in a noun: أسفت موسكو لإعلان ترامب انسحاب / بلاده (Moscow regretted
 * Trump's announcement that his country withdraws).
 */
record Announcers(AnalyzedText text, ClusterBuilder clusters, BiPredicate<Cluster, Pronoun> fits) {
  /** How many nouns may be told of what is his: انسحاب قوات / بلاده. */
  private static final int LONGEST = 3;

  private static final Set<String> PREPOSITIONS = WordClasses.list().words("noun-preposition");

  /** The person right behind such a noun, whose the nouns before the pronoun are. */
  Optional<Cluster> of(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    if (!Subjects.isPossessive(sentence, pronoun.token())) {
      return Optional.empty();
    }
    int begin = pronoun.token();
    while (begin > 0 && pronoun.token() - begin < LONGEST && isConstruct(sentence.token(begin - 1))) {
      begin--;
    }
    int first = begin;
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.phrase().end() >= first && m.phrase().end() < pronoun.token())
        .filter(m -> m.phrase().begin() > 0 && isConstruct(sentence.token(m.phrase().begin() - 1)))
        .max(Comparator.comparingInt((Mention m) -> m.phrase().end() - m.phrase().begin()))
        .map(clusters::of)
        .filter(c -> fits.test(c, pronoun));
  }

  private static boolean isConstruct(Token token) {
    return token.isNoun() && !token.isDefinite() && !token.isName() && !token.isAdjective() && !token.hasLemmaOf(PREPOSITIONS);
  }
}
