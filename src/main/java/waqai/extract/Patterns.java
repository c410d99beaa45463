package waqai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.extract.EventPattern.Pos;
import waqai.fact.EventType;
import waqai.fact.Quantity;
import waqai.lexicon.WordClasses;

/** All event patterns, found by the lemma of their word. */
public final class Patterns {
  private final WordClasses classes = WordClasses.list();
  private final List<EventPattern> all = new ArrayList<>();
  private final Map<String, List<EventPattern>> verbs = new HashMap<>();
  private final Map<String, List<EventPattern>> nouns = new HashMap<>();
  private final Map<String, List<EventPattern>> adjectives = new HashMap<>();
  private final Map<String, List<EventPattern>> sayings = new HashMap<>();

  /**
   * Reads the files of all event types that patterns find.
   *
   * @throws IllegalArgumentException for a bad row, with its file and line
   */
  public Patterns() {
    Set<String> ids = new HashSet<>();
    PatternFile file = new PatternFile(classes);
    for (EventType type : EventType.values()) {
      if (type != EventType.POSITION && type != EventType.LOCATION) {
        for (EventPattern pattern : file.read(type)) {
          if (!ids.add(pattern.id())) {
            throw new IllegalArgumentException("pattern id stands twice: " + pattern.id());
          }
          add(pattern);
        }
      }
    }
  }

  private void add(EventPattern pattern) {
    all.add(pattern);
    Map<String, List<EventPattern>> index =
        switch (pattern.pos()) {
          case VERB, IDIOM -> verbs;
          case NOUN -> nouns;
          case ADJECTIVE -> adjectives;
          case SAYING -> sayings;
        };
    index.computeIfAbsent(pattern.lemma(), l -> new ArrayList<>()).add(pattern);
  }

  /** The rows whose word may have this lemma. */
  List<EventPattern> of(Pos pos, String lemma) {
    Map<String, List<EventPattern>> index =
        pos == Pos.NOUN ? nouns : pos == Pos.ADJECTIVE ? adjectives : verbs;
    return index.getOrDefault(lemma, List.of());
  }

  /** What a number beside a word with this lemma counts, if rows say so. */
  Optional<Quantity.What> counts(String lemma) {
    return Stream.of(verbs, nouns)
        .flatMap(index -> index.getOrDefault(lemma, List.of()).stream())
        .filter(p -> p.idiom().isEmpty())
        .map(EventPattern::counts)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The classes of words that the rows speak of. */
  WordClasses classes() {
    return classes;
  }

  /** The rows of what words are that tell no event of their own. */
  List<EventPattern> sayings() {
    return sayings.values().stream().flatMap(List::stream).toList();
  }

  /** Every row, file by file. */
  public List<EventPattern> all() {
    return List.copyOf(all);
  }
}
