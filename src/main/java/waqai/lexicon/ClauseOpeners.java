package waqai.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words that open a clause of its own behind another one: عندما, بعد أن, لكن (when, after, but). */
public final class ClauseOpeners {
  private static final ClauseOpeners LIST = new ClauseOpeners();

  private final Map<String, List<Opener>> byFirst = new HashMap<>();

  /** What must follow such words. */
  public enum Kind {
    VERB,
    MEANWHILE,
    JOINED,
    CONTRAST,
    FIRST;

    /** Whether the clause is joined to the one before and does not depend on it. */
    public boolean joins() {
      return this != VERB;
    }

    /** Whether it may open a whole sentence and add nothing to it. */
    public boolean leads() {
      return this == CONTRAST || this == FIRST;
    }
  }

  /**
   * One of them.
   *
   * @param words its folded segments
   */
  public record Opener(List<String> words, Kind kind) {
    public Opener {
      words = List.copyOf(words);
    }
  }

  private ClauseOpeners() {
    for (TsvFile.Row row : TsvFile.read("waqai/lexicon/arabic/clause-openers.tsv", 3)) {
      Kind kind = Arrays.stream(Kind.values()).filter(k -> k.name().equalsIgnoreCase(row.cell(2))).findFirst()
          .orElseThrow(() -> row.bad("has no kind that is known"));
      List<String> words = Arrays.stream(row.cell(1).split(" ")).map(Orthography::fold).toList();
      byFirst.merge(words.getFirst(), List.of(new Opener(words, kind)),
          (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
  }

  /** The list, which is read once. */
  public static ClauseOpeners list() {
    return LIST;
  }

  /** The longest that stands at a place in these folded words. */
  public Optional<Opener> at(List<String> words, int place) {
    return byFirst.getOrDefault(words.get(place), List.of()).stream()
        .filter(o -> place + o.words().size() <= words.size()
            && words.subList(place, place + o.words().size()).equals(o.words()))
        .max((a, b) -> Integer.compare(a.words().size(), b.words().size()));
  }
}
