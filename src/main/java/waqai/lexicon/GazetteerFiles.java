package waqai.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import waqai.fact.EntityKind;
import waqai.lexicon.TsvFile.Row;

/**
 * The files of the gazetteer: those that the program carries, or those of a folder. A file that the
 * folder has not is the program's own, except what was imported: of that there is none.
 */
public final class GazetteerFiles {
  /** Where the program carries them. */
  static final String RESOURCES = "waqai/gazetteer/";

  /** How many cells a row of entries has. */
  public static final int COLUMNS = 12;

  /** How many cells a row of posts has. */
  public static final int POST_COLUMNS = 7;

  /** Entries that an import made, and what it adds to those of the other files. */
  public static final String IMPORTED = "imported.tsv";

  /** Posts that an import made. */
  public static final String IMPORTED_POSTS = "imported-posts.tsv";

  /** The files of entries, in the order in which they count. */
  static final List<String> ENTRIES =
      List.of("countries.tsv", "places.tsv", "bodies.tsv", "people.tsv", "clubs.tsv", IMPORTED);

  private static final List<String> POSTS = List.of("posts.tsv", IMPORTED_POSTS);

  private final Optional<Path> folder;

  private GazetteerFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The program's own. */
  public static GazetteerFiles builtIn() {
    return new GazetteerFiles(Optional.empty());
  }

  /** Those of a folder. */
  public static GazetteerFiles in(Path folder) {
    return new GazetteerFiles(Optional.of(folder));
  }

  /**
   * All rows of entries.
   *
   * @throws IllegalArgumentException at the first bad row
   */
  public List<Row> entries() {
    return entries(GazetteerFiles::refuse);
  }

  /** All rows of entries; a bad one is told and left out. */
  List<Row> entries(Consumer<Fault> bad) {
    return ENTRIES.stream().flatMap(file -> rows(file, COLUMNS, bad).stream()).toList();
  }

  /**
   * All rows of posts.
   *
   * @throws IllegalArgumentException at the first bad row
   */
  public List<Row> posts() {
    return posts(GazetteerFiles::refuse);
  }

  /** All rows of posts; a bad one is told and left out. */
  List<Row> posts(Consumer<Fault> bad) {
    return POSTS.stream().flatMap(file -> rows(file, POST_COLUMNS, bad).stream()).toList();
  }

  /** How the id of an entry of this kind begins. */
  public static String prefix(EntityKind kind) {
    return switch (kind) {
      case COUNTRY -> "country/";
      case PLACE -> "place/";
      case PERSON -> "person/";
      case ORGANIZATION, GOVERNMENT, MILITARY, ARMED_GROUP, PARTY, INTERNATIONAL, GROUP, OTHER -> "body/";
    };
  }

  /** The comment lines with which the program's own file of this name begins. */
  public static List<String> head(String file) {
    try (InputStream in = GazetteerFiles.class.getClassLoader().getResourceAsStream(RESOURCES + file)) {
      if (in == null) {
        throw new IllegalArgumentException("not on the class path: " + RESOURCES + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .takeWhile(line -> line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCES + file, e);
    }
  }

  private List<Row> rows(String file, int columns, Consumer<Fault> bad) {
    Optional<Path> own = folder.map(f -> f.resolve(file));
    if (own.filter(Files::isRegularFile).isPresent()) {
      return TsvFile.read(own.get(), columns, bad);
    }
    boolean imported = file.equals(IMPORTED) || file.equals(IMPORTED_POSTS);
    return own.isPresent() && imported ? List.of() : TsvFile.read(RESOURCES + file, columns, bad);
  }

  private static void refuse(Fault fault) {
    throw new IllegalArgumentException(fault.toString());
  }
}
