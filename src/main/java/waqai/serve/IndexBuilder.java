package waqai.serve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Statuses;
import waqai.ontology.Vocabulary;
import waqai.query.FactSource;
import waqai.query.Named;

/** Reads a {@link FactIndex} out of the graph, in one pass for each property that it needs. */
final class IndexBuilder {
  private final DatasetGraph data;
  private final GraphNames names;
  private final EventTypes types;

  private IndexBuilder(DatasetGraph data, GraphNames names, EventTypes types) {
    this.data = data;
    this.names = names;
    this.types = types;
  }

  static FactIndex build(FactSource source, Ontology ontology) {
    EventTypes types = ontology.types();
    return source.read(data -> new IndexBuilder(data, source.names(), types).build());
  }

  private FactIndex build() {
    Map<Node, IndexedEntity> entities = entities();
    Map<Node, IndexedArticle> articles = articles();
    Collection<IndexedFact> facts = facts(entities, articles).values();
    return new FactIndex(facts, entities, articles.values());
  }

  private Map<Node, IndexedArticle> articles() {
    Map<Node, Node> titles = firsts(Node.ANY, Reused.DCTERMS_TITLE);
    Map<Node, Node> ids = firsts(Node.ANY, Reused.DCTERMS_IDENTIFIER);
    Map<Node, Node> days = firsts(Node.ANY, Reused.SCHEMA_DATE_PUBLISHED);
    Map<Node, Node> languages = firsts(Node.ANY, Reused.DCTERMS_LANGUAGE);
    Map<Node, Set<Node>> publishers = all(Node.ANY, Reused.SCHEMA_PUBLISHER);
    Map<Node, IndexedArticle> articles = new LinkedHashMap<>();
    data.find(Node.ANY, Node.ANY, Reused.RDF_TYPE, Reused.SCHEMA_NEWS_ARTICLE)
        .forEachRemaining(
            quad -> {
              Node node = quad.getSubject();
              String id = text(ids, node).orElse(node.getURI());
              articles.put(
                  node,
                  new IndexedArticle(
                      node,
                      quad.getGraph(),
                      id,
                      text(titles, node).orElse(id),
                      text(languages, node).orElse("und"),
                      publishers.getOrDefault(node, Set.of()),
                      day(days, node)));
            });
    return articles;
  }

  private Map<Node, IndexedEntity> entities() {
    Map<Node, Map<String, String>> labels = new HashMap<>();
    each(names.entities(), Reused.RDFS_LABEL, quad ->
        labels
            .computeIfAbsent(quad.getSubject(), it -> new HashMap<>())
            .put(
                quad.getObject().getLiteralLanguage(), quad.getObject().getLiteralLexicalForm()));
    Map<Node, Set<Node>> folded = all(names.entities(), Vocabulary.FOLDED_NAME);
    Map<Node, Node> kinds = firsts(Node.ANY, Vocabulary.KIND);
    Map<Node, Set<Node>> owners = all(Node.ANY, Vocabulary.BELONGS_TO);
    Map<Node, Node> wikidata = firsts(Node.ANY, Vocabulary.WIKIDATA);
    Map<Node, IndexedEntity> entities = new HashMap<>();
    labels.forEach(
        (node, byLanguage) -> {
          Set<String> forms = new TreeSet<>();
          folded.getOrDefault(node, Set.of()).forEach(it -> forms.add(it.getLiteralLexicalForm()));
          entities.put(
              node,
              new IndexedEntity(
                  node,
                  new Named(node.getURI(), byLanguage),
                  text(kinds, node).orElse("Other"),
                  owners.getOrDefault(node, Set.of()),
                  forms,
                  text(wikidata, node)));
        });
    return entities;
  }

