package waqai.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import waqai.query.Named;

/**
 * A snapshot of what the pages search and count, in memory: some 400 bytes for each fact. Facts
 * stand in it from the newest to the oldest.
 */
final class FactIndex {
  private static final int LONGEST_CHAIN = 5;

  private final List<IndexedFact> facts;
  private final Map<Node, IndexedFact> byNode = new HashMap<>();
  private final Map<Node, List<IndexedFact>> byEntity = new HashMap<>();
  private final Map<Node, List<IndexedFact>> byVoice = new HashMap<>();
  private final Map<Node, List<IndexedFact>> byArticle = new HashMap<>();
  private final Map<Node, IndexedEntity> entities;
  private final List<IndexedArticle> articles;
  private final Map<Node, IndexedArticle> articlesByNode = new HashMap<>();
  private final Map<String, IndexedArticle> articlesById = new HashMap<>();

  FactIndex(
      Collection<IndexedFact> facts,
      Map<Node, IndexedEntity> entities,
      Collection<IndexedArticle> articles) {
    this.entities = Map.copyOf(entities);
    this.facts =
        facts.stream()
            .sorted(
                Comparator.comparing(IndexedFact::day)
                    .reversed()
                    .thenComparing(fact -> fact.type())
                    .thenComparing(fact -> fact.node().getURI()))
            .toList();
    this.articles =
        articles.stream()
            .sorted(
                Comparator.<IndexedArticle, String>comparing(
                        it -> it.published().map(Object::toString).orElse(""))
                    .reversed()
                    .thenComparing(IndexedArticle::id))
            .toList();
    for (IndexedFact fact : this.facts) {
      byNode.put(fact.node(), fact);
      fact.about().forEach(entity -> list(byEntity, entity).add(fact));
      fact.voices().forEach(voice -> list(byVoice, voice).add(fact));
      fact.articles().forEach(article -> list(byArticle, article).add(fact));
    }
    this.articles.forEach(article -> articlesByNode.put(article.node(), article));
    this.articles.forEach(article -> articlesById.put(article.id(), article));
  }

  List<IndexedFact> facts() {
    return facts;
  }

  List<IndexedArticle> articles() {
    return articles;
  }

  Collection<IndexedEntity> entities() {
    return entities.values();
  }

  Optional<IndexedFact> fact(Node node) {
    return Optional.ofNullable(byNode.get(node));
  }

  Optional<IndexedEntity> entity(Node node) {
    return Optional.ofNullable(entities.get(node));
  }

  Optional<IndexedArticle> article(Node node) {
    return Optional.ofNullable(articlesByNode.get(node));
  }

  Optional<IndexedArticle> articleOfId(String id) {
    return Optional.ofNullable(articlesById.get(id));
  }

  /** Facts in which the entity takes part, or whose place it is. */
  List<IndexedFact> about(Node entity) {
    return byEntity.getOrDefault(entity, List.of());
  }

  /** Facts that the entity tells. */
  List<IndexedFact> toldBy(Node voice) {
    return byVoice.getOrDefault(voice, List.of());
  }

  List<IndexedFact> toldIn(Node article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** The name of an entity, or its IRI as a name. */
  Named named(Node node) {
    return entity(node).map(IndexedEntity::named).orElseGet(() -> new Named(node.toString(), Map.of()));
  }

  /** The country of an entity: itself, or that of what it belongs to. */
  static Optional<Node> country(Node node, Map<Node, IndexedEntity> entities) {
    Set<Node> seen = new HashSet<>();
    List<Node> here = List.of(node);
    for (int i = 0; i < LONGEST_CHAIN && !here.isEmpty(); i++) {
      List<Node> next = new ArrayList<>();
      for (Node each : here) {
        IndexedEntity entity = entities.get(each);
        if (entity != null && entity.kind().equals("Country")) {
          return Optional.of(each);
        }
        if (entity != null && seen.add(each)) {
          next.addAll(entity.owners());
        }
      }
      here = next;
    }
    return Optional.empty();
  }

  private static List<IndexedFact> list(Map<Node, List<IndexedFact>> map, Node key) {
    return map.computeIfAbsent(key, it -> new ArrayList<>());
  }
}
