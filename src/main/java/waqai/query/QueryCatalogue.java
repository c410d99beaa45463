package waqai.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The saved queries that come with the program: the folder {@code queries/}. */
public final class QueryCatalogue {
  private static final String ENDING = ".rq";

  private final Map<String, SavedQuery> queries = new TreeMap<>();

  /** Reads them all from the class path, whether it is a folder or a jar. */
  public QueryCatalogue() {
    URL folder = QueryCatalogue.class.getResource("/waqai/queries");
    if (folder == null) {
      throw new IllegalStateException("the program lacks its folder queries/");
    }
    try {
      URI uri = folder.toURI();
      if ("jar".equals(uri.getScheme())) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          readAll(jar.getPath("/waqai/queries"));
        }
      } else {
        readAll(Path.of(uri));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read the folder queries/ of the program", e);
    }
  }

  /** All of them, by name. */
  public Collection<SavedQuery> all() {
    return queries.values();
  }

  /** The one of this name. */
  public Optional<SavedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  private void readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(ENDING)).forEach(this::read);
    }
  }

  private void read(Path file) {
    try {
      String fileName = String.valueOf(file.getFileName());
      String name = fileName.substring(0, fileName.length() - ENDING.length());
      queries.put(name, SavedQuery.parse(name, Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the saved query " + file, e);
    }
  }
}
