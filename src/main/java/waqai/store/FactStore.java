package waqai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.identity.Decisions;
import waqai.ontology.Description;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.ontology.Quarantined;
import waqai.query.FactSource;

/**
 * The store. One process at a time has it open, and in it one thread at a time writes; many may
 * read.
 *
 * <p>What it is given goes into a {@link Journal} first, and is safe from then on; from there it
 * goes into the graph, several hundred articles at a time, at the latest when the store is opened
 * the next time. So the graph can lag behind a crash, but nothing that was taken is lost, and a
 * damaged graph is made anew from the journal.
 */
public final class FactStore implements FactSource, AutoCloseable {
  private static final int REPLACED_WORTH_COMPACTING = 1000;

  private final StoreDirectory directory;
  private final Ontology ontology;
  private final ArticleTexts texts;
  private final RetractedThings retracted;
  private final String opened;
  private final Database data;
  private final Backlog backlog;
  private final Matchers matchers;
  private Ledger ledger;

  private FactStore(StoreDirectory directory, Ontology ontology) {
    this.directory = directory;
    this.ontology = ontology;
    this.texts = new ArticleTexts(directory.texts());
    this.retracted = new RetractedThings(directory.retracted());
    this.opened = directory.fingerprint();
    this.matchers = new Matchers(decisions(directory.decisions()));
    this.ledger = openLedger();
    try {
      this.data = new Database(directory.toString(), directory::graph);
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
    this.backlog = new Backlog(data, directory.names(), ontology.types(), matchers);
  }

  /**
   * Opens a store that is there, and brings its graph up to date with what a crash left undone.
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
    return start(StoreDirectory.openOrCreate(folder, names.orElse(null)), ontology);
  }

  @Override
  public GraphNames names() {
    return directory.names();
  }

  /** Reads what is in the graph; see {@link #flush}. */
  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    return data.read(reading);
  }

  @Override
  public DatasetGraph graphs() {
    return data.graphs();
  }

  /** Changes the graph only, not the journal: {@link #verify} tells of it, a recovery undoes it. */
  @Override
  public synchronized void update(Consumer<DatasetGraph> change) {
    flush();
    Draft draft = read(graphs -> Draft.of(graphs, change));
    data.write(draft::apply);
  }

  @Override
  public String state() {
    return opened + "-" + data.writes();
  }

  @Override
  public Optional<String> text(Node articleGraph) {
    return texts.find(articleGraph);
  }

  @Override
  public boolean wasRetracted(String iri) {
    return retracted.contains(iri);
  }

  /**
   * Takes an article in the place of what the store had under its id. When this returns, it is on
   * the disk, whatever happens then; in the graph it is after {@link #flush}.
   *
   * @param fingerprint of the article and the program, for {@link #hasRead}
   * @throws StoreException if the disk is full, or an earlier write failed; see {@link #reopen}
   */
  public synchronized Written take(Description article, String fingerprint) {
    data.requireSound();
    JournalEntry entry = JournalEntry.of(article, fingerprint);
    Optional<JournalEntry> before = ledger.entry(entry.graph());
    texts.keep(article.graph(), article.text());
    boolean same =
        before.filter(it -> it.own().equals(entry.own()) && it.content().equals(entry.content())).isPresent();
    if (!same || !hasRead(entry.article(), fingerprint)) {
      directory.requireRoom(backlog.bytesWith(entry));
      ledger.append(List.of(entry));
      backlog.add(entry, ledger);
    }
    return same ? new Written(0, 0, 1) : before.isEmpty() ? new Written(1, 0, 0) : new Written(0, 1, 0);
  }

  /** Takes articles, and brings them into the graph. */
  public synchronized Written put(List<Description> articles) {
    Written written = new Written(0, 0, 0);
    for (Description article : articles) {
      written = written.plus(take(article, ""));
    }
    flush();
    return written;
  }

  /** Whether this very article was read by this very program before, and is still in the store. */
  public synchronized boolean hasRead(String article, String fingerprint) {
    return ledger.map().fingerprint(article).filter(fingerprint::equals).isPresent();
  }

  /** Whether there is an article of this id. */
  public synchronized boolean has(String article) {
    return ledger.map().has(article);
  }

