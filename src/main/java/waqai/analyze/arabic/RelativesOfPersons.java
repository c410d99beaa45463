package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a relative clause that الذي opens the man before it, where the parser gives it a feminine word of his title: الوزير
 * بوزارة الخارجية التركية، / الذي يزور البلاد (the minister at the Turkish foreign ministry, who is visiting the country).
 */
final class RelativesOfPersons {
  private final List<Token> tokens;
  private final List<Mention> mentions;

  RelativesOfPersons(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, those of men told of them. */
  List<Clause> turn(List<Clause> clauses) {
    return clauses.stream().map(this::turned).toList();
  }

  private Clause turned(Clause clause) {
    if (clause.link() != Clause.Link.RELATIVE || clause.kind() == Clause.Kind.NOUN) {
      return clause;
    }
    return Stream.of("subj", "obj")
        .filter(slot -> clause.slot(slot).size() == 1)
        .flatMap(slot -> man(clause.slot(slot).getFirst().head(), clause.predicate()).stream().map(m -> clause.with(slot, List.of(m))))
        .findFirst()
        .orElse(clause);
  }

  private Optional<Phrase> man(int told, int verb) {
    if (told >= verb - 1 || !tokens.get(told).form().endsWith("ة")) {
      return Optional.empty();
    }
    int opener = verb - 1;
    while (opener > told && !tokens.get(opener).form().equals("الذي")) {
      opener--;
    }
    int end = tokens.get(opener - 1).isPunctuation() ? opener - 1 : opener;
    return opener == told ? Optional.empty() : mentions.stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.phrase().begin() < told && m.phrase().covers(told) && m.phrase().end() == end)
        .filter(m -> !tokens.get(m.phrase().begin()).form().endsWith("ة"))
        .map(Mention::phrase)
        .findFirst();
  }
}
