package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a reception during which somebody speaks its guests, which the parser hangs on the verb of speech: قال الرئيس خلال
 * استقباله اليوم بالرياض / سفراء ثلاث دول إن.
 */
final class ReceivedGuests {
  private static final Set<String> RECEPTIONS = Set.of("استقبال", "لقاء");
  private static final List<String> DURING = List.of("خلال", "لدي", "عند", "اثناء", "عقب", "بعد");

  private final List<Token> tokens;

  ReceivedGuests(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The clauses, receptions with their guests. */
  List<Clause> read(List<Clause> clauses) {
    List<Clause> out = clauses;
    for (Clause speech : clauses) {
      out = speech.kind() == Clause.Kind.VERB && speech.content().isPresent() && speech.slot("obj").size() == 1
          ? moved(speech, out) : out;
    }
    return out;
  }

  private List<Clause> moved(Clause speech, List<Clause> clauses) {
    Phrase guest = speech.slot("obj").getFirst();
    return DURING.stream().flatMap(slot -> speech.slot(slot).stream())
        .map(Phrase::head)
        .filter(noun -> noun < guest.head() && isReception(noun) && guest.head() < speech.content().orElseThrow().begin())
        .findFirst()
        .map(noun -> clauses.stream()
            .map(c -> c == speech ? c.without("obj") : c.predicate() == noun && c.slot("acc").isEmpty() ? c.with("acc", List.of(guest)) : c)
            .toList())
        .orElse(clauses);
  }

  private boolean isReception(int noun) {
    return tokens.get(noun).hasLemmaOf(RECEPTIONS) && noun + 1 < tokens.size() && tokens.get(noun + 1).isPronoun();
  }
}
