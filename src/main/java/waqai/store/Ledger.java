package waqai.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The journal, and where in it the last word on each article stands. One thread at a time. */
final class Ledger implements AutoCloseable {
  private final Journal journal;
  private @Nullable JournalMap map;

  Ledger(Journal journal) {
    this.journal = journal;
  }

  Journal journal() {
    return journal;
  }

  /** Reads the journal's headers when it is first asked for. */
  JournalMap map() {
    JournalMap known = map;
    if (known == null) {
      known = JournalMap.of(journal);
      map = known;
    }
    return known;
  }

  /** Adds entries to the journal. */
  void append(List<JournalEntry> entries) {
    JournalMap known = map();
    List<JournalPosition> begins = new ArrayList<>(journal.append(entries));
    for (JournalEntry entry : entries) {
      known.note(entry, begins.removeFirst());
    }
  }

  /** The last word on the article that has this graph, if it is in. */
  Optional<JournalEntry> entry(Node graph) {
    return map().position(graph).flatMap(journal::entry);
  }

  @Override
  public void close() {
    journal.close();
  }
}
