package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;

/**
 * Tells whether a verb that the tagger takes for a passive is active: in قتل مسلحون ثلاثة جنود two who
 * are not the same stand side by side.
 */
final class Voice {
  private final Sentence sentence;
  private final FillerReader fillers;

  /** Lemmas whose passive keeps an object of its own (منح). */
  private final Set<String> twoObjects;

  Voice(Sentence sentence, FillerReader fillers, Set<String> twoObjects) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.twoObjects = twoObjects;
  }

  /** Whether the first of two nouns does it to the second. */
  boolean isActive(Clause clause, Map<String, List<Filler>> slots) {
    if (clause.kind() != Clause.Kind.PASSIVE || slots.containsKey("agent")
        || !slots.containsKey("obj") || !slots.containsKey("obj2")
        || sentence.token(clause.predicate()).lemmas().stream().anyMatch(twoObjects::contains)) {
      return false;
    }
    Filler first = slots.get("obj").getFirst();
    Filler second = slots.get("obj2").getFirst();
    return fillers.is(first, SlotClass.WHO) && second instanceof Filler.Named named
        && !sharesWords(first, named) && !isApposition(first, named);
  }

  private static boolean sharesWords(Filler first, Filler.Named second) {
    Phrase words = second.mention().phrase();
    return words.begin() <= first.token() && first.token() < words.end();
  }

  /** الناشط أحمد رمضان: a description and the name it belongs to. */
  private static boolean isApposition(Filler first, Filler.Named second) {
    return second.mention().kind() == EntityKind.PERSON && second.mention().named()
        && first instanceof Filler.Named one && one.mention().kind() == EntityKind.PERSON;
  }
}
