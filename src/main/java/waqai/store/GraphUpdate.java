package waqai.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Vocabulary;

/**
 * The changes of one transaction. After {@link #settle} the graphs say what they would say if the
 * articles that the store now has were all it had ever seen.
 */
final class GraphUpdate {
  private final DatasetGraph data;
  private final GraphNames names;
  private final EventTypes types;
  private final Set<Node> facts = new LinkedHashSet<>();
  private final Set<Node> entities = new LinkedHashSet<>();

  GraphUpdate(DatasetGraph data, GraphNames names, EventTypes types) {
    this.data = data;
    this.names = names;
    this.types = types;
  }

  /** The triples of one graph. */
  static Set<Triple> triples(DatasetGraph data, Node graph) {
    Set<Triple> triples = new HashSet<>();
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }

  /**
   * Puts an article in the place of what the store has of it, or takes it out.
   *
   * @return whether there was anything of it
   */
  boolean put(JournalEntry entry) {
    boolean known = replace(entry.graph(), entry.own());
    entry.content().forEach(it -> data.add(Quad.create(names.facts(), it)));
    return known;
  }

  /** Brings the derived graphs up to date. */
  void settle() {
    new FactView(data, names, types).settle(facts);
    EntityView view = new EntityView(data, names.entities());
    entities.forEach(view::settle);
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
    if (triple.getPredicate().equals(Vocabulary.EVIDENCE)) {
      facts.add(triple.getSubject());
    } else if (triple.getPredicate().equals(Vocabulary.KIND)) {
      entities.add(triple.getSubject());
    }
  }
}
