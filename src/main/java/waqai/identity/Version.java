package waqai.identity;

import static waqai.identity.Telling.Role.PLACE;
import static waqai.identity.Telling.Role.RECIPIENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import waqai.identity.Telling.Count;
import waqai.identity.Telling.Part;

/**
 * A fact: tellings of one event that agree.
 *
 * @param tellings the fullest first; at least one
 */
public record Version(List<Telling> tellings) {
  private static final Comparator<Count> PRECISE =
      Comparator.comparing((Count it) -> !it.isExact())
          .thenComparing(it -> new BigDecimal(it.value()), Comparator.reverseOrder())
          .thenComparing(Count::bound)
          .thenComparing(Count::node);

  public Version {
    tellings = List.copyOf(tellings);
  }

  /** The fullest telling: its IRI is the fact's. */
  public Telling lead() {
    return tellings.getFirst();
  }

  /** The telling with the most precise time. */
  public Telling timed() {
    return tellings.stream()
        .filter(it -> it.first().isPresent())
        .min(Comparator.comparingLong(Telling::days))
        .orElse(lead());
  }

  /** Everybody who takes part, each as precisely as any telling has it. */
  public List<Part> parts() {
    List<Part> all = new ArrayList<>(new LinkedHashSet<>(lead().parts()));
    for (Telling telling : tellings) {
      telling.parts().stream().filter(it -> it.named() && !all.contains(it)).forEach(it -> add(it, all));
    }
    return List.copyOf(all);
  }

  /** The numbers: exact ones before others, then the greatest; one for each thing that is counted. */
  public Collection<Count> counts() {
    Map<String, Count> best = new TreeMap<>();
    for (Telling telling : tellings) {
      for (Count count : telling.counts()) {
        String counted = count.what().equals("other") ? "other " + count.unit() : count.what();
        best.merge(counted, count, (a, b) -> PRECISE.compare(a, b) <= 0 ? a : b);
      }
    }
    return best.values();
  }

  private static void add(Part part, List<Part> all) {
    List<Part> alike = all.stream()
        .filter(it -> sameRole(it, part) && Overlap.alike(it, part))
        .toList();
    if (alike.isEmpty()) {
      all.add(part);
    } else if (alike.stream().allMatch(it -> it.role() == part.role() && part.owner().equals(it.entity()))) {
      all.set(all.indexOf(alike.getFirst()), part);
    }
  }

  /** Whom one names as hit, another names as where. */
  private static boolean sameRole(Part one, Part other) {
    return one.role() == other.role()
        || Set.of(PLACE, RECIPIENT).containsAll(Set.of(one.role(), other.role()));
  }
}
