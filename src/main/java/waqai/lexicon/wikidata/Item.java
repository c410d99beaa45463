package waqai.lexicon.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a line of a dump says of an item, as far as it counts here.
 *
 * @param labels by language: ar, en, mul
 * @param aliases by language
 */
record Item(String id, Map<String, String> labels, Map<String, List<String>> aliases, Statements statements) {
  private static final JsonFactory JSON = new ObjectMapper().getFactory();
  private static final Set<String> LANGUAGES = Set.of("ar", "en", "mul");

  Item {
    labels = Map.copyOf(labels);
    aliases = Map.copyOf(aliases);
  }

  /** The label that holds for English: its own, else the one for all languages. */
  Optional<String> english() {
    return Optional.ofNullable(labels.get("en")).or(() -> Optional.ofNullable(labels.get("mul")));
  }

  List<String> aliases(String language) {
    return aliases.getOrDefault(language, List.of());
  }

  /**
   * Reads one line.
   *
   * @param bytes the JSON object in UTF-8
   * @param wanted which ids are; of others no more than the id is read
   * @return none if the id is not wanted, or is that of no item
   * @throws IOException if it is no object of JSON
   */
  static Optional<Item> read(byte[] bytes, int from, int to, Predicate<String> wanted) throws IOException {
    Map<String, String> labels = new HashMap<>();
    Map<String, List<String>> aliases = new HashMap<>();
    Map<String, JsonNode> statements = new HashMap<>();
    String id = "";
    try (JsonParser parser = JSON.createParser(bytes, from, to - from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("expected an object of JSON");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (field.equals("id")) {
          id = parser.getText();
          if (!Statements.isItem(id) || !wanted.test(id)) {
            return Optional.empty();
          }
        } else if (value == JsonToken.START_OBJECT && field.equals("labels")) {
          each(parser, LANGUAGES, (language, node) -> labels.put(language, node.path("value").asText()));
        } else if (value == JsonToken.START_OBJECT && field.equals("aliases")) {
          each(parser, LANGUAGES, (language, node) -> aliases.put(language, texts(node)));
        } else if (value == JsonToken.START_OBJECT && field.equals("claims")) {
          each(parser, Statements.READ, statements::put);
        } else {
          parser.skipChildren();
        }
      }
    }
    if (id.isEmpty()) {
      throw new IOException("expected an entity with an id");
    }
    return Optional.of(new Item(id, labels, aliases, new Statements(statements)));
  }

  private interface Taker {
    void take(String name, JsonNode value);
  }

  /** Takes the named fields of an object; the rest is skipped. */
  private static void each(JsonParser parser, Set<String> names, Taker taker) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (names.contains(name)) {
        taker.take(name, parser.readValueAsTree());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static List<String> texts(JsonNode values) {
    List<String> out = new ArrayList<>();
    values.forEach(v -> out.add(v.path("value").asText()));
    return out;
  }
}
