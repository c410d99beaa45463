package waqai.store;

import static waqai.ontology.Vocabulary.ALIAS;
import static waqai.ontology.Vocabulary.ENGLISH_NAME;
import static waqai.ontology.Vocabulary.KIND;
import static waqai.ontology.Vocabulary.NAME;
import static waqai.ontology.Vocabulary.ROMANIZED_NAME;
import static waqai.ontology.Vocabulary.WIKIDATA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.fact.EntityKind;
import waqai.ontology.NameFold;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;

/**
 * The entities' graph: class, labels and search names of each entity, derived from what all
 * articles call it. The name that most articles use is the label; of equally frequent ones the
 * longest, then the first in code point order.
 */
final class EntityView {
  private static final Comparator<Map.Entry<String, Integer>> BEST =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(entry -> entry.getKey().length())
          .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed());

  private final DatasetGraph data;
  private final Node graph;

  EntityView(DatasetGraph data, Node graph) {
    this.data = data;
    this.graph = graph;
  }

  /** Brings the view up to date for one entity; one that no article names any more goes. */
  void settle(Node entity) {
    Set<Triple> now = new HashSet<>();
    data.find(graph, entity, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> now.add(quad.asTriple()));
    Set<Triple> wanted = derive(entity);
    for (Triple triple : now) {
      if (!wanted.contains(triple)) {
        data.delete(Quad.create(graph, triple));
      }
    }
    for (Triple triple : wanted) {
      if (!now.contains(triple)) {
        data.add(Quad.create(graph, triple));
      }
    }
  }

  private Set<Triple> derive(Node entity) {
    Map<Node, Integer> kinds = values(entity, KIND);
    Set<Triple> triples = new HashSet<>();
    if (kinds.isEmpty()) {
      return triples;
    }
    triples.add(Triple.create(entity, Reused.RDF_TYPE, Vocabulary.ENTITY));
    best(kinds)
        .ifPresent(kind -> triples.add(Triple.create(entity, Reused.RDF_TYPE, entityClass(kind))));
    values(entity, WIKIDATA)
        .keySet()
        .forEach(id -> triples.add(Triple.create(entity, Reused.OWL_SAME_AS, wikidata(id))));
    addNames(entity, triples);
    return triples;
  }

  private void addNames(Node entity, Set<Triple> triples) {
    Map<Node, Integer> names = values(entity, NAME);
    Map<Node, Integer> english = values(entity, ENGLISH_NAME);
    Map<Node, Integer> romanized = values(entity, ROMANIZED_NAME);
    List<Node> labels = new ArrayList<>();
    label("ar", List.of(names)).ifPresent(labels::add);
    label("en", List.of(english, names, romanized)).ifPresent(labels::add);
    Set<Node> all = new HashSet<>();
    List.of(names, english, romanized, values(entity, ALIAS))
        .forEach(values -> all.addAll(values.keySet()));
    if (labels.isEmpty()) { // named in a third language only
      best(names).ifPresent(name -> labels.addAll(ofText(names, name)));
    }
    labels.forEach(label -> triples.add(Triple.create(entity, Reused.RDFS_LABEL, label)));
    for (Node name : all) {
      if (!labels.contains(name)) {
        triples.add(Triple.create(entity, Reused.SKOS_ALT_LABEL, name));
      }
      String folded = NameFold.of(name.getLiteralLexicalForm());
      if (!folded.isEmpty()) {
        Node search = NodeFactory.createLiteralString(folded);
        triples.add(Triple.create(entity, Vocabulary.FOLDED_NAME, search));
      }
    }
  }

  /** The best name in a language, from the first of these groups that has one. */
  private static Optional<Node> label(String language, List<Map<Node, Integer>> groups) {
    for (Map<Node, Integer> group : groups) {
      Map<Node, Integer> inLanguage = new TreeMap<>(Comparator.comparing(Node::toString));
      group.forEach(
          (name, count) -> {
            if (name.getLiteralLanguage().equals(language)) {
              inLanguage.put(name, count);
            }
          });
      Optional<String> best = best(inLanguage);
      if (best.isPresent()) {
        return Optional.of(NodeFactory.createLiteralLang(best.get(), language));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> best(Map<Node, Integer> counted) {
    Map<String, Integer> texts = new TreeMap<>();
    counted.forEach((node, count) -> texts.merge(node.getLiteralLexicalForm(), count, Integer::sum));
    return texts.entrySet().stream().max(BEST).map(Map.Entry::getKey);
  }

  private static List<Node> ofText(Map<Node, Integer> names, String text) {
    return names.keySet().stream()
        .filter(name -> name.getLiteralLexicalForm().equals(text))
        .min(Comparator.comparing(Node::getLiteralLanguage))
        .map(List::of)
        .orElse(List.of());
  }

  /** The values of a property, each with the number of articles that give it. */
  private Map<Node, Integer> values(Node entity, Node property) {
    Map<Node, Integer> counts = new HashMap<>();
    data.find(Node.ANY, entity, property, Node.ANY)
        .forEachRemaining(quad -> counts.merge(quad.getObject(), 1, Integer::sum));
    return counts;
  }

  private static Node wikidata(Node id) {
    return NodeFactory.createURI(Reused.WIKIDATA_NS + id.getLiteralLexicalForm());
  }

  private static Node entityClass(String kind) {
    return switch (EntityKind.of(kind)) {
      case PERSON -> Reused.SCHEMA_PERSON;
      case COUNTRY -> Reused.SCHEMA_COUNTRY;
      case PLACE -> Reused.SCHEMA_PLACE;
      case ORGANIZATION -> Reused.SCHEMA_ORGANIZATION;
      case GOVERNMENT -> Reused.SCHEMA_GOVERNMENT;
      case MILITARY -> Vocabulary.MILITARY;
      case ARMED_GROUP -> Vocabulary.ARMED_GROUP;
      case PARTY -> Reused.SCHEMA_PARTY;
      case INTERNATIONAL -> Vocabulary.INTERNATIONAL_ORGANIZATION;
      case GROUP -> Vocabulary.GROUP;
      case OTHER -> Reused.SCHEMA_THING;
    };
  }
}
