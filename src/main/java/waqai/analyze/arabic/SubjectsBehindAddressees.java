package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/** Gives a verb its subject behind those it is said or done to: الاتهامات التي وجهها للبلدين / رئيس الوزراء (that the prime minister made against the two lands). */
final class SubjectsBehindAddressees {
  private static final Set<EntityKind> DOERS = Set.of(
      EntityKind.PERSON, EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.PARTY, EntityKind.ARMED_GROUP, EntityKind.INTERNATIONAL, EntityKind.COUNTRY);

  private final List<Token> tokens;
  private final List<Mention> mentions;

  SubjectsBehindAddressees(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with their subject. */
  List<Clause> restore(List<Clause> clauses) {
    return clauses.stream().map(c -> subject(c).map(s -> c.with("subj", List.of(s))).orElse(c)).toList();
  }

  private Optional<Phrase> subject(Clause clause) {
    int link = clause.predicate() + 2;
    boolean untold = clause.kind() == Clause.Kind.VERB && clause.slot("subj").isEmpty() && link + 1 < tokens.size()
        && tokens.get(link - 1).isPronoun() && tokens.get(link).form().matches("ل|إلى|الى");
    if (!untold) {
      return Optional.empty();
    }
    int end = mentions.stream().filter(m -> m.phrase().begin() == link + 1).mapToInt(m -> m.phrase().end()).max().orElse(link + 2);
    return end >= tokens.size() || !tokens.get(end - 1).isDefinite() && !tokens.get(end - 1).isName() ? Optional.empty()
        : mentions.stream().filter(m -> m.phrase().begin() == end && DOERS.contains(m.kind()) && (m.named() || !m.posts().isEmpty()))
            .findFirst().map(Mention::phrase);
  }
}
