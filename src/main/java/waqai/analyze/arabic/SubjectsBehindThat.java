package waqai.analyze.arabic;

import java.util.List;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/** Gives a verb the subject behind ذلك, which the parser takes for its object: أيدت ذلك / كل من روسيا والصين (both Russia and China backed that). */
final class SubjectsBehindThat {
  private final List<Token> tokens;

  SubjectsBehindThat(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such a verb with the subject behind it. */
  List<Clause> restore(List<Clause> clauses) {
    return clauses.stream().map(c -> isTold(c) ? c.with("obj", c.slot("subj")).with("subj", c.slot("obj")) : c).toList();
  }

  private boolean isTold(Clause clause) {
    int that = clause.predicate() + 1;
    List<Phrase> subject = clause.slot("subj");
    return clause.kind() == Clause.Kind.VERB && that < tokens.size() && tokens.get(that).form().equals("ذلك") && subject.size() == 1
        && subject.getFirst().head() == that && !clause.slot("obj").isEmpty() && clause.slot("obj").stream().allMatch(p -> p.head() > that);
  }
}
