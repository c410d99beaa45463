package waqai.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waqai.fact.FactStatus;

/**
 * One event with the facts that are told of it: one for each status and each number.
 *
 * @param versions the fullest first; at least one
 */
public record Event(List<Version> versions) {
  public Event {
    versions = List.copyOf(versions);
  }

  /** The event of these tellings, which are of one. */
  public static Event of(Collection<Telling> tellings) {
    List<Telling> sorted = tellings.stream().sorted(EventMatcher.order()).toList();
    List<Agreeing> versions = new ArrayList<>();
    Map<Boolean, List<Telling>> counting = sorted.stream().collect(Collectors.partitioningBy(Counts::any));
    counting.get(true).forEach(it -> add(it, versions));
    counting.get(false).forEach(it -> add(it, versions));
    return new Event(
        versions.stream()
            .map(it -> new Version(it.tellings.stream().sorted(EventMatcher.order()).toList()))
            .sorted((a, b) -> EventMatcher.order().compare(a.lead(), b.lead()))
            .toList());
  }

  private static void add(Telling telling, List<Agreeing> versions) {
    Optional<Agreeing> fitting = versions.stream().filter(it -> it.agreesWith(telling)).findFirst();
    fitting.ifPresentOrElse(it -> it.add(telling), () -> versions.add(new Agreeing(telling)));
  }

  /** Tellings that agree, with all numbers of people that they give: no telling is compared with each. */
  private static final class Agreeing {
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, String> people = new TreeMap<>();

    Agreeing(Telling first) {
      add(first);
    }

    void add(Telling telling) {
      tellings.add(telling);
      people.putAll(Counts.people(telling));
    }

    boolean agreesWith(Telling telling) {
      Telling first = tellings.getFirst();
      return first.status() == telling.status()
          && first.former() == telling.former()
          && Counts.differing(people, Counts.people(telling)).isEmpty();
    }
  }

  /** The fullest telling of all. */
  public Telling lead() {
    return versions.getFirst().lead();
  }

  /** What contradicts what: a denial what it denies, one number another. */
  public List<Dispute> disputes() {
    List<Dispute> disputes = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      for (int j = i + 1; j < versions.size(); j++) {
        dispute(versions.get(i), versions.get(j)).ifPresent(disputes::add);
      }
    }
    return List.copyOf(disputes);
  }

  private static Optional<Dispute> dispute(Version one, Version other) {
    String first = one.lead().fact();
    String second = other.lead().fact();
    FactStatus status = one.lead().status();
    if (status != other.lead().status()) {
      boolean denied = status == FactStatus.DENIED || other.lead().status() == FactStatus.DENIED;
      return denied ? Optional.of(Dispute.between(first, second, Dispute.Field.STATUS)) : Optional.empty();
    }
    return Counts.differing(Counts.people(one), Counts.people(other))
        .map(what -> Dispute.between(first, second, Dispute.Field.valueOf(what.toUpperCase(java.util.Locale.ROOT))));
  }
}
