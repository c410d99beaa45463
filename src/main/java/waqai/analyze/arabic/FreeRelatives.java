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
    return clauses.stream().map(c -> isFree(c) ? withoutPronoun(c) : c).map(c -> isBehindWhat(c) ? withoutWhat(c) : c).toList();
  }

  private boolean isFree(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && verb > 0 && tokens.get(verb - 1).form().equals("ما")
        && tokens.get(verb - 1).tag().startsWith("W") && clause.slot("obj2").isEmpty() && verb + 1 < tokens.size() && tokens.get(verb + 1).isPronoun()
        && clause.slot("obj").stream().anyMatch(p -> p.head() == verb + 1);
  }

  private boolean isBehindWhat(Clause clause) {
    int verb = clause.predicate();
    return clause.kind() == Clause.Kind.VERB && verb > 0 && tokens.get(verb - 1).form().equals("ما") && tokens.get(verb - 1).tag().startsWith("W");
  }

  /** ندد أمام البرلمان بما وصفه بأنه / عدوان, بما قال إنها / مؤامرة: the pronoun on the particle stands for ما, too, and for nobody told before. */
  private Clause withoutWhat(Clause clause) {
    Clause out = clause;
    for (String slot : List.of("comp", "ب")) {
      List<Phrase> rest = out.slot(slot).stream().filter(p -> !isOfParticle(p.head())).toList();
      out = rest.size() == out.slot(slot).size() ? out : rest.isEmpty() ? out.without(slot) : out.with(slot, rest);
    }
    return out;
  }

  private boolean isOfParticle(int at) {
    return at > 0 && tokens.get(at).isPronoun() && tokens.get(at).form().matches("ها?") && tokens.get(at - 1).form().matches("[أاإ]ن");
  }

  private static Clause withoutPronoun(Clause clause) {
    List<Phrase> rest = new ArrayList<>(clause.slot("obj"));
    rest.removeIf(p -> p.head() == clause.predicate() + 1);
    return rest.isEmpty() ? clause.without("obj") : clause.with("obj", rest);
  }
}
