package waqai.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;

/** What the journal has and the graph not yet: the last word on each article that waits. */
final class Backlog {
  /** One transaction for so many articles is fast, and small enough to be held in memory. */
  private static final int BATCH = 500;

  private static final long SPARE_BYTES = 64L << 20;
  private static final long BYTES_PER_TRIPLE = 2048;

  private final Database data;
  private final GraphNames names;
  private final EventTypes types;
  private final Matchers matchers;
  private final Map<Node, JournalEntry> waiting = new LinkedHashMap<>();
  private int replaced;

  Backlog(Database data, GraphNames names, EventTypes types, Matchers matchers) {
    this.data = data;
    this.names = names;
    this.types = types;
    this.matchers = matchers;
  }

  /** Takes an entry that the journal has; a full batch goes into the graph. */
  void add(JournalEntry entry, Ledger ledger) {
    waiting.put(entry.graph(), entry);
    if (waiting.size() >= BATCH) {
      flush(ledger);
    }
  }

  /** Brings all that waits into the graph; the journal has nothing else by then. */
  void flush(Ledger ledger) {
    write(ledger);
    Journal journal = ledger.journal();
    if (journal.applied().compareTo(journal.end()) < 0) {
      journal.setApplied(journal.end());
    }
  }

  /** Brings into the graph what the journal has beyond it. */
  void catchUp(Ledger ledger) {
    Journal journal = ledger.journal();
    if (journal.applied().compareTo(journal.end()) >= 0) {
      return;
    }
    journal.read(
        journal.applied(),
        found -> {
          if (found instanceof JournalShard.Found.Sound sound) {
            JournalEntry entry = sound.record().entry(sound.body());
            waiting.put(entry.graph(), entry);
            if (waiting.size() >= BATCH) {
              write(ledger);
            }
          }
        });
    flush(ledger);
  }

  /** How much room on the disk all that waits may take, and this entry as well. */
  long bytesWith(JournalEntry next) {
    long triples = waiting.values().stream().mapToLong(entry -> entry.own().size()).sum();
    return SPARE_BYTES + (triples + next.own().size()) * BYTES_PER_TRIPLE;
  }

  /** How many articles were replaced in the graph since it was compacted. */
  int replaced() {
    return replaced;
  }

  void compacted() {
    replaced = 0;
  }

  private void write(Ledger ledger) {
    if (!waiting.isEmpty()) {
      List<JournalEntry> entries = List.copyOf(waiting.values());
      data.write(graphs -> apply(entries, graphs, ledger));
      waiting.clear();
    }
  }

  private void apply(List<JournalEntry> entries, DatasetGraph graphs, Ledger ledger) {
    Identification identification =
        new Identification(graphs, names, types, matchers, ledger::entry);
    replaced += new GraphUpdate(graphs, names, types, identification).put(entries);
  }
}
