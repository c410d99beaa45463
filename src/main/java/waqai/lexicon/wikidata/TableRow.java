package waqai.lexicon.wikidata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of an answer of the query service.
 *
 * @param place file and line
 * @param cells by column; empty ones are left out
 */
record TableRow(String place, Map<String, Cell> cells) {
  /** The columns that count; data/wikidata/README.md explains them. */
  static final List<String> COLUMNS =
      List.of("item", "itemLabel", "label_ar", "label_en", "itemAltLabel", "alias_ar", "alias_en",
          "kind", "type", "country", "coordinates", "ended", "position", "positionLabel", "position_ar",
          "positionCountry", "start", "startPrecision", "end", "endPrecision");

  TableRow {
    cells = Map.copyOf(cells);
  }

  /**
   * A value.
   *
   * @param language empty if the form of the answer does not tell it
   */
  record Cell(String value, String language) {}

  Optional<Cell> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  Optional<String> text(String column) {
    return cell(column).map(Cell::value);
  }

  /** The values of a cell that may hold several, which | separates. */
  Stream<String> texts(String column) {
    return text(column).stream().flatMap(t -> Stream.of(t.split("\\|")));
  }

  /** The id of the item that a cell names: Q796, wd:Q796 or http://www.wikidata.org/entity/Q796. */
  Optional<String> item(String column) {
    return texts(column).map(TableRow::id).filter(Statements::isItem).findFirst();
  }

  /** All items of a cell. */
  Stream<String> items(String column) {
    return texts(column).map(TableRow::id).filter(Statements::isItem);
  }

  private static String id(String value) {
    return value.strip().replaceFirst("^(https?://www\\.wikidata\\.org/(entity|wiki)/|wd:)", "");
  }
}
