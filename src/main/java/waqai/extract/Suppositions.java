package waqai.extract;

import java.util.Set;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells verbs of supposing that nobody does, though they are spelled as the active: ويعتقد أن لها نفوذا (and it is believed that). */
final class Suppositions {
  private final Sentence sentence;
  private final Set<String> supposing;

  Suppositions(Sentence sentence, Set<String> supposing) {
    this.sentence = sentence;
    this.supposing = supposing;
  }

  /** A masculine present at the beginning of a clause, right before أن. */
  boolean is(Clause clause) {
    Token verb = sentence.token(clause.predicate());
    int next = clause.predicate() + 1;
    return verb.tag().startsWith("VB") && verb.form().matches("ي.{2,}[^نا]") && verb.hasLemmaOf(supposing)
        && next < sentence.tokens().size() && sentence.token(next).form().equals("أن") && opens(clause.predicate());
  }

  private boolean opens(int at) {
    return at == 0 || sentence.token(at - 1).isPunctuation() || sentence.token(at - 1).form().matches("و|كما|لكن|ولكن");
  }
}
