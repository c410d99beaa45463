package waqai.resolve;

import java.util.ArrayList;
import java.util.List;
import waqai.fact.Quantity;

/** Joins the numbers that several clauses say of one event. */
final class Counts {
  private Counts() {}

  /** The first ones, and of the others what counts something else. */
  static List<Quantity> joined(List<Quantity> first, List<Quantity> others) {
    List<Quantity> out = new ArrayList<>(first);
    for (Quantity other : others) {
      if (first.stream().noneMatch(q -> sameCount(q, other)) && !out.contains(other)) {
        out.add(other);
      }
    }
    return out;
  }

  private static boolean sameCount(Quantity a, Quantity b) {
    return a.what() == b.what()
        && (a.what() != Quantity.What.OTHER || a.unit().equals(b.unit()));
  }
}
