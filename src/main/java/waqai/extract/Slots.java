package waqai.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Mention;
import waqai.text.Phrase;

/** What the parser puts twice or at the wrong place into the slots of a frame. */
final class Slots {
  /** Slots into which the parser puts the second half of a name, in the order in which they count. */
  private static final List<String> HALVES = List.of("obj", "obj2", "gen2", "acc");

  /** Whose names may have a preposition in them: مركز الملك سلمان للإغاثة. */
  private static final Set<EntityKind> BODIES = Set.of(EntityKind.ORGANIZATION, EntityKind.GOVERNMENT, EntityKind.INTERNATIONAL);

  private Slots() {}

  /** المنسق العام لحزب الوطنيين شكري بلعيد: what stands inside a title depends on the title. */
  static void dropInner(Map<String, List<Filler>> slots) {
    for (String slot : HALVES) {
      slots.remove("من", slots.get(slot));
    }
    dropTwice(slots);
    List<Phrase> titles = slots.values().stream()
        .flatMap(List::stream)
        .flatMap(f -> f instanceof Filler.Named n ? Stream.of(n.mention()) : Stream.empty())
        .filter(m -> m.kind() == EntityKind.PERSON || m.named() && BODIES.contains(m.kind()))
        .map(Mention::phrase)
        .toList();
    slots.replaceAll((slot, fillers) -> fillers.stream()
        .filter(f -> titles.stream().noneMatch(t -> t.head() < f.token() && f.token() < t.end()))
        .toList());
    slots.values().removeIf(List::isEmpty);
    if (!slots.containsKey("obj") && slots.containsKey("obj2")) {
      slots.put("obj", slots.remove("obj2"));
    }
  }

  /** رئيس الوزراء / الشيخ فلان: the second half of a title and name that the parser cut is not another one. */
  private static void dropTwice(Map<String, List<Filler>> slots) {
    Set<Mention> told = new HashSet<>();
    slots.forEach((slot, found) -> {
      if (!HALVES.contains(slot)) {
        found.stream().filter(Filler.Named.class::isInstance).map(f -> ((Filler.Named) f).mention()).forEach(told::add);
      }
    });
    for (String slot : HALVES) {
      List<Filler> left = slots.getOrDefault(slot, List.of()).stream()
          .filter(f -> !(f instanceof Filler.Named n) || n.mention().kind() != EntityKind.PERSON || !n.mention().named()
              || told.add(n.mention())).toList();
      if (left.isEmpty()) {
        slots.remove(slot);
      } else {
        slots.put(slot, left);
      }
    }
  }

  /** A delegation headed by somebody: برئاسة adds him to what stands before it. */
  static void withCompany(Map<String, List<Filler>> slots) {
    List<Filler> head = slots.get("رئاسة");
    if (head == null) {
      return;
    }
    String target = slots.containsKey("ب") ? "ب" : "مع";
    if (slots.getOrDefault(target, List.of()).stream().allMatch(f -> f instanceof Filler.Named n && n.mention().kind().isSomewhere())) {
      return;
    }
    List<Filler> all = new ArrayList<>(slots.getOrDefault(target, List.of()));
    all.addAll(head);
    slots.put(target, all);
  }
}