  /**
   * Takes articles out, with the facts and entities that no other article has.
   *
   * @param names their ids or addresses
   * @return what went with them
   */
  public synchronized Retracted retract(Collection<String> names) {
    flush();
    Retraction retraction = read(graphs -> Retraction.of(names, graphs));
    if (!retraction.entries().isEmpty()) {
      ledger.append(retraction.entries());
      retraction.entries().forEach(entry -> backlog.add(entry, ledger));
      flush();
      retraction.entries().forEach(entry -> texts.drop(entry.graph()));
      retracted.add(retraction.things());
    }
    return retraction.outcome();
  }

  /** Brings into the graph what was taken since the last time. */
  public synchronized void flush() {
    data.requireSound();
    backlog.flush(ledger);
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
    flush();
    if (backlog.replaced() >= REPLACED_WORTH_COMPACTING) {
      compact();
    }
  }

  /** Gives back the disk space of what was replaced, in the graph and in the journal. */
  public synchronized void compact() {
    flush();
    data.compact();
    ledger.close();
    JournalRewrite.compact(directory);
    ledger = openLedger();
    backlog.compacted();
  }

  /** Reads the graph anew from disk: the way back after a failed write. */
  public synchronized void reopen() {
    data.reopen();
  }

  @Override
  public synchronized void close() {
    try {
      data.close();
      ledger.close();
    } finally {
      directory.close();
    }
  }

  /** One write transaction. After a failure the store refuses to write. */
  synchronized void write(Consumer<DatasetGraph> change) {
    data.write(change);
  }

  /** Scrubs the store: every record of the journal by its hash, every article's graph by it. */
  public synchronized StoreReport verify() {
    flush();
    return StoreCheck.whole(ledger, this, matchers, ontology.types());
  }

  /** What is in the store, without a look at the graph. */
  public synchronized StoreReport status() {
    return StoreCheck.ofJournal(ledger.journal());
  }

  /** Writes all into one file, from which {@link #restore} makes it anew; returns its articles. */
  public synchronized int backup(Path file) {
    flush();
    Backup.write(directory, file);
    return status().articles();
  }

  /**
   * Makes a store from a backup, in a folder that is missing or empty.
   *
   * @throws StoreException if the file is no backup, or is damaged
   */
  public static FactStore restore(Path file, Path folder, Ontology ontology) {
    Backup.unpack(file, folder);
    return open(folder, ontology);
  }

  /**
   * Makes the graph anew from the journal, and the journal from its sound records if it is damaged;
   * what was damaged is kept beside it.
   *
   * @return what was lost, for a person to read; none if nothing was
   */
  public static List<String> recover(Path folder, Ontology ontology) {
    List<String> lost = Recovery.of(folder);
    open(folder, ontology).close();
    return lost;
  }

  /**
   * Keeps with a store what people decided, in the place of earlier decisions, and makes its graph
   * anew by them.
   *
   * @throws StoreException if the file is none of decisions, or the store cannot be opened
   */
  public static void decide(Path folder, Path file, Ontology ontology) {
    if (!Files.exists(file)) {
      throw new StoreException("no such file: " + file);
    }
    decisions(file);
    try (StoreDirectory directory = StoreDirectory.open(folder)) {
      Path kept = directory.decisions();
      Path fresh = kept.resolveSibling(kept.getFileName() + ".new");
      Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
      Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException("cannot keep " + file + ": " + e, e);
    }
    recover(folder, ontology);
  }

  private static Decisions decisions(Path file) {
    try {
      return Decisions.read(file);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new StoreException(e.getMessage(), e);
    }
  }

  private static FactStore start(StoreDirectory directory, Ontology ontology) {
    FactStore store;
    try {
      store = new FactStore(directory, ontology);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
    try {
      store.backlog.catchUp(store.ledger);
      store.data.bring(store.names().ontology(), ontology.terms().find().toSet());
      return store;
    } catch (StoreException e) {
      store.close();
      throw e;
    } catch (RuntimeException | InternalError e) { // whatever TDB2 throws at damaged files
      store.close();
      throw Database.damaged(directory.toString(), e);
    }
  }

  private Ledger openLedger() {
    return new Ledger(Journal.open(directory.journal(), names().facts()));
  }
}
