package waqai.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waqai.lexicon.Geography;
import waqai.ontology.NameFold;

/**
 * Outlines of countries (world-atlas, from Natural Earth) and coordinates of places (our gazetteer),
 * on one flat drawing: x is a degree of longitude shortened as at 30 degrees north, y a degree of
 * latitude, southward.
 */
final class Atlas {
  private static final double SHORTENED = 0.86;

  private final Map<String, String> outlines = new LinkedHashMap<>();
  private final Geography geography = new Geography();
  private final Map<String, Point> points = new HashMap<>();

  /** A place on the drawing. */
  record Point(double x, double y) {}

  private Atlas() {
    readOutlines();
    geography.places().forEach(this::addPlace);
  }

  /** The atlas, read when it is first needed. */
  static Atlas get() {
    return Once.ATLAS;
  }

  /** The outlines by ISO 3166 number. */
  Map<String, String> outlines() {
    return outlines;
  }

  /** The ISO 3166 number of the country that has this Wikidata item. */
  Optional<String> number(IndexedEntity country) {
    return country.wikidata().flatMap(geography::countryCode).flatMap(Atlas::number);
  }

  /** Where a place lies, by its Wikidata item or its name. */
  Optional<Point> point(IndexedEntity place) {
    return place
        .wikidata()
        .map(points::get)
        .or(() -> place.folded().stream().filter(points::containsKey).findFirst().map(points::get));
  }

  private static final class Once {
    static final Atlas ATLAS = new Atlas();
  }

  private void addPlace(Geography.Place place) {
    Point point = point(place.longitude(), place.latitude());
    for (String key :
        List.of(place.wikidata(), NameFold.of(place.name()), NameFold.of(place.english()))) {
      if (!key.isEmpty()) {
        points.putIfAbsent(key, point);
      }
    }
  }

  private static Optional<String> number(String code) {
    try {
      return Optional.of(String.format(Locale.ROOT, "%03d", Region.getInstance(code).getNumericCode()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no country of ISO 3166, as the Vatican's forerunners
    }
  }

  private void readOutlines() {
    try {
      JsonNode topology = new JsonMapper().readTree(ServedFile.bytes("countries.json"));
      List<String> forward = new ArrayList<>();
      List<String> backward = new ArrayList<>();
      for (JsonNode arc : topology.get("arcs")) {
        List<Point> line = line(arc, topology.get("transform"));
        forward.add(drawn(line));
        backward.add(drawn(line.reversed()));
      }
      for (JsonNode country : topology.get("objects").get("countries").get("geometries")) {
        StringBuilder path = new StringBuilder();
        boolean many = country.get("type").asText().equals("MultiPolygon");
        for (JsonNode polygon : many ? country.get("arcs") : List.of(country.get("arcs"))) {
          polygon.forEach(ring -> addRing(path, ring, forward, backward));
        }
        outlines.merge(country.path("id").asText(country.at("/properties/name").asText()), path.toString(), String::concat);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading serve/countries.json", e);
    }
  }

  private static void addRing(
      StringBuilder path, JsonNode ring, List<String> forward, List<String> backward) {
    String command = "M";
    for (JsonNode arc : ring) {
      int number = arc.asInt();
      path.append(command).append(number >= 0 ? forward.get(number) : backward.get(~number));
      command = "L";
    }
    path.append('Z');
  }

  private static List<Point> line(JsonNode arc, JsonNode transform) {
    List<Point> line = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (JsonNode step : arc) {
      x += step.get(0).asLong();
      y += step.get(1).asLong();
      line.add(
          point(
              x * transform.at("/scale/0").asDouble() + transform.at("/translate/0").asDouble(),
              y * transform.at("/scale/1").asDouble() + transform.at("/translate/1").asDouble()));
    }
    return line;
  }

  private static Point point(double longitude, double latitude) {
    return new Point(longitude * SHORTENED, -latitude);
  }

  private static String drawn(List<Point> line) {
    StringBuilder path = new StringBuilder();
    for (Point point : line) {
      path.append(path.isEmpty() ? "" : "L")
          .append(String.format(Locale.ROOT, "%.2f %.2f", point.x(), point.y()));
    }
    return path.toString();
  }
}
