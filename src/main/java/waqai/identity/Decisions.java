package waqai.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import waqai.identity.Decision.Verdict;
import waqai.lexicon.TsvFile;
import waqai.lexicon.TsvFile.Row;

/**
 * What people decided: it overrides whatever the rules say, each time the graph is made. Entities,
 * facts and articles are named by the end of their IRIs, {@code entity/...}, {@code fact/...}.
 */
public final class Decisions {
  private static final int COLUMNS = 5;

  /** No decisions. */
  public static final Decisions NONE = new Decisions(List.of());

  private static final Comparator<String> KNOWN_FIRST =
      Comparator.comparing((String it) -> it.contains("/h-")).thenComparing(it -> it);

  private final List<Pair> same = new ArrayList<>();
  private final Set<Pair> apart = new HashSet<>();
  private final Set<String> wrong = new HashSet<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Map<String, Map<String, Correction>> corrected = new TreeMap<>();
  private final Map<String, String> leads = new TreeMap<>();

  /** Two things, in the order of the file. */
  public record Pair(String one, String other) {
    Pair reversed() {
      return new Pair(other, one);
    }
  }

  /** The decisions of these rows. */
  public Decisions(List<Decision> rows) {
    for (Decision row : rows) {
      switch (row.verdict()) {
        case SAME -> join(new Pair(row.subject(), row.object()));
        case NOT_SAME -> apart.add(new Pair(row.subject(), row.object()));
        case WRONG -> wrong.add(row.subject());
        case CORRECTED -> correct(row);
      }
      mentioned.add(row.subject());
      mentioned.add(row.object());
    }
  }

  /**
   * Reads a file of decisions: id, verdict, subject, object, note, separated by tabs.
   *
   * @return none when there is no such file
   * @throws IllegalArgumentException if a row cannot be understood, with file, line and reason
   */
  public static Decisions read(Path file) {
    if (!Files.exists(file)) {
      return NONE;
    }
    return new Decisions(TsvFile.read(file, COLUMNS).stream().map(Decisions::decision).toList());
  }

  private void correct(Decision row) {
    Correction correction = Correction.of(row.object())
        .orElseThrow(() -> new IllegalArgumentException(row.id() + ": no such correction: " + row.object()));
    Correction before =
        corrected.computeIfAbsent(row.subject(), it -> new TreeMap<>()).putIfAbsent(correction.field(), correction);
    if (before != null && !before.equals(correction)) {
      throw new IllegalArgumentException(
          row.id() + ": another decision has corrected the " + correction.field() + " of " + row.subject() + " already");
    }
  }

  private static Decision decision(Row row) {
    Verdict verdict = Verdict.of(row.cell(1))
        .orElseThrow(() -> row.bad("has no verdict that is known: same, not-same, wrong, corrected"));
    String subject = local(row.cell(2));
    String object = verdict == Verdict.CORRECTED ? row.cell(3) : local(row.cell(3));
    boolean fits = switch (verdict) {
      case SAME, NOT_SAME -> isThing(subject) && isThing(object) && kind(subject).equals(kind(object));
      case WRONG -> isFact(subject) && object.isEmpty();
      case CORRECTED -> isFact(subject) && Correction.of(object).isPresent();
    };
    if (!fits) {
      throw row.bad(switch (verdict) {
        case SAME, NOT_SAME -> "needs two entities or two facts or two pieces of evidence (entity/..., fact/..., evidence/...)";
        case WRONG -> "needs one fact (fact/...) and no other";
        case CORRECTED -> "needs one fact (fact/...) and what it says: " + Correction.FORMS;
      });
    }
    return new Decision(row.id(), verdict, subject, object);
  }

  private static boolean isFact(String name) {
    return isThing(name) && name.startsWith("fact/");
  }

  private static boolean isThing(String name) {
    return name.matches("(entity|fact|evidence)/[^\\s/]+");
  }

  private static String kind(String name) {
    return name.substring(0, name.indexOf('/'));
  }

