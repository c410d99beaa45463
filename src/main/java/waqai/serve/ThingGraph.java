package waqai.serve;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;
import waqai.query.FactSource;

/**
 * What the graph says about one thing: all statements of it, of its evidence and quantities, the
 * first thousand that point at it, and the labels of what is named.
 */
final class ThingGraph {
  private static final int MOST_LINKS = 1000;

  private final DatasetGraph about = DatasetGraphFactory.createGeneral();

  private ThingGraph() {}

  /** What is said of the thing; empty if it is unknown. */
  static ThingGraph of(FactSource source, Node thing) {
    return source.read(data -> read(data, source, thing));
  }

  /** A whole named graph; empty if there is none. */
  static ThingGraph named(FactSource source, Node name) {
    return source.read(
        data -> {
          ThingGraph found = new ThingGraph();
          data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(found.about::add);
          return found;
        });
  }

  boolean isEmpty() {
    return about.isEmpty();
  }

  byte[] write(DataFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format.graphs()) {
      Ontology.prefixes().forEach(about.prefixes()::add);
      RDFWriter.source(about).format(format.riot()).output(out);
    } else {
      Graph union = GraphFactory.createDefaultGraph();
      about.find().forEachRemaining(quad -> union.add(quad.asTriple()));
      Ontology.prefixes().forEach(union.getPrefixMapping()::setNsPrefix);
      RDFWriter.source(union).format(format.riot()).output(out);
    }
    return out.toByteArray();
  }

  private static ThingGraph read(DatasetGraph data, FactSource source, Node thing) {
    ThingGraph found = new ThingGraph();
    found.describe(data, thing);
    if (found.isEmpty()) {
      return found;
    }
    Iterator<Quad> links = data.find(Node.ANY, Node.ANY, Node.ANY, thing);
    for (int i = 0; i < MOST_LINKS && links.hasNext(); i++) {
      found.about.add(links.next());
    }
    Set<Node> parts = new HashSet<>();
    data.find(Node.ANY, thing, Vocabulary.EVIDENCE, Node.ANY).forEachRemaining(it -> parts.add(it.getObject()));
    data.find(Node.ANY, thing, Vocabulary.QUANTITY, Node.ANY).forEachRemaining(it -> parts.add(it.getObject()));
    parts.forEach(part -> found.describe(data, part));
    found.addLabels(data, source.names().entities());
    return found;
  }

  private void describe(DatasetGraph data, Node thing) {
    data.find(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(about::add);
  }

  private void addLabels(DatasetGraph data, Node entities) {
    Set<Node> named = new HashSet<>();
    about.find().forEachRemaining(quad -> named.add(quad.getObject()));
    for (Node each : named) {
      if (each.isURI()) {
        data.find(entities, each, Reused.RDFS_LABEL, Node.ANY).forEachRemaining(about::add);
      }
    }
  }
}
