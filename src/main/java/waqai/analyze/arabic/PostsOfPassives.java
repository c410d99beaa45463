package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Makes of the post behind a passive verb what somebody becomes, who stands before it: سالم حداد / انتخب رئيسا للحزب (Salim
 * Haddad was elected president of the party).
 */
record PostsOfPassives(List<Token> tokens, List<Mention> mentions) {
  /** The clauses of a sentence, such verbs with the person as what they are done to. */
  List<Clause> read(List<Clause> clauses) {
    return clauses.stream().map(c -> isOfPost(c) ? before(c.predicate()).map(m -> with(c, m)).orElse(c) : c).toList();
  }

  private boolean isOfPost(Clause clause) {
    List<Phrase> object = clause.slot("obj");
    return clause.kind() == Clause.Kind.PASSIVE && object.size() == 1 && object.getFirst().head() == clause.predicate() + 1
        && clause.slot("obj2").isEmpty() && isPost(object.getFirst().head());
  }

  /** رئيسا, عضوا: an indefinite accusative that tells a post and no name. */
  private boolean isPost(int at) {
    Token token = tokens.get(at);
    return !token.isDefinite() && token.form().matches(".{2,}ا[ً]?|.{2,}اً") && mentions.stream()
        .anyMatch(m -> m.phrase().begin() == at && !m.named() && m.kind() == EntityKind.PERSON);
  }

  /** The person before the verb and its particles. */
  private Optional<Mention> before(int verb) {
    int end = verb;
    while (end > 0 && tokens.get(end - 1).tag().equals("RP")) {
      end--;
    }
    int last = end;
    return mentions.stream().filter(m -> m.phrase().end() == last && m.kind() == EntityKind.PERSON).findFirst();
  }

  private static Clause with(Clause clause, Mention person) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("obj2", slots.get("obj"));
    slots.put("obj", List.of(person.phrase()));
    return clause.with(slots);
  }
}
