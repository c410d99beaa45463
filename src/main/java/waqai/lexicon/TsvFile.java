package waqai.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A tab-separated resource: comment lines begin with #, every row has the same columns, the first of
 * them a unique id. A bad row fails at load with file, line and reason.
 */
public final class TsvFile {
  private TsvFile() {}

  /**
   * One row.
   *
   * @param line its number in the file, from 1
   */
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A cell; the empty string for {@code -}. */
    public String cell(int column) {
      String cell = cells.get(column);
      return cell.equals("-") ? "" : cell;
    }

    /** The values of a cell that holds several. */
    public List<String> values(int column) {
      String cell = cell(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    public String id() {
      return cells.getFirst();
    }

    /** File and line. */
    public String place() {
      return file + ":" + line;
    }

    /** What is wrong with this row, to be thrown. */
    public IllegalArgumentException bad(String reason) {
      return new IllegalArgumentException(fault(reason).toString());
    }

    /** What is wrong with this row, to be told. */
    public Fault fault(String reason) {
      return new Fault(place(), "row", "'" + id() + "' " + reason);
    }
  }

  /**
   * Reads a resource.
   *
   * @param resource its place on the class path
   * @param columns how many cells each row has
   * @throws IllegalArgumentException if a row has another number of cells, or an id stands twice
   */
  public static List<Row> read(String resource, int columns) {
    return read(resource, columns, TsvFile::refuse);
  }

  /** Reads a resource; a bad row is told and left out. */
  static List<Row> read(String resource, int columns, Consumer<Fault> bad) {
    try (InputStream in = TsvFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("not on the class path: " + resource);
      }
      return rows(resource, columns, in, bad);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  /**
   * Reads a file of a user.
   *
   * @throws IllegalArgumentException as for a resource
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<Row> read(Path file, int columns) {
    return read(file, columns, TsvFile::refuse);
  }

  /** Reads a file of a user; a bad row is told and left out. */
  static List<Row> read(Path file, int columns, Consumer<Fault> bad) {
    try (InputStream in = Files.newInputStream(file)) {
      return rows(file.toString(), columns, in, bad);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }

  private static void refuse(Fault fault) {
    throw new IllegalArgumentException(fault.toString());
  }

  private static List<Row> rows(
      String resource, int columns, InputStream in, Consumer<Fault> bad) throws IOException {
    String file = resource.substring(resource.lastIndexOf('/') + 1);
    List<Row> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#") || line.startsWith("id\t")) {
        continue;
      }
      Row row = new Row(file, number, List.of(line.split("\t", -1)));
      if (row.cells().size() != columns) {
        bad.accept(row.fault("has " + row.cells().size() + " cells, not " + columns));
      } else if (!ids.add(row.id())) {
        bad.accept(row.fault("stands twice"));
      } else {
        out.add(row);
      }
    }
    return out;
  }
}
