package waqai.identity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/**
 * A fact as one article tells it; entities are those of all articles.
 *
 * @param id its own, of the article and the fact
 * @param article the name of the article's graph
 * @param fact the IRI of the fact as this article tells it
 * @param claim the IRI of what it tells apart from its status
 * @param parts who takes part in which role, and where
 * @param first the first day of its time, and the last; none if it gives no time
 * @param published the article's day
 * @param counts the numbers that it gives
 * @param title of a post
 * @param words of an act of speech, folded: they tell one from another
 * @param quote a hash of the words that tell it, for what is taken over word by word
 * @param names the ends of IRIs under which people decided about it: mostly none
 */
public record Telling(
    String id,
    String article,
    String fact,
    String claim,
    EventType type,
    FactStatus status,
    List<Part> parts,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<LocalDate> published,
    List<Count> counts,
    String title,
    boolean former,
    Set<String> words,
    String quote,
    Set<String> names) {
  private static final String FIELD = "\t";
  private static final Pattern SEPARATORS = Pattern.compile("[\t\n|=]");

  public Telling {
    parts = List.copyOf(parts);
    counts = List.copyOf(counts);
    words = Set.copyOf(words);
    names = Set.copyOf(names);
  }

  /** In which role somebody or something is told of. */
  public enum Role {
    ACTOR,
    RECIPIENT,
    PARTICIPANT,
    PLACE
  }

  /**
   * Who or what has a part in it.
   *
   * @param owner the entity that this one belongs to or lies in, or empty
   */
  public record Part(Role role, String entity, EntityKind kind, boolean named, String owner) {
    String line() {
      return String.join(" ", role.name(), entity, kind.name(), Boolean.toString(named), owner);
    }

    static Part of(String line) {
      List<String> parts = List.of(line.split(" ", -1));
      return new Part(
          Role.valueOf(parts.get(0)),
          parts.get(1),
          EntityKind.valueOf(parts.get(2)),
          Boolean.parseBoolean(parts.get(3)),
          parts.get(4));
    }
  }

  /**
   * A number.
   *
   * @param node the IRI under which the article's graph has it
   */
  public record Count(String what, String value, String bound, String unit, String node) {
    String line() {
      return String.join("=", what, value, bound, SEPARATORS.matcher(unit).replaceAll(" "), node);
    }

    static Count of(String line) {
      List<String> cells = List.of(line.split("=", 5));
      return new Count(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    boolean isExact() {
      return bound.equals("exact");
    }
  }

  /** The exact numbers by what is counted, where there is one. */
  Map<String, String> exact() {
    Map<String, String> out = new TreeMap<>();
    counts.stream().filter(Count::isExact).forEach(it -> out.putIfAbsent(it.what(), it.value()));
    return out;
  }

  /** Those in one of these roles. */
  List<Part> in(Role... roles) {
    return parts.stream().filter(it -> Arrays.asList(roles).contains(it.role())).toList();
  }

  /** How many days its time may be, from the first to the last; 0 without a time. */
  long days() {
    return first.isEmpty() ? 0 : last.orElseThrow().toEpochDay() - first.get().toEpochDay() + 1;
  }

  /** Written as one line. */
  public String line() {
    return String.join(
        FIELD,
        id,
        article,
        fact,
        claim,
        type.code(),
        status.name(),
        String.join("|", parts.stream().map(Part::line).toList()),
        first.map(LocalDate::toString).orElse(""),
        last.map(LocalDate::toString).orElse(""),
        published.map(LocalDate::toString).orElse(""),
        String.join("|", counts.stream().map(Count::line).toList()),
        title.replace('\t', ' ').replace('\n', ' '),
        Boolean.toString(former),
        String.join(" ", new TreeSet<>(words)),
        quote,
        String.join(" ", new TreeSet<>(names)));
  }

  /** Reads such a line. */
  public static Telling of(String line) {
    List<String> cells = List.of(line.split(FIELD, -1));
    return new Telling(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        EventType.of(cells.get(4)),
        FactStatus.valueOf(cells.get(5)),
        items(cells.get(6), "\\|").stream().map(Part::of).toList(),
        day(cells.get(7)),
        day(cells.get(8)),
        day(cells.get(9)),
        items(cells.get(10), "\\|").stream().map(Count::of).toList(),
        cells.get(11),
        Boolean.parseBoolean(cells.get(12)),
        Set.copyOf(items(cells.get(13), " ")),
        cells.get(14),
        Set.copyOf(items(cells.get(15), " ")));
  }

  private static List<String> items(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }
}
