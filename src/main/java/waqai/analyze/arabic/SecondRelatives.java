package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a second relative clause the noun of the first one: التحالف الذي تقوده السعودية، / والذي يدعم الحكومة (the coalition that
 * Saudi Arabia leads, and that backs the government).
 */
final class SecondRelatives {
  /** How far before the second pronoun the first one may stand, in words. */
  private static final int REACH = 30;

  private static final Set<String> PRONOUNS = Set.of("الذي", "التي", "الذين");

  private final List<Token> tokens;

  SecondRelatives(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such ones with what they tell of as their subject. */
  List<Clause> hang(List<Clause> clauses) {
    return clauses.stream().map(c -> antecedent(c, clauses).map(a -> hung(c, a)).orElse(c)).toList();
  }

  private static Clause hung(Clause clause, Phrase antecedent) {
    return clause.with("subj", List.of(antecedent)).under(antecedent.head(), Clause.Link.RELATIVE);
  }

  /** What the clause tells of, if it has no subject of its own or one that the first clause tells. */
  private Optional<Phrase> antecedent(Clause clause, List<Clause> clauses) {
    int that = clause.predicate() - 1;
    while (that > 1 && tokens.get(that).tag().equals("RP")) {
      that--;
    }
    if (clause.kind() != Clause.Kind.VERB || that < 2 || !isPronoun(that)
        || !tokens.get(that - 1).form().equals("و")) {
      return Optional.empty();
    }
    int first = first(that);
    int begin = first;
    boolean taken = clause.slot("subj").stream().anyMatch(p -> p.head() < begin || p.head() > clause.predicate());
    return first < 0 || taken ? Optional.empty() : clauses.stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && first < c.predicate() && c.predicate() < first + 4)
        .flatMap(c -> c.parent().stream())
        .filter(p -> p < first && (tokens.get(p).isNoun() || tokens.get(p).isName()))
        .map(p -> new Phrase(p, p, first))
        .findFirst();
  }

  private int first(int second) {
    for (int at = second - 2; at > 0 && at > second - REACH; at--) {
      if (isPronoun(at) && tokens.get(at).form().equals(tokens.get(second).form())) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPronoun(int at) {
    return tokens.get(at).tag().startsWith("W") && PRONOUNS.contains(tokens.get(at).form());
  }
}
