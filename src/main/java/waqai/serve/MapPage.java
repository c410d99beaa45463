package waqai.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Draws maps: of all that is told, and of one country or place. */
final class MapPage {
  private static final String WHOLE = "-18 -50 90 56";
  private static final double WHOLE_PIN = 0.5;
  private static final int MOST_PINS = 200;
  private static final int LEVELS = 5;
  private static final double NEAR = 11;

  private final SiteData data;

  MapPage(SiteData data) {
    this.data = data;
  }

  /** Countries shaded by the number of facts, and the places that facts name. */
  WorldMap whole(Frame frame) {
    SiteData.Snapshot now = data.now();
    return now.overviews().map().of(frame.language(), () -> whole(now.index(), frame));
  }

  private WorldMap whole(FactIndex index, Frame frame) {
    Map<Node, Long> countries = new HashMap<>();
    Map<Node, Long> places = new HashMap<>();
    for (IndexedFact fact : index.facts()) {
      if (HomePage.isEvent(fact)) {
        fact.countries().forEach(it -> countries.merge(it, 1L, Long::sum));
        fact.places().forEach(it -> places.merge(it, 1L, Long::sum));
      }
    }
    return new WorldMap(WHOLE, WHOLE_PIN, shaded(index, countries, frame), pins(index, places, frame));
  }

  /** Where an entity lies; empty if that is not known or it is no place. */
  Optional<WorldMap> of(IndexedEntity entity, Frame frame) {
    if (!entity.kind().equals("Place")) {
      return Optional.empty();
    }
    return Atlas.get().point(entity).map(point -> around(point, entity, frame));
  }

  private WorldMap around(Atlas.Point point, IndexedEntity entity, Frame frame) {
    String box =
        String.format(
            Locale.ROOT, "%.1f %.1f %.1f %.1f",
            point.x() - NEAR * 1.4, point.y() - NEAR, NEAR * 2.8, NEAR * 2);
    List<WorldMap.Country> plain = new ArrayList<>();
    Atlas.get().outlines().values().forEach(path -> plain.add(new WorldMap.Country(path, "", 0, 0, "")));
    String label = entity.named().label(frame.language().code());
    return new WorldMap(
        box, 0.4, plain, List.of(new WorldMap.Pin(point.x(), point.y(), 0.5, label, 0, "")));
  }

  private List<WorldMap.Country> shaded(FactIndex index, Map<Node, Long> counts, Frame frame) {
    long most = counts.values().stream().mapToLong(it -> it).max().orElse(1);
    Map<String, WorldMap.Country> told = new HashMap<>();
    counts.forEach(
        (node, count) ->
            index.entity(node).ifPresent(entity ->
                Atlas.get().number(entity).ifPresent(number ->
                    told.put(number, country(entity, Atlas.get().outlines().getOrDefault(number, ""), count, most, frame)))));
    List<WorldMap.Country> all = new ArrayList<>();
    Atlas.get().outlines().forEach(
        (number, path) ->
            all.add(told.getOrDefault(number, new WorldMap.Country(path, "", 0, 0, ""))));
    return all;
  }

  private WorldMap.Country country(
      IndexedEntity entity, String path, long count, long most, Frame frame) {
    int level = (int) Math.max(1, Math.round(LEVELS * Math.log1p(count) / Math.log1p(most)));
    return new WorldMap.Country(
        path, entity.named().label(frame.language().code()), count, level, page(entity));
  }

  private List<WorldMap.Pin> pins(FactIndex index, Map<Node, Long> counts, Frame frame) {
    List<WorldMap.Pin> pins = new ArrayList<>();
    counts.forEach(
        (node, count) ->
            index.entity(node).ifPresent(entity ->
                Atlas.get().point(entity).ifPresent(point ->
                    pins.add(
                        new WorldMap.Pin(
                            point.x(), point.y(), WHOLE_PIN + Math.sqrt(count) * 0.22,
                            entity.named().label(frame.language().code()), count, page(entity))))));
    pins.sort(Comparator.comparingLong(WorldMap.Pin::count).reversed().thenComparing(WorldMap.Pin::label));
    return pins.stream().limit(MOST_PINS).toList();
  }

  private String page(IndexedEntity entity) {
    return data.address().page(entity.node().getURI()).orElse("");
  }
}
