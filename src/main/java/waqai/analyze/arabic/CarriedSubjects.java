package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb in the plural the people told before it, and not the one body that speaks of them: أفاد المرصد بأن
 * مسلحين يستقلون دراجة / أطلقوا النار, النواب ردوا وعينوا / نائبته, تبنى ما يسمى التنظيم / الهجوم.
 */
final class CarriedSubjects {
  private final List<Token> tokens;

  CarriedSubjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs with their own subject. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    for (Clause clause : clauses) {
      people(clause, clauses).ifPresent(p -> out.replaceAll(c -> c == clause ? c.with("subj", List.of(p)) : c));
      soCalled(clause, clauses).ifPresent(p -> {
        Clause told = clause.with("subj", List.of(p));
        Optional<Phrase> object = clauses.stream()
            .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == p.head())
            .flatMap(c -> c.slot("acc").stream()).findFirst();
        out.replaceAll(c -> c == clause ? object.map(o -> told.with("obj", List.of(o))).orElse(told) : c);
      });
    }
    return out;
  }

  private Optional<Phrase> people(Clause verb, List<Clause> clauses) {
    Token token = tokens.get(verb.predicate());
    if (verb.kind() != Clause.Kind.VERB || !token.form().endsWith("وا") || verb.slot("subj").size() != 1) {
      return Optional.empty();
    }
    int subject = verb.slot("subj").getFirst().head();
    if (subject > verb.predicate() || isMany(tokens.get(subject))) {
      return Optional.empty();
    }
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && subject < c.predicate() && c.predicate() < verb.predicate())
        .flatMap(c -> c.slot("subj").stream().filter(p -> isMany(tokens.get(p.head())) || p.head() < c.predicate() && tokens.get(c.predicate()).form().endsWith("وا")))
        .filter(p -> subject < p.head() && p.head() < verb.predicate())
        .reduce((a, b) -> b);
  }

  /** Whether a word can be more than one, or may be. */
  private static boolean isMany(Token noun) {
    return noun.isName() || noun.tag().endsWith("S") || noun.number() != Token.GrammaticalNumber.SINGULAR
        || !noun.tag().equals("DTNN");
  }

  private Optional<Phrase> soCalled(Clause verb, List<Clause> clauses) {
    int what = verb.predicate() + 1;
    if (verb.kind() != Clause.Kind.VERB || !verb.slot("subj").isEmpty() || !verb.slot("obj").isEmpty()
        || what + 1 >= tokens.size() || !tokens.get(what).form().equals("ما")) {
      return Optional.empty();
    }
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.PASSIVE && c.predicate() == what + 1 && tokens.get(what + 1).hasLemma("سمي"))
        .flatMap(c -> c.slot("obj").stream())
        .findFirst();
  }
}
