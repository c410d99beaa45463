package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb behind أن whoever stands with ل before it: سبق للحكومة أن / رفضت المبادرة (the government refused the
 * initiative before). The lone noun behind the verb is its object.
 */
final class ControlledSubjects {
  private static final Set<String> BEFALLING = WordClasses.list().words("befalling");

  private final List<Token> tokens;

  ControlledSubjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such verbs with their subject. */
  List<Clause> restore(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> controller(c, clauses).map(subject -> with(c, subject)).orElse(c));
    return out;
  }

  private Optional<Phrase> controller(Clause clause, List<Clause> clauses) {
    int that = clause.predicate() - 1;
    if (clause.kind() == Clause.Kind.NOUN || that < 2 || !Orthography.fold(tokens.get(that).form()).equals("ان")) {
      return Optional.empty();
    }
    return clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < that && tokens.get(c.predicate()).hasLemmaOf(BEFALLING))
        .flatMap(c -> c.slot("ل").stream().limit(1).filter(p -> p.head() < that && c.predicate() < p.head()))
        .filter(p -> clauses.stream().noneMatch(c -> c.kind() == Clause.Kind.VERB && p.head() < c.predicate() && c.predicate() < that))
        .reduce((a, b) -> b)
        .map(p -> new Phrase(p.head(), p.begin(), Math.min(p.end(), that)));
  }

  private static Clause with(Clause clause, Phrase subject) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    List<Phrase> noun = slots.getOrDefault("subj", List.of());
    if (!noun.isEmpty() && !slots.containsKey("obj") && noun.getFirst().head() > clause.predicate()) {
      slots.put("obj", noun);
    }
    slots.put("subj", List.of(subject));
    return clause.with(slots).as(Clause.Kind.VERB);
  }
}
