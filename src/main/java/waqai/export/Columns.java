package waqai.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waqai.lexicon.TsvFile;

/** The columns of tables, with what they mean: the file {@code columns.tsv}. */
final class Columns {
  private final Map<String, String> meanings = new LinkedHashMap<>();

  private Columns() {}

  /** The columns of a form; none for one that has no columns. */
  static Columns of(String form) {
    Columns columns = new Columns();
    String prefix = form + ".";
    TsvFile.read("waqai/export/columns.tsv", 2).stream()
        .filter(row -> row.id().startsWith(prefix))
        .forEach(row -> columns.meanings.put(row.id().substring(prefix.length()), row.cell(1)));
    return columns;
  }

  List<String> names() {
    return List.copyOf(meanings.keySet());
  }

  /** What each column means, in their order. */
  Map<String, String> meanings() {
    return new LinkedHashMap<>(meanings);
  }

  /**
   * The cells of a row in the order of the columns.
   *
   * @throws IllegalStateException if the row has a cell of no column, or lacks one
   */
  List<String> row(Map<String, String> cells) {
    if (!cells.keySet().equals(meanings.keySet())) {
      Map<String, String> odd = new HashMap<>(cells);
      odd.keySet().removeAll(meanings.keySet());
      throw new IllegalStateException("columns.tsv and the table differ: " + odd.keySet());
    }
    return names().stream().map(name -> String.valueOf(cells.get(name))).toList();
  }
}
