package waqai.lexicon.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import waqai.lexicon.Fault;

/**
 * Answers as JSON, one row at a time: what the endpoint sends (application/sparql-results+json) and
 * the two forms that the page query.wikidata.org saves, arrays of rows.
 */
final class SparqlJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;
  private final JsonParser parser;
  private final Consumer<TableRow> out;
  private final Consumer<Fault> bad;
  private int row;

  private SparqlJson(String file, JsonParser parser, Consumer<TableRow> out, Consumer<Fault> bad) {
    this.file = file;
    this.parser = parser;
    this.out = out;
    this.bad = bad;
  }

  /** Reads all rows; what is no row is told. */
  static void read(String file, InputStream in, Consumer<TableRow> out, Consumer<Fault> bad) throws IOException {
    try (JsonParser parser = JSON.getFactory().createParser(in)) {
      SparqlJson json = new SparqlJson(file, parser, out, bad);
      boolean rows = parser.nextToken() == JsonToken.START_ARRAY
          || json.enter("results") && json.enter("bindings") && parser.currentToken() == JsonToken.START_ARRAY;
      if (rows) {
        json.rows();
      } else {
        bad.accept(new Fault(file + ":1", "no rows", "expected an array of rows, or results with bindings"));
      }
    }
  }

  /** Goes to the value of a field of the object at hand. */
  private boolean enter(String field) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals(field)) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private void rows() throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      row++;
      String place = file + ":" + parser.currentTokenLocation().getLineNr() + " row " + row;
      JsonNode node = parser.readValueAsTree();
      if (node == null || !node.isObject()) {
        bad.accept(new Fault(place, "no row", "expected an object with a value for each column"));
      } else {
        out.accept(new TableRow(place, cells(node)));
      }
    }
  }

  private static Map<String, TableRow.Cell> cells(JsonNode row) {
    Map<String, TableRow.Cell> cells = new HashMap<>();
    row.properties().forEach(field -> {
      JsonNode value = field.getValue();
      String text = value.isObject() ? value.path("value").asText() : value.asText();
      if (!text.isBlank()) {
        cells.put(field.getKey(), new TableRow.Cell(text.strip(), value.path("xml:lang").asText("")));
      }
    });
    return cells;
  }
}
