package waqai.resolve;

import java.util.Set;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/**
 * Tells where the clause begins in which a pronoun stands beside a verb: whom the verb does it with is nobody
 * else who is told in its clause (استمعت لجنة في البرلمان إليه, a committee in parliament heard him).
 */
final class OwnClause {
  /** Behind these stands another deed: سلم السفير الدعوة / خلال استقبال الوزير له. Folded. */
  private static final Set<String> OCCASIONS = Set.of("خلال", "اثناء", "بعد", "قبل", "عند", "لدي", "عقب");

  private OwnClause() {}

  /** The first token of the clause whose verb has the pronoun as an object or behind a preposition; else the pronoun. */
  static int begin(Sentence sentence, int pronoun) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < pronoun && has(c, pronoun))
        .reduce((x, y) -> y)
        .filter(c -> sentence.tokens().subList(c.predicate(), pronoun).stream().noneMatch(t -> OCCASIONS.contains(t.lemma())))
        .map(c -> first(c, sentence)).orElse(pronoun);
  }

  private static boolean has(Clause clause, int pronoun) {
    return clause.arguments().entrySet().stream()
        .filter(e -> !e.getKey().equals("subj"))
        .anyMatch(e -> e.getValue().stream().anyMatch(p -> p.head() == pronoun));
  }

  /** The verb, or the subject before it that no other verb has. */
  private static int first(Clause clause, Sentence sentence) {
    int verb = clause.predicate();
    int subject = clause.slot("subj").stream().mapToInt(Phrase::begin).filter(b -> b < verb).reduce(verb, Math::min);
    return sentence.tokens().subList(Math.max(0, subject - 1), verb).stream().anyMatch(t -> t.isVerb() && !t.hasLemma("كان"))
        ? verb : subject;
  }
}
