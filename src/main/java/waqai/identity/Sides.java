package waqai.identity;

import static waqai.identity.Telling.Role.ACTOR;
import static waqai.identity.Telling.Role.PARTICIPANT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.identity.Telling.Part;

/**
 * Whose sides meet. Two who meet on the margins of a summit do not hold the summit: it has a side that
 * their meeting has not. Who comes with one of them is of a side that is there already.
 */
final class Sides {
  private Sides() {}

  /** Whether one is a meeting of some of those who hold the other, apart from the rest. */
  static boolean areApart(Telling a, Telling b) {
    List<Part> one = Overlap.telling(a.in(ACTOR, PARTICIPANT));
    List<Part> other = Overlap.telling(b.in(ACTOR, PARTICIPANT));
    return a.type().symmetric() && (hasThirdSide(one, other) || hasThirdSide(other, one));
  }

  private static boolean hasThirdSide(List<Part> many, List<Part> few) {
    Set<String> sides = new HashSet<>();
    few.forEach(part -> side(part).ifPresent(sides::add));
    List<Part> others = new ArrayList<>(many);
    others.removeIf(part -> few.stream().anyMatch(it -> Overlap.alike(it, part)));
    return sides.size() > 1
        && few.stream().allMatch(part -> side(part).isPresent())
        && others.stream().anyMatch(part -> side(part).filter(s -> !sides.contains(s)).isPresent());
  }

  /** The country, or that to which somebody belongs. */
  private static Optional<String> side(Part part) {
    return part.kind() == EntityKind.COUNTRY
        ? Optional.of(part.entity())
        : Optional.of(part.owner()).filter(owner -> !owner.isEmpty());
  }
}
