package waqai.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import waqai.claim.Filler.Pronoun;
import waqai.resolve.Subjects.Candidate;
import waqai.text.AnalyzedText;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds whom الأخير stands for: التقى الرئيس المبعوث. ودعا / الأخير ("the president met the envoy. The latter called"), who was told
 * last, whatever his part was.
 *
 * @param fits whether somebody can be meant by a pronoun of this form
 */
record Latter(AnalyzedText text, Subjects subjects, BiPredicate<Cluster, Pronoun> fits) {
  private static final Set<String> WORDS = Set.of("اخير", "اخيرة");

  /** Nobody for another word, or where nobody was told before in this sentence or the last. */
  Optional<Cluster> of(Pronoun pronoun, List<Cluster> others) {
    Sentence own = text.sentences().get(pronoun.sentence());
    Token word = own.token(pronoun.token());
    if (pronoun.dropped() || !word.isDefinite() || !word.hasLemmaOf(WORDS)) {
      return Optional.empty();
    }
    Optional<Cluster> here = last(subjects.all(own, pronoun.token()), pronoun, others);
    return here.isPresent() || pronoun.sentence() == 0 ? here : last(before(pronoun), pronoun, others);
  }

  private List<Candidate> before(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence() - 1);
    return subjects.all(sentence, sentence.tokens().size());
  }

  private Optional<Cluster> last(List<Candidate> told, Pronoun pronoun, List<Cluster> others) {
    return told.stream().map(Candidate::cluster)
        .filter(c -> !others.contains(c) && fits.test(c, pronoun))
        .reduce((first, second) -> second);
  }
}
