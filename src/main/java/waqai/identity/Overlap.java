package waqai.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.identity.Telling.Part;

/**
 * Whom two tellings both name in a role, and whom only one.
 *
 * @param weight how much what they share tells: a person or a town more than a country
 * @param shared how many both name
 * @param oneLeft those that only the first names
 * @param otherLeft those that only the second names
 */
record Overlap(int weight, int shared, List<Part> oneLeft, List<Part> otherLeft) {
  private static final Set<EntityKind> VAGUE =
      Set.of(EntityKind.GROUP, EntityKind.PERSON, EntityKind.OTHER);
  private static final Set<EntityKind> STATE = Set.of(EntityKind.MILITARY, EntityKind.GOVERNMENT);

  static Overlap of(List<Part> one, List<Part> other) {
    List<Part> oneLeft = new ArrayList<>(comparable(one));
    List<Part> otherLeft = new ArrayList<>(comparable(other));
    int shared = 0;
    int weight = 0;
    for (Part part : List.copyOf(oneLeft)) {
      List<Part> alike = otherLeft.stream().filter(it -> alike(part, it)).toList();
      if (!alike.isEmpty()) {
        boolean equal = alike.stream().anyMatch(it -> it.entity().equals(part.entity()));
        oneLeft.remove(part);
        otherLeft.removeAll(alike);
        shared++;
        weight += equal ? weight(part) : 1;
      }
    }
    return new Overlap(weight, shared, telling(oneLeft), telling(otherLeft));
  }

  /** All who can be found again: "a union of fishermen", but no "armed men". */
  private static List<Part> comparable(List<Part> parts) {
    return parts.stream().filter(it -> it.named() || !VAGUE.contains(it.kind())).distinct().toList();
  }

  /** Those who tell one event from another: "armed men", "a hospital" do not. */
  static List<Part> telling(List<Part> parts) {
    List<Part> named = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (part.named() && !named.contains(part)) {
        named.add(part);
      }
    }
    return named;
  }

  private static int weight(Part part) {
    return part.kind() == EntityKind.PERSON || part.kind() == EntityKind.PLACE ? 2 : 1;
  }

  /** The same, or one acts for the other, or lies in it. */
  static boolean alike(Part a, Part b) {
    boolean forces = STATE.contains(a.kind()) && STATE.contains(b.kind())
        && !a.owner().isEmpty() && a.owner().equals(b.owner());
    return forces || a.entity().equals(b.entity()) || a.owner().equals(b.entity()) || b.owner().equals(a.entity());
  }

  /** Whether nobody stands against it: one names nobody, or all whom one names the other names too. */
  boolean fits() {
    return oneLeft.isEmpty() || otherLeft.isEmpty();
  }

  /** Whether both name the same, and somebody. */
  boolean isWhole() {
    return shared > 0 && oneLeft.isEmpty() && otherLeft.isEmpty();
  }

  /** Whether each names somebody, and none the same. */
  boolean isDisjoint() {
    return shared == 0 && !oneLeft.isEmpty() && !otherLeft.isEmpty();
  }
}