  private void join(Pair pair) {
    same.add(pair);
    String one = lead(pair.one());
    String other = lead(pair.other());
    String first = one.compareTo(other) < 0 ? one : other;
    leads.put(pair.one(), first);
    leads.put(pair.other(), first);
    leads.replaceAll((it, lead) -> lead.equals(one) || lead.equals(other) ? first : lead);
  }

  private String lead(String thing) {
    return leads.getOrDefault(thing, thing);
  }

  /**
   * Which entities are one by decision.
   *
   * @param identity gives for the end of a profile's IRI the entity that it is by the rules
   * @return for each entity that is joined to another the one that stands for both
   */
  public Map<String, String> joined(Function<String, Optional<String>> identity) {
    Map<String, String> joined = new TreeMap<>();
    for (Pair pair : same) {
      Optional<String> one = identity.apply(pair.one());
      Optional<String> other = identity.apply(pair.other());
      if (one.isPresent() && other.isPresent()) {
        String first = joined.getOrDefault(one.get(), one.get());
        String second = joined.getOrDefault(other.get(), other.get());
        String lead = KNOWN_FIRST.compare(first, second) <= 0 ? first : second;
        joined.put(one.get(), lead);
        joined.put(other.get(), lead);
        joined.replaceAll((it, to) -> to.equals(first) || to.equals(second) ? lead : to);
      }
    }
    joined.keySet().removeIf(it -> it.equals(joined.get(it)));
    return joined;
  }

  /** A name for all that is one with this by decision, for an index. */
  Optional<String> sameBlock(String thing) {
    return Optional.ofNullable(leads.get(local(thing))).map(lead -> "decided " + lead);
  }

  /** Whether somebody decided that these are one. */
  boolean areSame(Set<String> names, Set<String> others) {
    return names.stream().anyMatch(
        one -> sameBlock(one).isPresent() && others.stream().anyMatch(it -> sameBlock(it).equals(sameBlock(one))));
  }

  /** Whether somebody decided that these are two. */
  public boolean areApart(String one, String other) {
    Pair pair = new Pair(local(one), local(other));
    return apart.contains(pair) || apart.contains(pair.reversed());
  }

  /** Whether somebody decided that these are two. */
  boolean areApart(Set<String> names, Set<String> others) {
    return names.stream().anyMatch(one -> others.stream().anyMatch(it -> areApart(one, it)));
  }

  /** Names for all pairs that are two by decision and to which one of these belongs, for an index. */
  List<String> apartBlocks(Set<String> names) {
    return names.isEmpty() ? List.of() : apart.stream()
        .filter(it -> names.contains(it.one()) || names.contains(it.other()))
        .map(it -> "apart " + it.one() + " " + it.other())
        .sorted()
        .toList();
  }

  /** Whether this is the second of two that are two by decision: it gets a name of its own. */
  public boolean isSplitOff(String thing) {
    return apart.stream().anyMatch(it -> it.other().equals(local(thing)));
  }

  /** Whether somebody decided anything about this. */
  public boolean mentions(String thing) {
    return mentioned.contains(local(thing));
  }

  /** Whether somebody decided that any fact is wrong. */
  public boolean hasWrong() {
    return !wrong.isEmpty();
  }

  /** Whether somebody decided that a fact of these names is wrong. */
  public boolean isWrong(Set<String> names) {
    return names.stream().anyMatch(wrong::contains);
  }

  /** What somebody corrected in a fact of these names, by field. */
  public Map<String, Correction> corrections(Set<String> names) {
    Map<String, Correction> all = new TreeMap<>();
    new TreeSet<>(names).forEach(
        it -> corrected.getOrDefault(it, Map.of()).forEach(all::putIfAbsent));
    return all;
  }

  /** {@code entity/Q796} of {@code http://.../id/entity/Q796}. */
  public static String local(String iri) {
    int at = iri.lastIndexOf("/id/");
    return at < 0 ? iri : iri.substring(at + "/id/".length());
  }
}
