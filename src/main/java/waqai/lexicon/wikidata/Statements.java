package waqai.lexicon.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import waqai.lexicon.wikidata.Candidate.Office;
import waqai.lexicon.wikidata.Candidate.Point;

/**
 * The statements of one item, as https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 * has them. What is marked as deprecated counts nowhere.
 */
final class Statements {
  static final String INSTANCE_OF = "P31";
  static final String POSITION_HELD = "P39";
  static final String COUNTRY = "P17";
  static final String CITIZENSHIP = "P27";
  static final String ORIGIN = "P495";
  static final String JURISDICTION = "P1001";
  static final String OCCUPATION = "P106";
  static final String COORDINATES = "P625";
  static final String DEATH = "P570";
  static final String DISSOLVED = "P576";
  private static final String START = "P580";
  private static final String END = "P582";

  /** All that are read; the others are skipped unseen. */
  static final Set<String> READ =
      Set.of(INSTANCE_OF, POSITION_HELD, COUNTRY, CITIZENSHIP, ORIGIN, JURISDICTION, OCCUPATION,
          COORDINATES, DEATH, DISSOLVED);

  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,17}");
  private static final String EARTH = "/Q2";
  private static final String JULIAN = "/Q1985786";

  private final Map<String, JsonNode> byProperty;

  /**
   * @param byProperty the list of statements of each property
   */
  Statements(Map<String, JsonNode> byProperty) {
    this.byProperty = Map.copyOf(byProperty);
  }

  /** Whether it is the id of an item. */
  static boolean isItem(String id) {
    return ITEM.matcher(id).matches();
  }

  /** The items that a property names, in their order. */
  Set<String> items(String property) {
    return items(property, false);
  }

  /** The same without what has ended. */
  Set<String> presentItems(String property) {
    return items(property, true);
  }

  private Set<String> items(String property, boolean present) {
    Set<String> out = new LinkedHashSet<>();
    for (JsonNode statement : of(property)) {
      if (!present || statement.path("qualifiers").path(END).isMissingNode()) {
        item(statement).ifPresent(out::add);
      }
    }
    return out;
  }

  /** The posts held. */
  List<Office> offices() {
    List<Office> out = new ArrayList<>();
    for (JsonNode statement : of(POSITION_HELD)) {
      item(statement).ifPresent(position ->
          out.add(new Office(position, qualifier(statement, START), qualifier(statement, END))));
    }
    return out;
  }

  /** The first date of a property. */
  Optional<String> date(String property) {
    return of(property).stream().flatMap(s -> date(s.path("mainsnak")).stream()).findFirst();
  }

  /** Where it lies on the earth, if one place is named. */
  Optional<Point> coordinates() {
    List<Point> points = new ArrayList<>();
    for (JsonNode statement : of(COORDINATES)) {
      JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
      boolean earth = value.path("globe").asText(EARTH).endsWith(EARTH);
      if (earth && value.path("latitude").isNumber() && value.path("longitude").isNumber()) {
        points.add(new Point(value.path("latitude").asDouble(), value.path("longitude").asDouble()));
      }
    }
    return points.stream().findFirst().filter(p -> points.size() == 1);
  }

  private List<JsonNode> of(String property) {
    List<JsonNode> out = new ArrayList<>();
    JsonNode statements = byProperty.get(property);
    if (statements != null) {
      statements.forEach(s -> {
        if (!s.path("rank").asText().equals("deprecated")) {
          out.add(s);
        }
      });
    }
    return out;
  }

  private static Optional<String> item(JsonNode statement) {
    JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
    String id = value.path("id").asText("Q" + value.path("numeric-id").asText());
    return Optional.of(id).filter(Statements::isItem);
  }

  private static Optional<String> qualifier(JsonNode statement, String property) {
    return date(statement.path("qualifiers").path(property).path(0));
  }

  /** A day of the Julian calendar is another one of ours: only its year is taken. */
  private static Optional<String> date(JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    boolean julian = value.path("calendarmodel").asText().endsWith(JULIAN);
    Optional<String> date = Times.date(value.path("time").asText(), value.path("precision").asInt());
    return julian ? date.map(d -> d.substring(0, 4)) : date;
  }
}
