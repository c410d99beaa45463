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
    return clauses.stream().map(c -> turned(c, clauses)).toList();
  }

  private Clause turned(Clause clause, List<Clause> all) {
    if (clause.link() != Clause.Link.RELATIVE || clause.kind() == Clause.Kind.NOUN) {
      return clause;
    }
    return Stream.of("subj", "obj")
        .filter(slot -> clause.slot(slot).size() == 1)
        .flatMap(slot -> man(clause.slot(slot).getFirst().head(), clause.predicate())
            .or(() -> held(clause.slot(slot).getFirst().head(), clause.predicate(), all)).stream().map(m -> clause.with(slot, List.of(m))))
        .findFirst()
        .orElse(clause);
  }

  /** اجتماع اللجنة بالقاهرة / الذي بحث: a town is no antecedent of الذي, but what is held there. */
  private Optional<Phrase> held(int town, int verb, List<Clause> all) {
    boolean named = verb == town + 2 && town > 0 && tokens.get(town + 1).form().equals("الذي") && tokens.get(town - 1).form().matches("ب|في")
        && mentions.stream().anyMatch(m -> m.kind() == EntityKind.PLACE && m.named() && m.phrase().begin() == town && m.phrase().end() == town + 1);
    return !named ? Optional.empty() : all.stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && Stream.of("ب", "في").flatMap(s -> c.slot(s).stream()).anyMatch(p -> p.head() == town))
        .map(Clause::predicate)
        .filter(noun -> noun < town && !tokens.get(noun).form().matches(".*(ة|ات|ون|ين)") && mentions.stream().noneMatch(m -> m.named() && m.phrase().covers(noun)))
        .findFirst()
        .map(noun -> new Phrase(noun, noun, noun + 1));
  }

  private Optional<Phrase> man(int told, int verb) {
    if (told >= verb - 1 || !tokens.get(told).form().endsWith("ة")) {
      return Optional.empty();
    }
    int opener = verb - 1;
    while (opener > told && !tokens.get(opener).form().equals("الذي")) {
      opener--;
    }
    if (opener == told) {
      return Optional.empty();
    }
    int end = tokens.get(opener - 1).isPunctuation() ? opener - 1 : opener;
    return mentions.stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.phrase().begin() < told && m.phrase().covers(told) && m.phrase().end() == end)
        .filter(m -> !tokens.get(m.phrase().begin()).form().endsWith("ة"))
        .map(Mention::phrase)
        .findFirst();
  }
}
