package waqai.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The graph in TDB2. A write transaction that failed must not be followed by another before TDB2
 * was dropped from memory (Jena GH-3877 loses the database otherwise): so every further write is
 * refused until {@link #reopen}.
 */
final class Database implements AutoCloseable {
  private final String store;
  private final Supplier<Path> folder;
  private final AtomicLong writes = new AtomicLong();
  private DatasetGraph data;
  private boolean broken;

  /**
   * Opens or makes it.
   *
   * @param store what messages call it
   * @param folder gives its folder, ready to be opened
   */
  Database(String store, Supplier<Path> folder) {
    this.store = store;
    this.folder = folder;
    this.data = connect();
  }

  <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(data, () -> reading.apply(data));
  }

  DatasetGraph graphs() {
    return data;
  }

  /** How many transactions wrote since it was opened. */
  long writes() {
    return writes.get();
  }

  /** One write transaction. After a failure it refuses to write. */
  void write(Consumer<DatasetGraph> change) {
    requireSound();
    data.begin(ReadWrite.WRITE);
    boolean done = false;
    try {
      change.accept(data);
      data.commit();
      writes.incrementAndGet();
      done = true;
    } catch (InternalError e) { // a fault in a memory-mapped file
      throw new StoreException(
          "writing to the store at " + store + " failed; is the disk full? (" + e + ")", e);
    } finally {
      broken = !done;
      end(done);
    }
  }

  /** Has these triples in a graph, and no others. */
  void bring(Node graph, Set<Triple> wanted) {
    if (!read(graphs -> GraphUpdate.triples(graphs, graph)).equals(wanted)) {
      write(
          graphs -> {
            graphs.removeGraph(graph);
            wanted.forEach(triple -> graphs.add(Quad.create(graph, triple)));
          });
    }
  }

  void requireSound() {
    if (broken) {
      throw new StoreException(
          "a write to the store at " + store + " failed; it must be reopened before the next");
    }
  }

  void compact() {
    DatabaseMgr.compact(data, true);
  }

  /** Drops the graph from memory and reads it anew from disk: the way back after a failed write. */
  void reopen() {
    TDBInternal.expel(data, true);
    data = connect();
    broken = false;
  }

  @Override
  public void close() {
    TDBInternal.expel(data, true);
  }

  private void end(boolean done) {
    if (!done) {
      data.abort();
    }
    data.end();
  }

  /** A torn journal of TDB2's own can look like a want of memory: its lengths are believed. */
  private DatasetGraph connect() {
    Location place = Location.create(folder.get().toString());
    try {
      DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(place);
      graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
      CarefulExecutor.install(graphs);
      return graphs;
    } catch (AlreadyLocked e) {
      throw new StoreException(
          "the store at " + store + " is in use by another process: " + e.getMessage(), e);
    } catch (RuntimeException | OutOfMemoryError e) { // whatever TDB2 throws at damaged files
      throw damaged(store, e);
    }
  }

  static StoreException damaged(String store, Throwable e) {
    return new StoreException(
        "the graph of the store at " + store + " is damaged (" + e + "); nothing is lost: make it"
            + " anew from the journal with: waqai recover --store " + store,
        e);
  }
}
