package waqai.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.NullMarked;
import waqai.app.IdentityCases.Item;
import waqai.fact.EventType;
import waqai.ontology.EventTypes;
import waqai.ontology.NameFold;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;
import waqai.store.FactStore;

/** Finds in a store what an article names and tells. */
@NullMarked
final class ToldStore {
  private final FactStore store;

  ToldStore(FactStore store) {
    this.store = store;
  }

  /** The entity that an article gives a name. */
  Optional<Node> entity(Item item) {
    Node graph = store.names().article(item.article());
    String folded = NameFold.of(item.words());
    for (Node property : List.of(Vocabulary.NAME, Vocabulary.ALIAS)) {
      Optional<Node> found = find(graph, Node.ANY, property, Node.ANY).stream()
          .filter(it -> NameFold.of(it.get(2).getLiteralLexicalForm()).equals(folded))
          .map(List::getFirst)
          .min(Comparator.comparing(Node::getURI));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first fact of a type that an article tells in words that have this one. */
  Optional<Node> fact(Item item, String type) {
    Node graph = store.names().article(item.article());
    Node node = EventTypes.node(EventType.of(type));
    return find(graph, Node.ANY, Vocabulary.EVIDENCE, Node.ANY).stream()
        .filter(it -> !find(store.names().facts(), it.getFirst(), Vocabulary.EVENT_TYPE, node).isEmpty())
        .filter(it -> value(it.get(2), Reused.OA_EXACT).contains(item.words()))
        .min(Comparator.comparing((List<Node> it) -> Integer.parseInt(value(it.get(2), Reused.OA_START)))
            .thenComparing(it -> it.getFirst().getURI()))
        .map(List::getFirst);
  }

  boolean isOneEvent(Node one, Node other) {
    return value(one, Vocabulary.CLAIM).equals(value(other, Vocabulary.CLAIM))
        || !find(Node.ANY, one, Vocabulary.CONTRADICTS, other).isEmpty();
  }

  /** The number of reports and that of independent origins. */
  String reports(Node fact) {
    return value(fact, Vocabulary.REPORTS) + " " + value(fact, Vocabulary.ORIGINS);
  }

  /** The disputes in which facts of an article are: type and field. */
  Set<String> disputes(String article) {
    Set<String> out = new TreeSet<>();
    for (List<Node> told : find(store.names().article(article), Node.ANY, Vocabulary.EVIDENCE, Node.ANY)) {
      for (List<Node> dispute : find(store.names().shortcuts(), Node.ANY, Vocabulary.BETWEEN, told.getFirst())) {
        String type = value(told.getFirst(), Vocabulary.EVENT_TYPE).replaceFirst(".*#", "");
        out.add(type + " " + value(dispute.getFirst(), Vocabulary.FIELD));
      }
    }
    return out;
  }

  private String value(Node subject, Node property) {
    return find(Node.ANY, subject, property, Node.ANY).stream()
        .map(it -> it.get(2))
        .map(it -> it.isLiteral() ? it.getLiteralLexicalForm() : it.getURI())
        .sorted()
        .findFirst()
        .orElse("");
  }

  private List<List<Node>> find(Node graph, Node subject, Node property, Node object) {
    return store.read(
        data -> {
          List<List<Node>> found = new ArrayList<>();
          data.find(graph, subject, property, object)
              .forEachRemaining(it -> found.add(List.of(it.getSubject(), it.getPredicate(), it.getObject())));
          return found;
        });
  }
}
