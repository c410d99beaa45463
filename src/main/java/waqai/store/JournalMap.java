package waqai.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Where the journal has the last word on each article that is in, and what read it. */
final class JournalMap {
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> articles = new HashMap<>();

  private record Place(String fingerprint, JournalPosition begin) {}

  /** Reads the headers of a whole journal. */
  static JournalMap of(Journal journal) {
    JournalMap map = new JournalMap();
    journal.read(
        JournalPosition.START,
        (shard, found) -> {
          if (found instanceof JournalShard.Found.Sound sound) {
            JournalRecord record = sound.record();
            map.note(
                record.article(),
                record.graph(),
                record.bytes() > 0 ? Optional.of(record.fingerprint()) : Optional.empty(),
                new JournalPosition(shard, sound.from()));
          }
        });
    return map;
  }

  /** Notes an entry that was added at this place. */
  void note(JournalEntry entry, JournalPosition begin) {
    Optional<String> fingerprint =
        entry.isRetraction() ? Optional.empty() : Optional.of(entry.fingerprint());
    note(entry.article(), entry.graph().getURI(), fingerprint, begin);
  }

  private void note(
      String article, String graph, Optional<String> fingerprint, JournalPosition begin) {
    fingerprint.ifPresentOrElse(
        it -> {
          places.put(article, new Place(it, begin));
          articles.put(graph, article);
        },
        () -> {
          places.remove(article);
          articles.remove(graph);
        });
  }

  /** How many articles are in. */
  int size() {
    return places.size();
  }

  boolean has(String article) {
    return places.containsKey(article);
  }

  /** What read the article, if it is in. */
  Optional<String> fingerprint(String article) {
    return Optional.ofNullable(places.get(article)).map(Place::fingerprint);
  }

  /** Where the article that has this graph stands. */
  Optional<JournalPosition> position(Node graph) {
    return Optional.ofNullable(articles.get(graph.getURI())).map(places::get).map(Place::begin);
  }
}
