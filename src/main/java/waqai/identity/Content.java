package waqai.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import waqai.fact.EntityKind;
import waqai.fact.FactStatus;
import waqai.identity.Correction.Value;
import waqai.identity.Telling.Count;
import waqai.identity.Telling.Part;
import waqai.identity.Telling.Role;

/**
 * What a fact says: what its tellings say, as people corrected it.
 *
 * @param first the first day of its time, and the last; none without a time
 * @param corrected the fields that people corrected
 */
public record Content(
    FactStatus status,
    List<Part> parts,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Collection<Count> counts,
    Set<String> corrected) {
  public Content {
    parts = List.copyOf(parts);
    counts = List.copyOf(counts);
    corrected = Set.copyOf(corrected);
  }

  /**
   * What a fact says.
   *
   * @param corrections by field
   * @param entities gives for the end of an entity's IRI the one that it is now
   * @param base of the IRIs of numbers, up to {@code id/}
   */
  public static Content of(Version version, Map<String, Correction> corrections, UnaryOperator<String> entities, String base) {
    Telling timed = version.timed();
    Content content =
        new Content(
            version.lead().status(), version.parts(), timed.first(), timed.last(), version.counts(), Set.of());
    for (Correction correction : corrections.values()) {
      content = content.with(correction, version.lead(), entities, base);
    }
    return content;
  }

  private Content with(Correction correction, Telling lead, UnaryOperator<String> entities, String base) {
    Set<String> fields = new TreeSet<>(corrected);
    fields.add(correction.field());
    return switch (correction.value()) {
      case Value.Time it ->
          new Content(status, parts, Optional.of(it.first()), Optional.of(it.last()), counts, fields);
      case Value.Status it -> new Content(it.status(), parts, first, last, counts, fields);
      case Value.Parts it -> withParts(role(it.role(), lead), it.entities().stream().map(entities).toList(), fields);
      case Value.Number it ->
          withCounts(correction.field(), List.of(count(it, lead, base)), fields);
      case Value.Nothing() -> without(correction.field(), lead, fields);
    };
  }

  /** Those who meet have one part, whatever it is called. */
  private static Role role(Role role, Telling lead) {
    boolean doer = role == Role.ACTOR || role == Role.PARTICIPANT;
    return !doer ? role : lead.type().symmetric() ? Role.PARTICIPANT : Role.ACTOR;
  }

  private Content without(String field, Telling lead, Set<String> fields) {
    return field.equals("time") ? new Content(status, parts, Optional.empty(), Optional.empty(), counts, fields)
        : Correction.role(field)
            .map(it -> withParts(role(it, lead), List.of(), fields))
            .orElseGet(() -> withCounts(field, List.of(), fields));
  }

  private Content withParts(Role role, List<String> entities, Set<String> fields) {
    List<Part> all = new ArrayList<>(parts.stream().filter(it -> it.role() != role).toList());
    entities.forEach(it -> all.add(new Part(role, it, EntityKind.OTHER, true, "")));
    return new Content(status, all, first, last, counts, fields);
  }

  private Content withCounts(String what, List<Count> now, Set<String> fields) {
    List<Count> all = new ArrayList<>(counts.stream().filter(it -> !it.what().equals(what)).toList());
    all.addAll(now);
    return new Content(status, parts, first, last, all, fields);
  }

  private static Count count(Value.Number number, Telling lead, String base) {
    String fact = lead.fact().substring(lead.fact().lastIndexOf('/') + 1);
    return new Count(
        number.what(), number.value(), number.bound(), "", base + "quantity/" + fact + "-" + number.what());
  }

  /** Whether a number is one that people gave. */
  public boolean isCorrected(Count count) {
    return corrected.contains(count.what());
  }
}
