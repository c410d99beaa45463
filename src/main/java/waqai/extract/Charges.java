package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.Role;
import waqai.extract.EventPattern.Slot;
import waqai.extract.EventPattern.SlotClass;
import waqai.text.Sentence;

/**
 * Tells what explodes from what is blown up: تفجير سيارة مفخخة hits nobody, تفجير سيارة القاضي does.
 *
 * @param charges lemmas of bombs
 * @param rigged lemmas of adjectives that make a bomb of a thing
 */
record Charges(Sentence sentence, Set<String> charges, Set<String> rigged) {
  /** Where it may be told what is hit instead. */
  static final Role WHERE =
      new Role(List.of(new Slot("ضد", SlotClass.ANY), new Slot("امام", SlotClass.ANY), new Slot("في", SlotClass.PLACE)), false);

  /** Whether a participant is only what explodes. */
  boolean is(Filler filler) {
    if (!(filler instanceof Filler.Named named) || named.mention().named()) {
      return false;
    }
    int next = filler.token() + 1;
    return sentence.token(filler.token()).hasLemmaOf(charges)
        || next < sentence.tokens().size() && sentence.token(next).hasLemmaOf(rigged);
  }
}
