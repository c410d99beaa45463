package waqai.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.ontology.GraphNames;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;

/**
 * Articles to be taken out.
 *
 * @param entries one for each, as the journal has it
 * @param facts the IRIs of what they tell
 * @param things the IRIs of what stands in their graphs: the articles, their evidence, their facts
 */
record Retraction(List<JournalEntry> entries, Set<String> facts, Set<String> things) {
  /**
   * Finds articles by their ids or addresses.
   *
   * @param graphs the store as it is
   */
  static Retraction of(Collection<String> names, DatasetGraph graphs, GraphNames graphNames) {
    Map<String, Node> found = new TreeMap<>();
    Set<String> facts = new TreeSet<>();
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
                    .forEachRemaining(quad -> facts.add(quad.getSubject().getURI())));
    for (Node graph : found.values()) {
      things.add(graph.getURI());
      graphs
          .find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> things.add(quad.getSubject().getURI()));
    }
    List<JournalEntry> entries = new ArrayList<>();
    found.forEach((id, graph) -> entries.add(JournalEntry.retraction(id, graph)));
    return new Retraction(entries, facts, things);
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

  /** What became of the facts, once the articles are out. */
  Retracted outcome(DatasetGraph graphs, GraphNames names) {
    List<String> gone = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (String fact : facts) {
      Node node = NodeFactory.createURI(fact);
      boolean told = graphs.contains(names.facts(), node, Vocabulary.EVENT_TYPE, Node.ANY);
      (told ? kept : gone).add(fact);
    }
    return new Retracted(entries.stream().map(JournalEntry::article).toList(), gone, kept);
  }
}
