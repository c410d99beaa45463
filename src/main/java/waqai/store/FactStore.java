package waqai.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import waqai.ontology.Description;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.ontology.Quarantined;
import waqai.ontology.Reused;
import waqai.query.FactSource;

/**
 * The store: the only class that opens TDB2. One process at a time has it open, and in it one
 * thread at a time writes; many may read.
 *
 * <p>A write transaction begins only when all its quads are known. Should one fail all the same,
 * TDB2 must not be written to again before it was dropped from memory (Jena GH-3877 loses the
 * database otherwise): so the store refuses every further write until {@link #reopen}.
 */
public final class FactStore implements FactSource, AutoCloseable {
  private static final int REPLACED_WORTH_COMPACTING = 1000;
  private static final long SPARE_BYTES = 64L << 20;
  private static final long BYTES_PER_TRIPLE = 2048;

  private final StoreDirectory directory;
  private final Ontology ontology;
  private final EventTypes types;
  private final ArticleTexts texts;
  private final String opened;
  private final AtomicLong writes = new AtomicLong();
  private DatasetGraph data;
  private boolean broken;
  private int replaced;

  private FactStore(StoreDirectory directory, Ontology ontology) {
    this.directory = directory;
    this.ontology = ontology;
    this.types = new EventTypes(ontology);
    this.texts = new ArticleTexts(directory.texts());
    this.opened = directory.fingerprint();
    this.data = connect();
  }

  /**
   * Opens a store that is there.
   *
   * @throws StoreException if there is none, the folder is none, or another process has it open
   */
  public static FactStore open(Path folder, Ontology ontology) {
    return start(StoreDirectory.open(folder), ontology);
  }

  /**
   * Opens a store for writing, and makes it where there is nothing or an empty folder.
   *
   * @param names under which base IRI; empty for that of the store, or the default in a new one
   * @throws StoreException as {@link #open} does, and if the store has another base IRI
   */
  public static FactStore openOrCreate(
      Path folder, Optional<GraphNames> names, Ontology ontology) {
    FactStore store = start(StoreDirectory.openOrCreate(folder, names.orElse(null)), ontology);
    try {
      store.bringOntology();
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  @Override
  public GraphNames names() {
    return directory.names();
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(data, () -> reading.apply(data));
  }

  @Override
  public DatasetGraph graphs() {
    return data;
  }

  @Override
  public String state() {
    return opened + "-" + writes.get();
  }

  @Override
  public Optional<String> text(Node articleGraph) {
    return texts.find(articleGraph);
  }

  /**
   * Puts articles in, each in the place of what the store had under its id. Afterwards all of them
   * are on disk, or none is. Several hundred at a time is good.
   *
   * @throws StoreException if the disk is full, or a write failed; see {@link #reopen}
   */
  public synchronized Written put(List<Description> articles) {
    requireSound();
    List<Description> changed = new ArrayList<>();
    int known = read(graphs -> changed(articles, graphs, changed));
    if (!changed.isEmpty()) {
      requireRoom(changed);
      write(
          graphs -> {
            GraphUpdate update = new GraphUpdate(graphs, names(), types);
            changed.forEach(update::put);
            update.settle();
          });
      replaced += known;
    }
    articles.forEach(article -> texts.keep(article.graph(), article.text()));
    return new Written(changed.size() - known, known, articles.size() - changed.size());
  }

  /**
   * Takes articles out, with the facts and entities that no other article has.
   *
   * @return how many of them the store had
   */
  public synchronized int retract(Collection<String> ids) {
    requireSound();
    List<Node> graphs = read(all -> ids.stream().flatMap(id -> graphsOf(id, all).stream()).toList());
    if (!graphs.isEmpty()) {
      write(
          all -> {
            GraphUpdate update = new GraphUpdate(all, names(), types);
            graphs.forEach(update::retract);
            update.settle();
          });
      replaced += graphs.size();
    }
    graphs.forEach(texts::drop);
    return graphs.size();
  }

  /**
   * Writes down what was refused, in the place of what was refused of these articles before.
   *
   * @param refused by article id; an empty list where nothing was
   */
  public synchronized void quarantine(Map<String, List<Quarantined>> refused) {
    new QuarantineFile(directory.quarantine()).update(refused);
  }

  /** Gives disk space back, if so much was replaced that it is worth the time. */
  public synchronized void tidy() {
    requireSound();
    if (replaced >= REPLACED_WORTH_COMPACTING) {
      DatabaseMgr.compact(data, true);
      replaced = 0;
    }
  }

  /** Drops the graph from memory and reads it anew from disk: the way back after a failed write. */
  public synchronized void reopen() {
    TDBInternal.expel(data, true);
    data = connect();
    broken = false;
  }

  @Override
  public synchronized void close() {
    TDBInternal.expel(data, true);
    directory.close();
  }

  /** One write transaction. After a failure the store refuses to write. */
  synchronized void write(Consumer<DatasetGraph> change) {
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
          "writing to the store at " + directory + " failed; is the disk full? (" + e + ")", e);
    } finally {
      broken = !done;
      end(done);
    }
  }

