package waqai.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Vocabulary;

/**
 * The changes of one transaction. After {@link #put} the graphs say what they would say if the
 * articles that the store now has were all it had ever seen.
 */
final class GraphUpdate {
  private final DatasetGraph data;
  private final GraphNames names;
  private final EventTypes types;
  private final Identification identification;
  private final Set<Node> entities = new LinkedHashSet<>();

  GraphUpdate(
      DatasetGraph data, GraphNames names, EventTypes types, Identification identification) {
    this.data = data;
    this.names = names;
    this.types = types;
    this.identification = identification;
  }

  /** The triples of one graph. */
  static Set<Triple> triples(DatasetGraph data, Node graph) {
    Set<Triple> triples = new HashSet<>();
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }

  /**
   * Puts articles in the place of what the store has of them, or takes them out, and brings all that
   * is derived from them up to date.
   *
   * @return of how many there was something before
   */
  int put(Collection<JournalEntry> entries) {
    Map<Node, Set<Triple>> graphs = identification.take(entries);
    int known = 0;
    Set<Node> given = entries.stream().map(JournalEntry::graph).collect(Collectors.toSet());
    for (Map.Entry<Node, Set<Triple>> graph : graphs.entrySet()) {
      boolean replaced = replace(graph.getKey(), graph.getValue());
      known += replaced && given.contains(graph.getKey()) ? 1 : 0;
    }
    new FactView(data, names, types).settle(identification.facts(), identification.disputes());
    EntityView view = new EntityView(data, names.entities());
    entities.forEach(view::settle);
    identification.write();
    return known;
  }

  private boolean replace(Node graph, Set<Triple> wanted) {
    Set<Triple> now = triples(data, graph);
    for (Triple triple : now) {
      touch(triple);
      if (!wanted.contains(triple)) {
        data.delete(Quad.create(graph, triple));
      }
    }
    for (Triple triple : wanted) {
      touch(triple);
      if (!now.contains(triple)) {
        data.add(Quad.create(graph, triple));
      }
    }
    return !now.isEmpty();
  }

  private void touch(Triple triple) {
    if (triple.getPredicate().equals(Vocabulary.KIND)) {
      entities.add(triple.getSubject());
    }
  }
}
