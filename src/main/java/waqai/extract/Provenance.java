package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells who fires by where it comes from: قصف مصدره مناطق سيطرة قوات النظام, قذائف مصدرها مواقع الحوثيين. */
final class Provenance {
  private static final Set<EntityKind> FIGHTING = Set.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP, EntityKind.COUNTRY);

  /** How far behind the noun its source is told, and how far behind that word whoever is there. */
  private static final int REACH = 7;

  private final Sentence sentence;

  Provenance(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Puts whoever it comes from in the place of the subject of a noun. */
  void read(Clause noun, Map<String, List<Filler>> slots) {
    int end = Math.min(noun.predicate() + REACH, sentence.tokens().size() - 1);
    IntStream.range(noun.predicate() + 1, end).filter(this::isSource).findFirst().ifPresent(at -> {
      slots.values().removeIf(found -> found.size() == 1 && found.getFirst().token() == at);
      owner(at + 2).ifPresent(doer -> slots.putIfAbsent("subj", List.of(doer)));
    });
  }

  private boolean isSource(int at) {
    return sentence.token(at).form().equals("مصدر") && sentence.token(at + 1).tag().startsWith("PRP");
  }

  private Optional<Filler> owner(int from) {
    int end = IntStream.range(from, Math.min(from + REACH, sentence.tokens().size()))
        .filter(i -> closes(sentence.token(i))).findFirst().orElse(Math.min(from + REACH, sentence.tokens().size()));
    return sentence.mentions().stream()
        .filter(m -> m.phrase().begin() >= from && m.phrase().end() <= end && m.named() && FIGHTING.contains(m.kind()))
        .findFirst().map(Filler.Named::new);
  }

  private static boolean closes(Token token) {
    return token.isPunctuation() || token.isVerb() || token.tag().startsWith("W") || token.form().equals("علي") || token.form().equals("على");
  }
}
