package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb what stands behind the comma that closes a parenthesis, where the parser hangs it on a
 * relative clause inside: لوح المجلس، في بيان أصدره أمس، / بفرض عقوبات.
 */
final class ClosingComma {
  private static final String COMMA = "،";

  private final List<Token> tokens;

  ClosingComma(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** A phrase with its preposition, the clause that has it, and the verb that it belongs to. */
  private record Stray(Clause relative, Clause verb, String slot, Phrase phrase) {}

  /** The clauses of a sentence, each verb with what belongs to it. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause clause : clauses) {
      stray(clause, clauses).ifPresent(s -> out.replaceAll(c -> mended(c, s)));
    }
    return out;
  }

  private Optional<Stray> stray(Clause relative, List<Clause> clauses) {
    if (relative.link() != Clause.Link.RELATIVE || relative.parent().isEmpty()) {
      return Optional.empty();
    }
    int antecedent = relative.parent().get();
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < antecedent && opensParenthesis(c, antecedent))
        .reduce((a, b) -> b)
        .flatMap(verb -> relative.arguments().entrySet().stream()
            .filter(e -> verb.slot(e.getKey()).isEmpty())
            .flatMap(e -> e.getValue().stream()
                .filter(p -> isBehindComma(e.getKey(), p))
                .map(p -> new Stray(relative, verb, e.getKey(), p)))
            .findFirst());
  }

  /** Whether a phrase of the verb, behind a comma, has this noun as its head. */
  private boolean opensParenthesis(Clause verb, int noun) {
    return verb.arguments().values().stream().flatMap(List::stream)
        .anyMatch(p -> p.head() == noun && p.begin() > 1 && tokens.get(p.begin() - 2).form().equals(COMMA));
  }

  private boolean isBehindComma(String slot, Phrase phrase) {
    int begin = phrase.begin();
    return begin > 1 && tokens.get(begin - 2).form().equals(COMMA) && tokens.get(begin - 1).hasLemma(slot);
  }

  private static Clause mended(Clause clause, Stray stray) {
    if (clause.predicate() == stray.verb().predicate()) {
      return clause.with(stray.slot(), List.of(stray.phrase()));
    }
    if (clause.predicate() == stray.relative().predicate()) {
      return clause.without(stray.slot());
    }
    boolean moves = clause.predicate() >= stray.phrase().begin()
        && clause.parent().filter(p -> p == stray.relative().predicate()).isPresent();
    return moves ? clause.under(stray.verb().predicate()) : clause;
  }
}
