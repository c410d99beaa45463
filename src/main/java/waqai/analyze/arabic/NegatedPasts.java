package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.text.Clause;
import waqai.text.Token;

/** Hands the negation of كان on to the verb that says what was not so: لم يكن الجيش / يسمح للصحفيين بالدخول (used not to let them in). */
record NegatedPasts(List<Token> tokens) {
  private static final Set<String> NOT = Set.of("لم", "لا", "ما");

  /** The clauses of a sentence, such verbs with the negation. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> negation(c, clauses).map(c::marked).orElse(c));
    return out;
  }

  private Optional<String> negation(Clause clause, List<Clause> clauses) {
    boolean verb = tokens.get(clause.predicate()).tag().equals("VBP") && clause.link() == Clause.Link.COMPLEMENT && clause.markers().isEmpty();
    return verb ? clauses.stream()
        .filter(c -> clause.parent().filter(p -> p == c.predicate()).isPresent() && tokens.get(c.predicate()).hasLemma("كان"))
        .filter(c -> c.predicate() < clause.predicate())
        .filter(c -> tokens.subList(c.predicate() + 1, clause.predicate()).stream().noneMatch(Token::isPunctuation))
        .flatMap(c -> c.markers().stream()).filter(NOT::contains).findFirst() : Optional.empty();
  }
}
