package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.extract.Matcher.Match;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.text.Clause;
import waqai.text.Clause.TokenRange;
import waqai.text.Phrase;
import waqai.text.Sentence;

/** Finds the words that a word of saying reports: أكد أن / ..., أعلن / سحب السفير, نفى ما تردد / عن سحب السفير. */
final class SaidWords {
  /** Where the words stand that have no clause of their own. */
  private static final List<String> SAID = List.of("obj", "عن", "الي", "ب", "علي", "obj2");

  /** Where that stands of which somebody is accused. */
  private static final List<String> DEED = List.of("ب");

  private final Sentence sentence;
  private final Map<Integer, Clause> byToken;

  SaidWords(Sentence sentence) {
    this.sentence = sentence;
    byToken = Clause.byPredicate(sentence.clauses());
  }

  /** The tokens of what is said, if anything is. */
  Optional<TokenRange> of(Match match) {
    Clause clause = match.frame().clause();
    return clause.content()
        .or(() -> relayed(clause))
        .or(() -> inSlot(clause, match.pattern().type() == EventType.ACCUSATION ? DEED : SAID))
        .or(() -> match.pattern().status().filter(s -> s == FactStatus.DENIED).flatMap(s -> rumour(clause)));
  }

  /** نقل التلفزيون عن الوزيرة تأكيدها / أن: what a noun of saying behind the verb reports. */
  private Optional<TokenRange> relayed(Clause clause) {
    return List.of("obj", "obj2").stream()
        .flatMap(slot -> clause.slot(slot).stream())
        .filter(p -> p.head() > clause.predicate())
        .flatMap(p -> Optional.ofNullable(byToken.get(p.head())).stream())
        .filter(c -> c.kind() == Clause.Kind.NOUN && sentence.token(c.predicate()).tag().equals("VBG"))
        .flatMap(c -> c.content().stream())
        .findFirst();
  }

  private static Optional<TokenRange> inSlot(Clause clause, List<String> slots) {
    for (String slot : slots) {
      List<Phrase> phrases = clause.slot(slot);
      if (!phrases.isEmpty() && phrases.getFirst().begin() > clause.predicate()) {
        int begin = phrases.getFirst().begin();
        int end = phrases.stream().mapToInt(Phrase::end).max().orElse(begin + 1);
        return Optional.of(new TokenRange(begin, end));
      }
    }
    return Optional.empty();
  }

  /** نفى الوزير ما تردد / عن أن القوات انسحبت: what is said of what others say. */
  private Optional<TokenRange> rumour(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.predicate() > clause.predicate())
        .filter(c -> c.parent().filter(p -> p == clause.predicate()).isPresent())
        .findFirst()
        .map(c -> c.content().orElseGet(() -> new TokenRange(c.predicate() + 1, end(c))));
  }

  private int end(Clause clause) {
    return clause.arguments().values().stream().flatMap(List::stream).mapToInt(Phrase::end).max()
        .orElse(clause.predicate() + 1);
  }
}
