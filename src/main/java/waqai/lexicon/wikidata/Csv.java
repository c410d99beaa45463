package waqai.lexicon.wikidata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import waqai.lexicon.Fault;

/** Answers as CSV (RFC 4180: quoted cells may hold commas, quotes and line ends), one row at a time. */
final class Csv {
  private static final int LONGEST_CELL = 1 << 20;
  private static final int END = -1;

  private final String file;
  private final Reader in;
  private int line = 1;
  private int ahead;

  private Csv(String file, InputStream in) throws IOException {
    this.file = file;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    ahead = this.in.read();
  }

  /** Reads all rows below the head; one of another length than the head is told. */
  static void read(String file, InputStream in, Consumer<TableRow> out, Consumer<Fault> bad) throws IOException {
    Csv csv = new Csv(file, in);
    List<String> head = csv.row();
    if (!head.contains("item")) {
      bad.accept(new Fault(file + ":1", "no column item",
          "the columns are " + head + ": expected a JSON dump of Wikidata, or an answer with a column item"));
      return;
    }
    while (csv.ahead != END) {
      String place = file + ":" + csv.line;
      List<String> cells = csv.row();
      if (cells.size() == head.size()) {
        out.accept(new TableRow(place, cells(head, cells)));
      } else if (!cells.equals(List.of(""))) {
        bad.accept(new Fault(place, "number of cells", "has " + cells.size() + " cells: expected " + head.size()));
      }
    }
  }

  private static Map<String, TableRow.Cell> cells(List<String> head, List<String> values) {
    Map<String, TableRow.Cell> cells = new HashMap<>();
    for (int i = 0; i < head.size(); i++) {
      if (!values.get(i).isBlank()) {
        cells.put(head.get(i), new TableRow.Cell(values.get(i).strip(), ""));
      }
    }
    return cells;
  }

  private int take() throws IOException {
    int c = ahead;
    ahead = in.read();
    line += c == '\n' ? 1 : 0;
    return c;
  }

  private List<String> row() throws IOException {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (ahead == ',') {
      take();
      cells.add(cell());
    }
    if (ahead == '\r') {
      take();
    }
    if (ahead == '\n') {
      take();
    }
    return cells;
  }

  /** Up to the comma or the line's end, which stay. */
  private String cell() throws IOException {
    StringBuilder cell = new StringBuilder();
    boolean quoted = ahead == '"';
    if (quoted) {
      take();
    }
    while (ahead != END && (quoted || ",\r\n".indexOf(ahead) < 0)) {
      int c = take();
      if (quoted && c == '"') {
        quoted = ahead == '"';
        if (quoted) {
          cell.append((char) take());
        }
      } else {
        cell.append((char) c);
      }
      if (cell.length() > LONGEST_CELL) {
        throw new IOException("a cell has no end: expected a closing quotation mark before line " + line);
      }
    }
    return cell.toString();
  }
}
