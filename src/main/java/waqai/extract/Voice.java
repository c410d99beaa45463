package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    if (fillers.is(first, SlotClass.WHO) && isAmount(second)) {
      return true;
    }
    return fillers.is(first, SlotClass.WHO) && second instanceof Filler.Named named
        && !sharesWords(first, named) && !isApposition(first, named);
  }

  /** وزعت هيئة الهلال الأحمر 500 سلة: what the parser hangs on the one who does it. */
  Optional<Filler> counted(Clause clause, Map<String, List<Filler>> slots) {
    if (clause.kind() != Clause.Kind.PASSIVE || !slots.containsKey("obj") || slots.containsKey("obj2")
        || slots.containsKey("agent")) {
      return Optional.empty();
    }
    int first = clause.slot("obj").getFirst().head();
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == first)
        .flatMap(c -> fillers.read(c.slot("acc")).stream())
        .filter(this::isAmount)
        .findFirst();
  }

  /** 500 سلة: a number opens it. */
  private boolean isAmount(Filler filler) {
    int at = filler.token();
    return at > 0 && sentence.token(at).isNoun() && sentence.token(at - 1).tag().equals("CD")
        && Character.isDigit(sentence.token(at - 1).form().charAt(0));
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
