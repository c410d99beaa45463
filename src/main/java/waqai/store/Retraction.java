package waqai.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;

/**
 * Articles to be taken out.
 *
 * @param entries one for each, as the journal has it
 * @param gone the IRIs of the facts that nobody else tells
 * @param kept the IRIs of the facts that others tell as well
 * @param things the IRIs of what stands in their graphs: the articles, their evidence, their facts
 */
record Retraction(
    List<JournalEntry> entries, Set<String> gone, Set<String> kept, Set<String> things) {
  /**
   * Finds articles by their ids or addresses.
   *
   * @param graphs the store as it is
   */
  static Retraction of(Collection<String> names, DatasetGraph graphs) {
    Map<String, Node> found = new TreeMap<>();
    Set<Node> facts = new HashSet<>();
    Set<String> things = new TreeSet<>();
    for (String name : names) {
      Node literal = NodeFactory.createLiteralString(name);
      add(found, graphs, Reused.DCTERMS_IDENTIFIER, literal);
      if (name.startsWith("http")) {
        add(found, graphs, Reused.SCHEMA_URL, literal);
        add(found, graphs, Reused.SCHEMA_URL, NodeFactory.createURI(name));
      }
    }
    found
        .values()
        .forEach(
            graph ->
                graphs
                    .find(graph, Node.ANY, Vocabulary.EVIDENCE, Node.ANY)
                    .forEachRemaining(quad -> facts.add(quad.getSubject())));
    for (Node graph : found.values()) {
      things.add(graph.getURI());
      graphs
          .find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> things.add(quad.getSubject().getURI()));
    }
    List<JournalEntry> entries = new ArrayList<>();
    found.forEach((id, graph) -> entries.add(JournalEntry.retraction(id, graph)));
    Set<String> gone = new TreeSet<>();
    Set<String> kept = new TreeSet<>();
    for (Node fact : facts) {
      (isToldElsewhere(fact, found.values(), graphs) ? kept : gone).add(fact.getURI());
    }
    return new Retraction(entries, gone, kept, things);
  }

  private static void add(
      Map<String, Node> found, DatasetGraph graphs, Node property, Node value) {
    List<Node> inGraphs = new ArrayList<>();
    graphs
        .find(Node.ANY, Node.ANY, property, value)
        .forEachRemaining(quad -> inGraphs.add(quad.getGraph()));
    for (Node graph : inGraphs) {
      graphs
          .find(graph, Node.ANY, Reused.DCTERMS_IDENTIFIER, Node.ANY)
          .forEachRemaining(quad -> found.put(quad.getObject().getLiteralLexicalForm(), graph));
    }
  }

  private static boolean isToldElsewhere(
      Node fact, Collection<Node> retracted, DatasetGraph graphs) {
    Set<Node> tellers = new HashSet<>();
    graphs
        .find(Node.ANY, fact, Vocabulary.EVIDENCE, Node.ANY)
        .forEachRemaining(quad -> tellers.add(quad.getGraph()));
    return !retracted.containsAll(tellers);
  }

  /** What becomes of the facts. */
  Retracted outcome() {
    List<String> ids = entries.stream().map(JournalEntry::article).toList();
    return new Retracted(ids, List.copyOf(gone), List.copyOf(kept));
  }
}
