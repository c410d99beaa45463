package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.Role;
import waqai.extract.EventPattern.Slot;
import waqai.fact.EntityKind;
import waqai.text.Sentence;

/**
 * Tells whose positions an attack hits.
 *
 * @param words lemmas of what is hit in the name of whose it is
 * @param craft lemmas of aircraft, for which their country stands too
 * @param ranks lemmas of those who serve (تجمع لجنود العدو)
 */
record Positions(Sentence sentence, OwnerReader owners, Set<String> words, Set<String> craft, Set<String> ranks) {
  /** طائرة / ركاب أوكرانية: what an aircraft is for. */
  private static final String LOADS = "ركاب|شحن|نقل|استطلاع|تجسس|مدنية|حربية|تدريب";

  private static final Set<EntityKind> ARMED =
      Set.of(EntityKind.ARMED_GROUP, EntityKind.PARTY, EntityKind.MILITARY);

  /** قصفت مواقع لتنظيم داعش: the one who is hit is whose positions they are. */
  List<Filler> hit(Role role, Frame frame) {
    for (Slot slot : role.slots()) {
      for (Filler filler : frame.slot(slot.name())) {
        boolean target = !(filler instanceof Filler.Pronoun)
            && sentence.token(filler.token()).hasLemmaOf(words);
        boolean flown = !(filler instanceof Filler.Pronoun)
            && sentence.token(filler.token()).hasLemmaOf(craft);
        List<Filler> whose = flown ? owners.of(lastCraft(filler.token())) : List.of();
        if (!whose.isEmpty()) {
          return whose;
        }
        List<Filler> armed = target
            ? owners.of(filler.token()).stream().filter(this::isArmed).toList() : List.of();
        if (!armed.isEmpty()) {
          return armed;
        }
      }
    }
    return List.of();
  }

  /** طائرة مسيرة: the last of the words that only tell what flies. */
  private int lastCraft(int at) {
    int last = at;
    while (last + 1 < sentence.tokens().size() && (sentence.token(last + 1).hasLemmaOf(craft) || sentence.token(last + 1).form().matches(LOADS))) {
      last++;
    }
    return last;
  }

  /** تجمعا لجنود إسرائيليين, رتلا للتنظيم. */
  private boolean isArmed(Filler filler) {
    return filler instanceof Filler.Named named && (ARMED.contains(named.mention().kind())
        || named.mention().kind() == EntityKind.GROUP && sentence.token(named.token()).hasLemmaOf(ranks));
  }
}
