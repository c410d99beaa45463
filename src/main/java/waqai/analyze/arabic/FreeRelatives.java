package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/** Takes the pronoun that only resumes ما from the object of its verb: ندد بـ / ما وصفه بالعدوان (what he called aggression). */
final class FreeRelatives {
  private final List<Token> tokens;

  FreeRelatives(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, those behind ما without the pronoun that stands for it. */
  List<Clause> drop(List<Clause> clauses) {
    return clauses.stream().map(c -> isFree(c) ? withoutPronoun(c) : c).toList();
  }

  private boolean isFree(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && verb > 0 && tokens.get(verb - 1).form().equals("ما")
        && tokens.get(verb - 1).tag().startsWith("W") && clause.slot("obj2").isEmpty() && verb + 1 < tokens.size() && tokens.get(verb + 1).isPronoun()
        && clause.slot("obj").stream().anyMatch(p -> p.head() == verb + 1);
  }

  private static Clause withoutPronoun(Clause clause) {
    List<Phrase> rest = new ArrayList<>(clause.slot("obj"));
    rest.removeIf(p -> p.head() == clause.predicate() + 1);
    return rest.isEmpty() ? clause.without("obj") : clause.with("obj", rest);
  }
}
