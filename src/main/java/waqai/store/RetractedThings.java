package waqai.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The IRIs of what was in a store and was taken out, one on a line of a file, so that who asks for
 * one can be told. What came in again later may stand there still: look into the graph first.
 */
final class RetractedThings {
  private final Path file;
  private final Set<String> iris = new HashSet<>();

  RetractedThings(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        iris.addAll(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new StoreException("cannot read " + file + ": " + e, e);
    }
  }

  synchronized boolean contains(String iri) {
    return iris.contains(iri);
  }

  synchronized void add(Collection<String> gone) {
    Set<String> fresh = new HashSet<>(gone);
    fresh.removeAll(iris);
    if (fresh.isEmpty()) {
      return;
    }
    iris.addAll(fresh);
    try {
      Files.write(
          file,
          fresh.stream().sorted().toList(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + e, e);
    }
  }
}