  private Map<Node, IndexedFact> facts(
      Map<Node, IndexedEntity> entities, Map<Node, IndexedArticle> articles) {
    Map<Node, Node> statuses = firsts(names.facts(), Vocabulary.STATUS);
    Map<Node, Set<Node>> actors = all(names.facts(), Reused.SEM_HAS_ACTOR);
    Map<Node, Set<Node>> places = all(names.facts(), Reused.SEM_HAS_PLACE);
    Map<Node, Node> firsts = firsts(names.facts(), Reused.SEM_EARLIEST);
    Map<Node, Node> lasts = firsts(names.facts(), Reused.SEM_LATEST);
    Map<Node, Set<Node>> contested = all(names.shortcuts(), Vocabulary.CONTRADICTS);
    Tellings tellings = new Tellings(articles);
    Map<Node, IndexedFact> facts = new HashMap<>();
    each(names.facts(), Vocabulary.EVENT_TYPE, quad -> {
      Node node = quad.getSubject();
      Set<Node> about = new HashSet<>(actors.getOrDefault(node, Set.of()));
      about.addAll(places.getOrDefault(node, Set.of()));
      Set<Node> countries = new HashSet<>();
      about.forEach(it -> FactIndex.country(it, entities).ifPresent(countries::add));
      types.type(quad.getObject()).ifPresent(type ->
          Optional.ofNullable(statuses.get(node)).flatMap(Statuses::status).ifPresent(status ->
              facts.put(
                  node,
                  new IndexedFact(
                      node,
                      type,
                      status,
                      about,
                      places.getOrDefault(node, Set.of()),
                      countries,
                      tellings.voices(node),
                      tellings.articles(node),
                      day(firsts, node),
                      day(lasts, node),
                      tellings.newest(node),
                      contested.containsKey(node)))));
    });
    return facts;
  }

  /** Who tells each fact, and in which articles. */
  private final class Tellings {
    private final Map<Node, Set<Node>> evidence = all(Node.ANY, Vocabulary.EVIDENCE);
    private final Map<Node, Set<Node>> speakers = all(Node.ANY, Vocabulary.ACCORDING_TO);
    private final Map<Node, Node> sources = firsts(Node.ANY, Reused.OA_HAS_SOURCE);
    private final Map<Node, IndexedArticle> known;

    Tellings(Map<Node, IndexedArticle> known) {
      this.known = known;
    }

    Set<Node> articles(Node fact) {
      Set<Node> articles = new HashSet<>();
      for (Node each : evidence.getOrDefault(fact, Set.of())) {
        Optional.ofNullable(sources.get(each)).ifPresent(articles::add);
      }
      return articles;
    }

    Set<Node> voices(Node fact) {
      Set<Node> voices = new HashSet<>();
      for (Node each : evidence.getOrDefault(fact, Set.of())) {
        voices.addAll(speakers.getOrDefault(each, Set.of()));
      }
      articles(fact).stream()
          .map(known::get)
          .forEach(article -> Optional.ofNullable(article).ifPresent(it -> voices.addAll(it.publishers())));
      return voices;
    }

    Optional<LocalDate> newest(Node fact) {
      return articles(fact).stream()
          .flatMap(article -> Optional.ofNullable(known.get(article)).stream())
          .flatMap(article -> article.published().stream())
          .max(LocalDate::compareTo);
    }
  }

  private void each(Node graph, Node property, java.util.function.Consumer<Quad> use) {
    Iterator<Quad> quads = data.find(graph, Node.ANY, property, Node.ANY);
    quads.forEachRemaining(use);
  }

  private Map<Node, Set<Node>> all(Node graph, Node property) {
    Map<Node, Set<Node>> values = new HashMap<>();
    each(graph, property, quad ->
        values.computeIfAbsent(quad.getSubject(), it -> new HashSet<>()).add(quad.getObject()));
    return values;
  }

  private Map<Node, Node> firsts(Node graph, Node property) {
    Map<Node, Node> values = new HashMap<>();
    each(graph, property, quad -> values.merge(quad.getSubject(), quad.getObject(), IndexBuilder::earlier));
    return values;
  }

  private static Node earlier(Node one, Node other) {
    return one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }

  private static Optional<String> text(Map<Node, Node> values, Node node) {
    return Optional.ofNullable(values.get(node)).map(Node::getLiteralLexicalForm);
  }

  private static Optional<LocalDate> day(Map<Node, Node> values, Node node) {
    return text(values, node).map(LocalDate::parse);
  }
}
