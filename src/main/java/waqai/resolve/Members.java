package waqai.resolve;

import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells for which body several of its people stand: مقاتلو طالبان, عناصر من الجيش are the movement and the army.
 *
 * @param ranks lemmas of who serves in a body
 */
record Members(Set<String> ranks) {
  private static final Set<EntityKind> BODIES =
      Set.of(EntityKind.ARMED_GROUP, EntityKind.MILITARY, EntityKind.GOVERNMENT, EntityKind.PARTY);

  /** The name of the body right after those who serve in it. */
  Optional<Mention> body(Mention people, Sentence sentence) {
    Token head = sentence.token(people.phrase().head());
    boolean many = head.number() == Token.GrammaticalNumber.PLURAL || head.number() == Token.GrammaticalNumber.DUAL
        || head.tag().endsWith("S");
    boolean counted = people.phrase().begin() > 0 && sentence.token(people.phrase().begin() - 1).tag().equals("CD");
    if (people.named() || !many || counted || head.lemmas().stream().noneMatch(ranks::contains)) {
      return Optional.empty();
    }
    int next = head.index() + 1;
    boolean partitive = next < sentence.tokens().size() && sentence.token(next).form().equals("من");
    boolean construct = !head.isDefinite() && !head.form().matches(".*(ون|ين|ان)");
    if (!partitive && !construct) {
      return Optional.empty();
    }
    int at = partitive ? next + 1 : next;
    return sentence.mentions().stream()
        .filter(m -> m.named() && BODIES.contains(m.kind()) && m.phrase().begin() == at)
        .findFirst();
  }
}
