package waqai.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waqai.ontology.GraphNames;

/**
 * The folder of a store: {@code waqai-store.json} says that it is one and under which base IRI,
 * {@code lock} is held while it is open, {@code journal/} holds what was taken, {@code tdb2/} the
 * graph that is made from it, {@code texts/} the articles' texts, {@code quarantine.jsonl} what was
 * refused, {@code retracted.txt} what was taken out.
 */
final class StoreDirectory implements AutoCloseable {
  private static final String MARKER = "waqai-store.json";
  private static final int FORMAT = 5;
  private static final JsonMapper JSON = new JsonMapper();

  private final Path path;
  private final FileChannel lockFile;
  private final GraphNames names;

  private StoreDirectory(Path path, FileChannel lockFile, GraphNames names) {
    this.path = path;
    this.lockFile = lockFile;
    this.names = names;
  }

  /** Takes hold of a store that is there. */
  static StoreDirectory open(Path path) {
    if (!Files.exists(path)) {
      throw new StoreException(
          "there is no store at " + path + "; make one with: waqai build INPUT... --store " + path);
    }
    requireMarker(path);
    FileChannel lock = StoreLock.take(path);
    try {
      return new StoreDirectory(path, lock, readMarker(path));
    } catch (StoreException e) {
      closeQuietly(lock, e);
      throw e;
    }
  }

  /** Takes hold of a store, which is made if there is nothing or an empty folder. */
  static StoreDirectory openOrCreate(Path path, @Nullable GraphNames names) {
    if (Files.exists(path) && !isEmptyFolder(path)) {
      StoreDirectory there = open(path);
      if (names != null && !there.names.equals(names)) {
        there.close();
        throw new StoreException(
            "the store at " + path + " has the base IRI " + there.names.base()
                + ", not " + names.base() + "; leave --base out, or build into another folder");
      }
      return there;
    }
    GraphNames chosen = names == null ? new GraphNames(GraphNames.DEFAULT_BASE) : names;
    try {
      Files.createDirectories(path);
      FileChannel lock = StoreLock.take(path);
      writeMarker(path, chosen);
      return new StoreDirectory(path, lock, chosen);
    } catch (IOException e) {
      throw new StoreException("cannot make a store at " + path + ": " + e, e);
    }
  }

  GraphNames names() {
    return names;
  }

  /** The folder of the journal, after what a rewriting that was killed left to be done. */
  Path journal() {
    Path journal = path.resolve("journal");
    Path rewritten = rewrittenJournal();
    try {
      if (!Files.exists(journal) && Files.exists(rewritten)) {
        Files.move(rewritten, journal);
        Journal.force(path);
      }
      delete(rewritten);
      delete(path.resolve("journal-old"));
      return journal;
    } catch (IOException e) {
      throw new StoreException("cannot open the store at " + path + ": " + e, e);
    }
  }

  /** Where a journal is written that will take the other's place. */
  Path rewrittenJournal() {
    return path.resolve("journal-new");
  }

  /**
   * Puts the rewritten journal in the place of the other one.
   *
   * @param old what the other is called from then on
   */
  void swapJournal(String old) {
    try {
      Files.move(path.resolve("journal"), path.resolve(old));
      Files.move(rewrittenJournal(), path.resolve("journal"));
      Journal.force(path);
    } catch (IOException e) {
      throw new StoreException("cannot replace the journal of " + path + ": " + e, e);
    }
  }

  /** Drops the graph: it is made anew when the store is opened. */
  void dropGraph() {
    try {
      delete(path.resolve("tdb2"));
    } catch (IOException e) {
      throw new StoreException("cannot remove the graph of " + path + ": " + e, e);
    }
  }

  Path folder() {
    return path;
  }

  Path quarantine() {
    return path.resolve("quarantine.jsonl");
  }

  /** What people decided. */
  Path decisions() {
    return path.resolve("decisions.tsv");
  }

  Path retracted() {
    return path.resolve("retracted.txt");
  }

  Path texts() {
    return path.resolve("texts");
  }

  /** The folder of the graph, made if missing and free of what a killed compaction left. */
  Path graph() {
    Path graph = path.resolve("tdb2");
    try {
      Files.createDirectories(graph);
      try (DirectoryStream<Path> left = Files.newDirectoryStream(graph, "Data-*-tmp")) {
        for (Path folder : left) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      throw new StoreException("cannot open the store at " + path + ": " + e, e);
    }
    return graph;
  }

  /** A number that is another one after anything was written, as far as sizes and times show. */
  String fingerprint() {
    try (Stream<Path> files = Files.walk(graph())) {
      long sum = 0;
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sum = 31 * sum + file.getFileName().hashCode();
        sum = 31 * sum + Files.size(file);
        sum = 31 * sum + Files.getLastModifiedTime(file).toMillis();
      }
      return Long.toHexString(sum);
    } catch (IOException e) {
      throw new StoreException("cannot look into the store at " + path + ": " + e, e);
    }
  }

  /** Refuses when less than so many bytes can still be written beside the store. */
  void requireRoom(long needed) {
    try {
      long free = Files.getFileStore(path).getUsableSpace();
      if (free < needed) {
        throw new StoreException(
            "the disk of the store at " + path + " is nearly full: " + (free >> 20)
                + " MiB are free, " + (needed >> 20) + " MiB are needed; nothing was written");
      }
    } catch (IOException e) {
      throw new StoreException("cannot see how much room is left at " + path + ": " + e, e);
    }
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new StoreException("cannot close the store at " + path + ": " + e, e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }

  private static boolean isEmptyFolder(Path path) {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.allMatch(file -> file.endsWith("lock"));
    } catch (IOException e) {
      throw new StoreException("cannot look into " + path + ": " + e, e);
    }
  }

  private static void requireMarker(Path path) {
    if (!Files.isDirectory(path)) {
      throw new StoreException(path + " is not a store: it is a file, and a store is a folder");
    }
    if (!Files.isRegularFile(path.resolve(MARKER))) {
      throw new StoreException(
          path + " is not a Waqai store: it has no " + MARKER + "; name another folder");
    }
  }

  private static GraphNames readMarker(Path path) {
    Path file = path.resolve(MARKER);
    try {
      JsonNode marker = JSON.readTree(Files.readString(file));
      int format = marker.path("format").asInt();
      if (format != FORMAT) {
        throw new StoreException(
            file + ": this program reads stores of format " + FORMAT + ", not " + format);
      }
      return new GraphNames(marker.path("base").asText());
    } catch (JacksonException | IllegalArgumentException e) {
      throw new StoreException(file + " is damaged: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + e, e);
    }
  }

  private static void writeMarker(Path path, GraphNames names) throws IOException {
    Map<String, Object> marker = new LinkedHashMap<>();
    marker.put("format", FORMAT);
    marker.put("base", names.base());
    Files.writeString(path.resolve(MARKER), JSON.writeValueAsString(marker) + "\n");
  }

  private static void closeQuietly(FileChannel channel, StoreException because) {
    try {
      channel.close();
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException e) {
      return; // gone already
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
