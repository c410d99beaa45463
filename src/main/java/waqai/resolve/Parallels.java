package waqai.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import waqai.claim.Filler.Pronoun;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.text.AnalyzedText;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;

/**
 * Tells for whom the object of a verb stands by the clause that runs alongside: طردت الحكومة السفير بعد تصريحات وزيره، وأمهلت / ه يومين (the
 * same man is given two days who was expelled), ينتقد القاضي تدخل النواب، لكن الوزير يتهم / ه (who criticises is accused himself).
 */
final class Parallels {
  private static final Set<String> CONTRASTS = Set.of("لكن", "ولكن", "بينما", "فيما");

  private final AnalyzedText text;
  private final ClusterBuilder clusters;
  private final BiPredicate<Cluster, Pronoun> fits;

  Parallels(AnalyzedText text, ClusterBuilder clusters, BiPredicate<Cluster, Pronoun> fits) {
    this.text = text;
    this.clusters = clusters;
    this.fits = fits;
  }

  /** The person for whom such a pronoun stands. */
  Optional<Cluster> of(Pronoun pronoun) {
    Sentence sentence = text.sentences().get(pronoun.sentence());
    int verb = pronoun.token() - 1;
    return pronoun.dropped() || verb < 1 || !sentence.token(verb).isVerb() ? Optional.empty()
        : sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() == verb).findFirst()
            .flatMap(c -> joined(sentence, c).or(() -> contrasted(sentence, c)))
            .map(clusters::of)
            .filter(c -> c.kind() == EntityKind.PERSON && fits.test(c, pronoun));
  }

  /** طردت الحكومة / السفير، وأمهلته: the object of the verb that it is joined to. */
  private static Optional<Mention> joined(Sentence sentence, Clause clause) {
    if (clause.link() != Clause.Link.COORDINATE || !sentence.token(clause.predicate() - 1).form().matches("و|ثم|ف")) {
      return Optional.empty();
    }
    int first = clause.parent().orElse(-1);
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < clause.predicate())
        .filter(c -> c.predicate() == first || c.link() == Clause.Link.COORDINATE && c.parent().filter(p -> p == first).isPresent())
        .reduce((a, b) -> b)
        .filter(c -> c.slot("obj").size() == 1 && isAfter(c, c.slot("obj")))
        .flatMap(c -> Subjects.mention(sentence, c.slot("obj").getFirst()));
  }

  private static boolean isAfter(Clause clause, List<Phrase> object) {
    return object.getFirst().head() > clause.predicate();
  }

  /** ينتقد / القاضي تدخل النواب، لكن الوزير يتهمه: the subject of the sentence to which the clause is opposed. */
  private static Optional<Mention> contrasted(Sentence sentence, Clause clause) {
    int at = clause.predicate();
    while (at > 1 && !(CONTRASTS.contains(Orthography.fold(sentence.token(at).form())) && sentence.token(at - 1).isPunctuation())) {
      at--;
    }
    int contrast = at;
    boolean own = clause.slot("subj").size() == 1 && clause.slot("subj").getFirst().head() > contrast;
    return contrast < 2 || !own ? Optional.empty() : sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < contrast && c.link() == Clause.Link.ROOT && c.slot("subj").size() == 1)
        .findFirst()
        .flatMap(c -> Subjects.mention(sentence, c.slot("subj").getFirst()));
  }
}
