package waqai.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What pages count over all facts, kept as long as these are the facts.
 *
 * @param home the first page
 * @param about the page about the site
 * @param map the map of all
 * @param entities what is drawn and counted of an entity
 * @param cards of facts: one that many articles tell takes long to read
 */
record Overviews(
    Kept<Language, HomeModel> home,
    Kept<Language, AboutModel> about,
    Kept<Language, WorldMap> map,
    Kept<Key, EntityOverview> entities,
    Kept<Key, Optional<FactCard>> cards) {
  private static final int ENTITIES = 500;
  private static final int CARDS = 5_000;

  Overviews() {
    this(
        new Kept<>(Language.values().length),
        new Kept<>(Language.values().length),
        new Kept<>(Language.values().length),
        new Kept<>(ENTITIES),
        new Kept<>(CARDS));
  }

  /** An entity or a fact in a language. */
  record Key(Node thing, Language language) {}

  /** What is drawn and counted of an entity. */
  record EntityOverview(Network network, Histogram months, List<Bar> types) {}
}
