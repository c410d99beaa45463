package waqai.resolve;

import java.util.List;
import waqai.fact.EntityKind;

/**
 * Tells which of two tellings says more exactly whom somebody serves or where something lies: رئيس
 * السلطة الفلسطينية rather than الرئيس الفلسطيني, in Kabul rather than in Afghanistan.
 */
final class Seats {
  private Seats() {}

  /** Whether two posts can be one: nobody heads two bodies in one post, unless one is a body of the state that the other names. */
  static boolean canBeOnePost(List<Cluster> a, List<Cluster> b) {
    return FactMerger.nested(a, b) || isOf(a, b) || isOf(b, a);
  }

  /** Whether two seats of one body can be one: the same, or one within the other. */
  static boolean canBeOnePlace(List<Cluster> a, List<Cluster> b) {
    return FactMerger.nested(a, b) || FactMerger.contains(a, b);
  }

  /** The exacter of the two, the first when neither is. */
  static List<Cluster> exacter(List<Cluster> a, List<Cluster> b) {
    return a.isEmpty() || isState(a) && !b.isEmpty() && !isState(b) ? b : a;
  }

  /** السلطة الفلسطينية, فلسطين: whether bodies are those of a state; a party is not. */
  private static boolean isOf(List<Cluster> bodies, List<Cluster> state) {
    return isState(state) && bodies.stream().allMatch(b -> b.kind() != EntityKind.PARTY
        && b.country().isPresent() && state.stream().anyMatch(s -> s.gazetteer().equals(b.country())));
  }

  private static boolean isState(List<Cluster> seat) {
    return !seat.isEmpty() && seat.stream().allMatch(c -> c.kind() == EntityKind.COUNTRY);
  }
}
