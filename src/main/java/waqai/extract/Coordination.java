package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/** Follows a coordination from one name to the next where the tree has lost it. */
final class Coordination {
  private final Sentence sentence;

  Coordination(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The people joined to a person: مقتل X، ونائبه Y، في غارة. */
  List<Mention> after(Mention first) {
    List<Mention> out = new ArrayList<>();
    Optional<Mention> next = next(first.phrase().end()).filter(this::isFree);
    while (next.isPresent()) {
      out.add(next.get());
      next = next(next.get().phrase().end()).filter(this::isFree);
    }
    return out;
  }

  private Optional<Mention> next(int end) {
    int at = end < size() && sentence.token(end).isPunctuation() ? end + 1 : end;
    if (at + 1 >= size() || !sentence.token(at).tag().equals("CC")
        || !sentence.token(at).form().equals("و")) {
      return Optional.empty();
    }
    return beginningAt(at + 1).filter(m -> m.kind() == EntityKind.PERSON && m.named() || isSuite(m));
  }

  /** والوفد المرافق له: who came with a person. */
  private boolean isSuite(Mention mention) {
    Token head = sentence.token(mention.phrase().head());
    return mention.kind() == EntityKind.GROUP && head.isDefinite() && head.lemma().equals("وفد");
  }

  /** Whether no verb has the person as its subject. */
  private boolean isFree(Mention mention) {
    int end = mention.phrase().end();
    boolean verbFollows = end < size() && isVerbal(sentence.token(end));
    return !verbFollows && sentence.clauses().stream()
        .filter(c -> c.kind() != Clause.Kind.NOUN)
        .flatMap(c -> c.slot("subj").stream())
        .noneMatch(p -> p.head() == mention.phrase().head());
  }

  private static boolean isVerbal(Token token) {
    return token.isVerb() || token.tag().equals("RP");
  }

  private int size() {
    return sentence.tokens().size();
  }

  private Optional<Mention> beginningAt(int token) {
    return sentence.mentions().stream().filter(m -> m.phrase().begin() == token).findFirst();
  }
}
