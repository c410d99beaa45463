package waqai.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waqai.ontology.GraphNames;

/**
 * The folder of a store: {@code waqai-store.json} says that it is one and under which base IRI,
 * {@code lock} is held while it is open, {@code tdb2/} holds the graph, {@code texts/} the
 * articles' texts, {@code quarantine.jsonl} what was refused.
 */
final class StoreDirectory implements AutoCloseable {
  private static final String MARKER = "waqai-store.json";
  private static final int FORMAT = 1;
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
    FileChannel lock = lock(path);
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
      FileChannel lock = lock(path);
      writeMarker(path, chosen);
      return new StoreDirectory(path, lock, chosen);
    } catch (IOException e) {
      throw new StoreException("cannot make a store at " + path + ": " + e, e);
    }
  }

  GraphNames names() {
    return names;
  }

  Path quarantine() {
    return path.resolve("quarantine.jsonl");
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

  /** How many bytes can still be written beside the store. */
  long freeBytes() {
    try {
      return Files.getFileStore(path).getUsableSpace();
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

  private static FileChannel lock(Path path) {
    Path file = path.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!tryLock(channel)) {
        String holder = holder(channel);
        channel.close();
        throw new StoreException(
            "the store at " + path + " is in use by another process" + holder
                + "; wait until that has ended, or stop it");
      }
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
      return channel;
    } catch (IOException e) {
      throw new StoreException("cannot lock the store at " + path + ": " + e, e);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process has the store open
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    byte[] bytes = new byte[32];
    int read = channel.read(ByteBuffer.wrap(bytes), 0);
    String pid = read > 0 ? new String(bytes, 0, read, StandardCharsets.UTF_8) : "";
    return pid.matches("[0-9]+") ? " (" + pid + ")" : "";
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
