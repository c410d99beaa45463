package waqai.describe;

import static waqai.ontology.Reused.SCHEMA_CONTAINED_IN;
import static waqai.ontology.Reused.SCHEMA_MENTIONS;
import static waqai.ontology.Vocabulary.ALIAS;
import static waqai.ontology.Vocabulary.BELONGS_TO;
import static waqai.ontology.Vocabulary.ENGLISH_NAME;
import static waqai.ontology.Vocabulary.KIND;
import static waqai.ontology.Vocabulary.NAME;
import static waqai.ontology.Vocabulary.ROMANIZED_NAME;
import static waqai.ontology.Vocabulary.WIKIDATA;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EntityKind;
import waqai.ontology.Description.DescribedEntity;
import waqai.ontology.NameFold;

/** Says how one article names its entities. */
final class EntityDescriber {
  private final IriMinter iris;
  private final String language;
  private final Node article;
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();

  EntityDescriber(IriMinter iris, ArticleFacts facts, String language, Node article) {
    this.iris = iris;
    this.language = language;
    this.article = article;
    EntityKey key = new EntityKey(facts);
    for (Entity entity : facts.entities()) {
      byId.put(entity.id(), entity);
      keys.put(entity.id(), key.of(entity));
    }
  }

  /**
   * The key of an entity's IRI.
   *
   * @throws IllegalArgumentException if no entity of the article has this id
   */
  String key(String id) {
    String key = keys.get(id);
    if (key == null) {
      throw new IllegalArgumentException("a fact names an entity that is not there: " + id);
    }
    return key;
  }

  Node node(String id) {
    return iris.entity(key(id));
  }

  /** Every entity of the article; two that turn out to be one come as one. */
  Collection<DescribedEntity> all() {
    Map<Node, DescribedEntity> described = new LinkedHashMap<>();
    byId.forEach(
        (id, entity) -> described.merge(node(id), describe(entity), EntityDescriber::joined));
    return described.values();
  }

  /** The publisher: the entity of the article that has this name, else one of its own. */
  DescribedEntity publisher(String name) {
    String folded = NameFold.of(name);
    return byId.values().stream()
        .filter(entity -> NameFold.of(entity.name()).equals(folded))
        .findFirst()
        .map(this::describe)
        .orElseGet(() -> unlisted(name));
  }

  private DescribedEntity unlisted(String name) {
    Node node = iris.entity(EntityKey.of(EntityKind.ORGANIZATION, name));
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(node, KIND, Wording.string(EntityKind.ORGANIZATION.code())));
    addName(triples, node, NAME, name);
    return new DescribedEntity(node, Set.of(), triples);
  }

  private DescribedEntity describe(Entity entity) {
    Node node = node(entity.id());
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(article, SCHEMA_MENTIONS, node));
    triples.add(Triple.create(node, KIND, Wording.string(entity.kind().code())));
    addName(triples, node, NAME, entity.name());
    entity.aliases().forEach(alias -> addName(triples, node, ALIAS, alias));
    Node englishKind = entity.derivedEnglish() ? ROMANIZED_NAME : ENGLISH_NAME;
    entity
        .english()
        .flatMap(english -> Wording.labelNode(english, "en"))
        .ifPresent(label -> triples.add(Triple.create(node, englishKind, label)));
    entity
        .wikidata()
        .ifPresent(id -> triples.add(Triple.create(node, WIKIDATA, Wording.string(id))));
    Set<Node> owner = owner(entity);
    for (Node of : owner) {
      triples.add(Triple.create(node, BELONGS_TO, of));
      if (entity.kind() == EntityKind.PLACE) {
        triples.add(Triple.create(node, SCHEMA_CONTAINED_IN, of));
      }
    }
    return new DescribedEntity(node, owner, triples);
  }

  private Set<Node> owner(Entity entity) {
    return entity
        .of()
        .map(this::node)
        .filter(of -> !of.equals(node(entity.id())))
        .map(Set::of)
        .orElse(Set.of());
  }

  private void addName(List<Triple> triples, Node node, Node property, String name) {
    Wording.labelNode(name, Wording.languageOfName(name, language))
        .ifPresent(label -> triples.add(Triple.create(node, property, label)));
  }

  private static DescribedEntity joined(DescribedEntity one, DescribedEntity other) {
    Set<Node> needs = new HashSet<>(one.needs());
    needs.addAll(other.needs());
    List<Triple> triples = new ArrayList<>(one.triples());
    other.triples().stream().filter(triple -> !triples.contains(triple)).forEach(triples::add);
    return new DescribedEntity(one.node(), needs, triples);
  }
}
