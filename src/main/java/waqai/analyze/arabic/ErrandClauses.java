package waqai.analyze.arabic;

import java.util.List;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Token;

/**
 * Frees a verb behind حيث from a subject before it that is nobody: جاءت التصريحات بعد عودتها من نيويورك حيث / التقت الوفد (the remarks came after
 * her return from New York, where she met the delegation).
 */
record ErrandClauses(List<Token> tokens, List<Mention> mentions) {
  /** The clauses of a sentence, such verbs without a subject. */
  List<Clause> free(List<Clause> clauses) {
    return clauses.stream().map(c -> isOfNobody(c) ? c.without("subj") : c).toList();
  }

  private boolean isOfNobody(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && verb > 2 && Orthography.fold(tokens.get(verb - 1).form()).equals("حيث")
        && clause.slot("subj").size() == 1 && clause.slot("subj").getFirst().head() < verb
        && mentions.stream().noneMatch(m -> m.phrase().head() == clause.slot("subj").getFirst().head())
        && tokens.subList(0, verb).stream().anyMatch(t -> t.tag().equals("PRP$"));
  }
}
