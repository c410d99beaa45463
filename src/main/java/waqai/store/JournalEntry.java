package waqai.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import waqai.ontology.Description;

/**
 * What the journal keeps of one article: all that the store says because of it.
 *
 * @param article its id
 * @param graph the name of its graph
 * @param fingerprint of the article and the program that read it; empty if unknown
 * @param own the triples of its graph, in the order in which they go into TDB2, which is quicker when
 *     those of one subject follow each other; none if the article was taken out
 * @param content what its facts say, for the graph of the facts
 */
record JournalEntry(
    String article, Node graph, String fingerprint, Set<Triple> own, Set<Triple> content) {
  JournalEntry {
    own = Collections.unmodifiableSet(new LinkedHashSet<>(own));
    content = Collections.unmodifiableSet(new LinkedHashSet<>(content));
  }

  static JournalEntry of(Description description, String fingerprint) {
    Set<Triple> content = new LinkedHashSet<>();
    description.facts().forEach(fact -> content.addAll(fact.content()));
    return new JournalEntry(
        description.article(),
        description.graph(),
        fingerprint,
        description.articleTriples(),
        content);
  }

  /** The article taken out. */
  static JournalEntry retraction(String article, Node graph) {
    return new JournalEntry(article, graph, "", Set.of(), Set.of());
  }

  boolean isRetraction() {
    return own.isEmpty();
  }

  /** As N-Quads, sorted. */
  String quads(Node facts) {
    List<String> lines = new ArrayList<>();
    Map<Node, String> written = new HashMap<>();
    own.forEach(triple -> lines.add(line(triple, graph, written)));
    content.forEach(triple -> lines.add(line(triple, facts, written)));
    lines.sort(null);
    return String.join("", lines);
  }

  private static String line(Triple triple, Node graph, Map<Node, String> written) {
    StringBuilder line = new StringBuilder();
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph)) {
      line.append(written.computeIfAbsent(node, NodeFmtLib::strNT)).append(' ');
    }
    return line.append(".\n").toString();
  }

  /** Reads them back. */
  static JournalEntry parse(String article, Node graph, String fingerprint, String quads) {
    Set<Triple> own = new LinkedHashSet<>();
    Set<Triple> content = new LinkedHashSet<>();
    RDFParser.fromString(quads, Lang.NQUADS)
        .checking(false)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                (quad.getGraph().equals(graph) ? own : content).add(quad.asTriple());
              }
            });
    return new JournalEntry(article, graph, fingerprint, own, content);
  }
}