  private void end(boolean done) {
    if (!done) {
      data.abort();
    }
    data.end();
  }

  private static FactStore start(StoreDirectory directory, Ontology ontology) {
    try {
      return new FactStore(directory, ontology);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private DatasetGraph connect() {
    try {
      DatasetGraph graphs =
          DatabaseMgr.connectDatasetGraph(Location.create(directory.graph().toString()));
      graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
      CarefulExecutor.install(graphs);
      return graphs;
    } catch (AlreadyLocked e) {
      throw new StoreException(
          "the store at " + directory + " is in use by another process: " + e.getMessage(), e);
    } catch (TDBException e) {
      throw new StoreException(
          "the store at " + directory + " is damaged: " + e.getMessage()
              + "; build it again into another folder", e);
    }
  }

  private void bringOntology() {
    Set<Triple> terms = ontology.terms().find().toSet();
    Node graph = names().ontology();
    if (!read(graphs -> GraphUpdate.triples(graphs, graph)).equals(terms)) {
      write(
          graphs -> {
            graphs.removeGraph(graph);
            terms.forEach(triple -> graphs.add(Quad.create(graph, triple)));
          });
    }
  }

  /** Collects those that differ from what the store has; returns how many of them it has. */
  private static int changed(
      List<Description> articles, DatasetGraph graphs, List<Description> changed) {
    int known = 0;
    for (Description article : articles) {
      Set<Triple> now = GraphUpdate.triples(graphs, article.graph());
      if (!now.equals(article.articleTriples())) {
        changed.add(article);
        known += now.isEmpty() ? 0 : 1;
      }
    }
    return known;
  }

  private static List<Node> graphsOf(String id, DatasetGraph graphs) {
    List<Node> found = new ArrayList<>();
    Node name = NodeFactory.createLiteralString(id);
    graphs
        .find(Node.ANY, Node.ANY, Reused.DCTERMS_IDENTIFIER, name)
        .forEachRemaining(quad -> found.add(quad.getGraph()));
    return found;
  }

  private void requireSound() {
    if (broken) {
      throw new StoreException(
          "a write to the store at " + directory + " failed; it must be reopened before the next");
    }
  }

  private void requireRoom(List<Description> articles) {
    long triples = articles.stream().mapToLong(it -> it.articleTriples().size()).sum();
    long needed = SPARE_BYTES + triples * BYTES_PER_TRIPLE;
    long free = directory.freeBytes();
    if (free < needed) {
      throw new StoreException(
          "the disk of the store at " + directory + " is nearly full: " + (free >> 20)
              + " MiB are free, " + (needed >> 20) + " MiB are needed; nothing was written");
    }
  }
}
