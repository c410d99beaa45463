package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.text.Clause;
import waqai.text.Sentence;

/** What stands beside nouns of action and is hung elsewhere by the parser: هدم إسرائيل / منازل (Israel's demolition of homes). */
record BesideDeeds(Sentence sentence) {
  /** Where the target of an assault stands. */
  private static final List<String> TARGETS = List.of("علي", "ل", "acc", "ضد", "obj", "بين", "مع");

  /** Lands and forces. */
  static final Set<EntityKind> FIGHTING =
      Set.of(EntityKind.COUNTRY, EntityKind.MILITARY, EntityKind.ARMED_GROUP, EntityKind.GOVERNMENT);

  /** هدم إسرائيل / منازل الفلسطينيين: a place or thing right behind a land or force that the parser hangs on another word. */
  Optional<Filler> object(Filler doer) {
    return doer instanceof Filler.Named n && FIGHTING.contains(n.mention().kind()) && n.mention().phrase().end() < sentence.tokens().size()
        ? sentence.mentionsAt(n.mention().phrase().end())
            .filter(m -> m.kind() == EntityKind.PLACE || m.kind() == EntityKind.OTHER)
            .filter(m -> !sentence.token(m.phrase().head()).isDefinite())
            .findFirst().map(Filler.Named::new)
        : Optional.empty();
  }

  /** هجوم بروكسل: the towns beside an assault are hit, unless another target is told. */
  static boolean areHit(List<Filler> towns, Map<String, List<Filler>> slots) {
    return towns != null && !slots.containsKey("subj") && TARGETS.stream().noneMatch(slots::containsKey)
        && towns.stream().allMatch(f -> f instanceof Filler.Named n && n.mention().kind() == EntityKind.PLACE);
  }

  /** القصف مع وصول الأمين العام / للأمم المتحدة: drops what stands inside the title of somebody farther on. */
  void dropOfTitles(Clause clause, Map<String, List<Filler>> slots) {
    slots.computeIfPresent("ل", (slot, told) -> {
      List<Filler> own = told.stream().filter(f -> sentence.mentionsAt(f.token())
          .noneMatch(m -> m.kind() == EntityKind.PERSON && clause.predicate() < m.phrase().begin() && m.phrase().begin() < f.token() - 1)).toList();
      return own.isEmpty() ? null : own;
    });
  }
}
