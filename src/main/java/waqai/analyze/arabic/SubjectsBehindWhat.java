package waqai.analyze.arabic;

import java.util.List;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives the verb behind "which is what" its subject, where what it takes with a preposition is resumed: وهو ما نددت به / الصين (which is
 * what China condemned). The parser takes the pronoun of the sentence for the subject, and the subject for the object.
 */
final class SubjectsBehindWhat {
  private final List<Token> tokens;

  SubjectsBehindWhat(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such a verb with the subject behind it. */
  List<Clause> restore(List<Clause> clauses) {
    return clauses.stream().map(c -> isTold(c) ? c.with("subj", c.slot("obj")).without("obj") : c).toList();
  }

  private boolean isTold(Clause clause) {
    int verb = clause.predicate();
    List<Phrase> object = clause.slot("obj");
    return clause.kind() == Clause.Kind.VERB && verb > 1 && verb + 2 < tokens.size() && tokens.get(verb - 1).form().equals("ما")
        && clause.slot("subj").stream().anyMatch(p -> p.head() == verb - 2 && tokens.get(p.head()).form().matches("هو|هي"))
        && tokens.get(verb + 1).tag().equals("IN") && tokens.get(verb + 2).isPronoun()
        && !object.isEmpty() && object.stream().allMatch(p -> p.head() > verb + 2);
  }
}
