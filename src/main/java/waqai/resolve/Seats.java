package waqai.resolve;

import java.util.List;
import waqai.fact.EntityKind;

/**
 * Tells which of two tellings says more exactly whom somebody serves or where something lies: رئيس
 * السلطة الفلسطينية rather than الرئيس الفلسطيني, in Kabul rather than in Afghanistan.
 */
final class Seats {
  private Seats() {}

  /** Whether two posts can be one: nobody heads two bodies in one post. */
  static boolean canBeOnePost(List<Cluster> a, List<Cluster> b) {
    return FactMerger.nested(a, b) || isState(a) || isState(b);
  }

  /** Whether two seats of one body can be one: the same, or one within the other. */
  static boolean canBeOnePlace(List<Cluster> a, List<Cluster> b) {
    return FactMerger.nested(a, b) || FactMerger.contains(a, b);
  }

  /** The exacter of the two, the first when neither is. */
  static List<Cluster> exacter(List<Cluster> a, List<Cluster> b) {
    return a.isEmpty() || isState(a) && !b.isEmpty() && !isState(b) ? b : a;
  }

  private static boolean isState(List<Cluster> seat) {
    return !seat.isEmpty() && seat.stream().allMatch(c -> c.kind() == EntityKind.COUNTRY);
  }
}
