package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Reads a noun that stands as a preposition, which the parser takes for an object: اندلعت اشتباكات أمام القصر / بين أنصاره ومعارضيه قتل فيها (clashes
 * broke out in front of the palace between his supporters and opponents, in which was killed).
 */
final class LostPrepositions {
  private final List<Token> tokens;

  LostPrepositions(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses of a sentence, such nouns as slots of their verbs. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(c -> lost(c).map(p -> with(c, p, clauses)).orElse(c));
    return out;
  }

  private Optional<Phrase> lost(Clause clause) {
    return clause.kind() == Clause.Kind.VERB && clause.slot("obj").size() == 1
        ? Optional.of(clause.slot("obj").getFirst()).filter(p -> tokens.get(p.head()).form().equals("بين")) : Optional.empty();
  }

  private Clause with(Clause clause, Phrase preposition, List<Clause> clauses) {
    List<Phrase> complement = clauses.stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == preposition.head())
        .findFirst().map(n -> n.slot("gen")).orElse(List.of());
    if (complement.isEmpty()) {
      return clause;
    }
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.remove("obj");
    slots.putIfAbsent(Orthography.fold(tokens.get(preposition.head()).form()), complement);
    return clause.with(slots);
  }
}
