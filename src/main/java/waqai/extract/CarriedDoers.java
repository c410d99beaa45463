package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Sentence;
import waqai.text.Token;
import waqai.text.Token.Gender;

/**
 * Gives a joined verb the body right behind it as its subject where the one of the verb before would leave it with two objects:
 * انتخبت الجماعات 21 عضوا وعينت / الحكومة 10 أعضاء (the groups elected 21 members and the government appointed 10).
 */
record CarriedDoers(Sentence sentence, FillerReader fillers, Set<String> twoObjects) {
  private static final Set<EntityKind> BODIES = Set.of(
      EntityKind.GOVERNMENT, EntityKind.MILITARY, EntityKind.PARTY, EntityKind.INTERNATIONAL, EntityKind.ORGANIZATION,
      EntityKind.ARMED_GROUP);

  /** Mends the slots of such a verb. */
  void mend(Clause clause, Map<String, List<Filler>> slots) {
    List<Filler> doers = slots.getOrDefault("subj", List.of());
    List<Filler> first = slots.getOrDefault("obj", List.of());
    List<Filler> second = slots.getOrDefault("obj2", List.of());
    boolean carried = clause.kind() == Clause.Kind.VERB && clause.link() == Clause.Link.COORDINATE && !doers.isEmpty()
        && doers.stream().allMatch(f -> f.token() < clause.predicate());
    if (carried && first.size() == 1 && !second.isEmpty() && isBody(first.getFirst(), clause.predicate()) && isObject(first.getFirst(), second.getFirst())
        && !sentence.token(clause.predicate()).hasLemmaOf(twoObjects)) {
      slots.put("subj", first);
      slots.put("obj", second);
      slots.remove("obj2");
    }
  }

  /** A body right behind a verb that agrees with it. */
  private boolean isBody(Filler filler, int verb) {
    boolean body = filler instanceof Filler.Named n && BODIES.contains(n.mention().kind()) && n.mention().phrase().begin() == verb + 1
        && fillers.is(filler, SlotClass.WHO);
    return body && !sentence.token(verb).form().matches(".*(وا|ون)") && (sentence.token(verb).gender() == Gender.FEMININE) == sentence.token(filler.token()).form().endsWith("ة");
  }

  /** 21 عضوا, الوزير فلانا: counted, or a person. */
  private boolean isObject(Filler body, Filler filler) {
    Token before = filler.token() > 0 ? sentence.token(filler.token() - 1) : sentence.token(0);
    return filler.token() > body.token() && !sentence.token(filler.token()).hasLemma("مرة") && (before.tag().equals("CD")
        || filler instanceof Filler.Named n && n.mention().kind() == EntityKind.PERSON && n.mention().named());
  }
}
