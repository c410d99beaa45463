package waqai.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What TDB2 alone does with the quads of a store, to measure against. One write transaction: on two
 * cores that is faster than its other loaders, and as safe as a store.
 *
 * @param quads how many there are
 * @param seconds how long they took into an empty database
 */
public record PlainDatabase(long quads, double seconds) {
  /** Fills a new database in a folder that is there and empty. */
  public static PlainDatabase fill(FactStore store, Path folder) {
    List<Quad> quads = store.read(graphs -> graphs.stream().toList());
    DatasetGraph plain = DatabaseMgr.connectDatasetGraph(folder.toString());
    long start = System.nanoTime();
    Txn.executeWrite(plain, () -> quads.forEach(plain::add));
    double seconds = (System.nanoTime() - start) / 1e9;
    TDBInternal.expel(plain);
    return new PlainDatabase(quads.size(), seconds);
  }
}
