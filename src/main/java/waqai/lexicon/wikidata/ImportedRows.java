package waqai.lexicon.wikidata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.GazetteerFiles;
import waqai.lexicon.Post;
import waqai.lexicon.TsvFile.Row;

/** The rows of the files that an import writes, sorted by id. */
final class ImportedRows {
  private static final String NONE = "-";
  private static final int VARIANTS = 3;
  private static final int ENGLISH_VARIANTS = 5;
  private static final int WIKIDATA = 6;

  private final SortedMap<String, List<String>> entries = new TreeMap<>();
  private final SortedMap<String, List<String>> posts = new TreeMap<>();

  /** The rows that earlier imports made. */
  ImportedRows(GazetteerFiles files) {
    take(files.entries(), GazetteerFiles.IMPORTED, entries);
    take(files.posts(), GazetteerFiles.IMPORTED_POSTS, posts);
  }

  private static void take(List<Row> rows, String file, SortedMap<String, List<String>> into) {
    rows.stream().filter(r -> r.file().equals(file)).forEach(r -> into.put(r.id(), r.cells()));
  }

  /** A new entry for an item; its id. */
  String add(Candidate candidate, Optional<String> of) {
    String id = GazetteerFiles.prefix(candidate.kind()) + candidate.wikidata().toLowerCase(Locale.ROOT);
    List<String> english = candidate.english();
    List<String> cells = empty(id, candidate.kind().code(), candidate.name(), english.stream().findFirst().orElse(NONE), of);
    cells.set(VARIANTS, joined(candidate.arabic().stream().skip(1).map(ImportedRows::sure)));
    cells.set(ENGLISH_VARIANTS, joined(english.stream().skip(1)));
    cells.set(WIKIDATA, candidate.wikidata());
    candidate.at().ifPresent(at -> {
      cells.set(10, degrees(at.latitude()));
      cells.set(11, degrees(at.longitude()));
    });
    entries.put(id, cells);
    return id;
  }

  /** Adds names, and an id of Wikidata, to an entry that is there. */
  void extend(Entry entry, List<String> arabic, List<String> english, Optional<String> wikidata) {
    List<String> row = entries.get(entry.id());
    String label = entry.english().isEmpty() ? NONE : entry.english();
    List<String> cells =
        row == null ? empty(entry.id(), entry.kind().code(), entry.name(), label, entry.of()) : new ArrayList<>(row);
    cells.set(VARIANTS, joined(Stream.concat(values(cells.get(VARIANTS)), arabic.stream().map(ImportedRows::sure))));
    cells.set(ENGLISH_VARIANTS, joined(Stream.concat(values(cells.get(ENGLISH_VARIANTS)), english.stream())));
    wikidata.ifPresent(id -> cells.set(WIKIDATA, id));
    entries.put(entry.id(), cells);
  }

  /** Adds a post, which the note names. */
  void add(Post post) {
    String id = "post/" + post.person().substring(post.person().indexOf('/') + 1) + "-" + post.note().toLowerCase(Locale.ROOT)
        + post.from().map(f -> "-" + f).orElse("");
    posts.put(id, List.of(id, post.person(), post.title(), post.body().orElse(NONE), post.from().orElse(NONE),
        post.to().orElse(NONE), post.note()));
  }

  private static List<String> empty(String id, String kind, String name, String english, Optional<String> of) {
    List<String> cells = new ArrayList<>(Collections.nCopies(GazetteerFiles.COLUMNS, NONE));
    cells.set(0, id);
    cells.set(1, kind);
    cells.set(2, name);
    cells.set(4, english);
    cells.set(7, of.orElse(NONE));
    return cells;
  }

  /** A short name is nobody's own: one word is the entity's only where the context says so. */
  private static String sure(String alias) {
    return alias.indexOf(' ') < 0 ? alias + "?" : alias;
  }

  private static Stream<String> values(String cell) {
    return cell.equals(NONE) ? Stream.empty() : Arrays.stream(cell.split("\\|"));
  }

  private static String joined(Stream<String> values) {
    Set<String> all = new LinkedHashSet<>(values.toList());
    return all.isEmpty() ? NONE : String.join("|", all);
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** Writes both files whole or not at all. */
  void write(Path folder) {
    try {
      Files.createDirectories(folder);
      write(folder.resolve(GazetteerFiles.IMPORTED), GazetteerFiles.head(GazetteerFiles.IMPORTED), entries.values());
      write(folder.resolve(GazetteerFiles.IMPORTED_POSTS), GazetteerFiles.head(GazetteerFiles.IMPORTED_POSTS), posts.values());
    } catch (IOException e) {
      throw new UncheckedIOException("writing the imported entries to " + folder, e);
    }
  }

  private static void write(Path file, List<String> head, Collection<List<String>> rows) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    List<String> lines = new ArrayList<>(head);
    rows.forEach(row -> lines.add(String.join("\t", row)));
    Files.writeString(part, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
