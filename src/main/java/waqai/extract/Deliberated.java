package waqai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Frame.Support;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.text.Clause;

/** What some discuss, but others do: ناقش المجلس شكوى السودان (the council discussed Sudan's complaint). */
final class Deliberated {
  /** What has been said already when others discuss it. */
  private static final Set<EventType> SAID = EnumSet.of(EventType.DEMAND, EventType.ACCUSATION, EventType.CONDEMNATION,
      EventType.PRAISE, EventType.REJECTION, EventType.THREAT, EventType.PLEDGE);

  private final FillerReader fillers;

  Deliberated(FillerReader fillers) {
    this.fillers = fillers;
  }

  /** The supports of a noun, without those that only discuss what another has said. */
  List<Support> without(List<Support> all, Clause noun, EventPattern pattern, Map<String, List<Filler>> slots) {
    boolean said = SAID.contains(pattern.type())
        && (!own(pattern, slots).isEmpty() || !fillers.origins(noun.slot("adj")).isEmpty());
    return said ? all.stream().filter(s -> !isDiscussing(s)).toList() : all;
  }

  /** تبحث بغداد / انسحاب القوات الأمريكية: the doer that the noun has itself. */
  Optional<List<Filler>> doer(Support support, EventPattern pattern, List<Filler> own) {
    return isDiscussing(support) && !own.isEmpty() ? Optional.of(own) : Optional.empty();
  }

  /** Who does what a noun tells, told in its genitive. */
  List<Filler> own(EventPattern pattern, Map<String, List<Filler>> slots) {
    List<Filler> genitive = pattern.genitiveIsSubject() ? slots.getOrDefault("gen", List.of()) : List.of();
    return genitive.stream().allMatch(f -> f instanceof Filler.Named && fillers.is(f, SlotClass.WHO)) ? genitive : List.of();
  }

  private static boolean isDiscussing(Support support) {
    return support.row().doer().equals("subj") && support.row().status().filter(FactStatus.POSSIBLE::equals).isPresent();
  }
}
