package waqai.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What TDB2 alone does with the quads of a store, to measure against: it loads them from an N-Quads
 * file in one write transaction. On two cores that is faster than its other loaders, and as safe as a
 * store.
 *
 * @param quads how many there are
 * @param seconds how long they took into an empty database
 */
public record PlainDatabase(long quads, double seconds) {
  /** Fills a new database in a folder that is there and empty. */
  public static PlainDatabase fill(FactStore store, Path folder) throws IOException {
    Path file = folder.resolveSibling(folder.getFileName() + ".nq");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.read(
          graphs -> {
            RDFDataMgr.write(out, graphs, Lang.NQUADS);
            return graphs;
          });
    }
    long start = System.nanoTime();
    DatasetGraph plain = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(plain, () -> RDFDataMgr.read(plain, file.toUri().toString(), Lang.NQUADS));
    double seconds = (System.nanoTime() - start) / 1e9;
    long quads = store.read(graphs -> graphs.stream().count());
    TDBInternal.expel(plain);
    Files.delete(file);
    return new PlainDatabase(quads, seconds);
  }
}
