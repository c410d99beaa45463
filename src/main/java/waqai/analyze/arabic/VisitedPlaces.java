package waqai.analyze.arabic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a relative clause of a visit the person before الذي, and not the town behind the verb nor the convoy: موكب الوزير الذي /
 * يزور النجف برفقة المحافظ (the convoy of the minister, who is visiting Najaf together with the governor).
 */
final class VisitedPlaces {
  private static final Set<String> VISITING = WordClasses.list().words("visited-place");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  VisitedPlaces(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, visits told of whom they belong to. */
  List<Clause> read(List<Clause> clauses) {
    return clauses.stream().map(this::read).toList();
  }

  private Clause read(Clause clause) {
    int verb = clause.predicate();
    if (clause.kind() != Clause.Kind.VERB || !tokens.get(verb).hasLemmaOf(VISITING) || clause.slot("subj").size() > 1) {
      return clause;
    }
    Optional<Phrase> visitor = visitor(verb);
    Optional<Phrase> told = clause.slot("subj").stream().findFirst();
    if (visitor.isEmpty() || told.filter(p -> visitor.get().covers(p.head())).isPresent()) {
      return clause;
    }
    boolean behind = told.filter(p -> p.head() > verb).isPresent();
    if (behind && !isPlace(told.get())) {
      return clause;
    }
    Clause out = clause.with("subj", List.of(visitor.get()));
    return behind ? out.with("obj", List.of(told.get())) : out;
  }

  private boolean isPlace(Phrase phrase) {
    return mentions.stream().anyMatch(m -> m.kind().isSomewhere() && m.phrase().covers(phrase.head()));
  }

  /** The person or group that ends right before الذي or التي and the verb. */
  private Optional<Phrase> visitor(int verb) {
    int opener = verb > 0 && tokens.get(verb - 1).tag().equals("RP") ? verb - 2 : verb - 1;
    if (opener < 1 || !tokens.get(opener).form().matches("الذي|التي|اللذان|اللذين")) {
      return Optional.empty();
    }
    int end = tokens.get(opener - 1).isPunctuation() ? opener - 1 : opener;
    return mentions.stream()
        .filter(m -> m.phrase().end() == end && (m.kind() == EntityKind.PERSON || m.kind() == EntityKind.GROUP))
        .min(Comparator.comparingInt(m -> m.phrase().begin()))
        .map(Mention::phrase);
  }
}
