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
  /** One transaction for so many articles is fast. */
  private static final int LEAST = 500;

  /**
   * What articles tell in common is counted anew with each batch, so batches grow with the store, by
   * this part of its articles; nor are so many, or so many triples, too much to be held in memory.
   */
  private static final int SHARE = 2;

  private static final int MOST = 4_000;
  private static final long MOST_TRIPLES = 400_000;

  private static final long SPARE_BYTES = 64L << 20;
  private static final long BYTES_PER_TRIPLE = 2048;

  private final Database data;
  private final GraphNames names;
  private final EventTypes types;
  private final Matchers matchers;
  private final Map<Node, JournalEntry> waiting = new LinkedHashMap<>();
  private long triples;
  private int replaced;

  Backlog(Database data, GraphNames names, EventTypes types, Matchers matchers) {
    this.data = data;
    this.names = names;
    this.types = types;
    this.matchers = matchers;
  }

  /** Takes an entry that the journal has; a full batch goes into the graph. */
  void add(JournalEntry entry, Ledger ledger) {
    hold(entry);
    if (isFull(ledger)) {
      flush(ledger);
    }
  }

  private void hold(JournalEntry entry) {
    JournalEntry before = waiting.put(entry.graph(), entry);
    triples += entry.own().size() - (before == null ? 0 : before.own().size());
  }

  private boolean isFull(Ledger ledger) {
    int most = Math.clamp(ledger.map().size() / SHARE, LEAST, MOST);
    return waiting.size() >= most || triples >= MOST_TRIPLES;
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
    ledger.map(); // its headers are not read in the middle of it
    journal.read(
        journal.applied(),
        found -> {
          if (found instanceof JournalShard.Found.Sound sound) {
            hold(sound.record().entry(sound.body()));
            if (isFull(ledger)) {
              write(ledger);
            }
          }
        });
    flush(ledger);
  }

  /** How much room on the disk all that waits may take, and this entry as well. */
  long bytesWith(JournalEntry next) {
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
      triples = 0;
    }
  }

  private void apply(List<JournalEntry> entries, DatasetGraph graphs, Ledger ledger) {
    Identification identification =
        new Identification(graphs, names, types, matchers, ledger::entry);
    replaced += new GraphUpdate(graphs, names, types, identification).put(entries);
  }
}
