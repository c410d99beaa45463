package waqai.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import waqai.ontology.Ontology;
import waqai.query.FactSource;

/**
 * Writes RDF, sorted by graph, subject, predicate and object, so that the same content gives the
 * same bytes. Streamed: what is held in memory are the subjects of one graph, or of all graphs in the
 * formats without graphs.
 */
public final class Exporter implements Export {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final ExportFormat format;

  /** Writes in this format. */
  public Exporter(ExportFormat format) {
    this.format = format;
  }

  @Override
  public void write(FactSource source, OutputStream out) {
    source.read(
        data -> {
          write(data, source.names().identity(), out);
          return true;
        });
  }

  /** Writes triples, each once. The stream is flushed and stays open. */
  public void write(Collection<Triple> triples, OutputStream out) {
    StreamRDF sink = start(out);
    sorted(triples).forEach(sink::triple);
    sink.finish();
  }

  /**
   * @param index the graph that is left out
   */
  private void write(DatasetGraph data, Node index, OutputStream out) {
    StreamRDF sink = start(out);
    Predicate<Quad> wanted = quad -> !quad.getGraph().equals(index);
    if (format.graphs()) {
      for (Node graph : sorted(data.listGraphNodes())) {
        bySubject(data, graph, wanted, triple -> sink.quad(Quad.create(graph, triple)));
      }
    } else {
      bySubject(data, Node.ANY, wanted, sink::triple);
    }
    sink.finish();
  }

  private static void bySubject(
      DatasetGraph data, Node graph, Predicate<Quad> wanted, Consumer<Triple> use) {
    Iterator<Quad> all = Iter.filter(data.find(graph, Node.ANY, Node.ANY, Node.ANY), wanted);
    for (Node subject : sorted(Iter.map(all, Quad::getSubject))) {
      Set<Triple> triples = new HashSet<>();
      data.find(graph, subject, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (wanted.test(quad)) {
                  triples.add(quad.asTriple());
                }
              });
      sorted(triples).forEach(use);
    }
  }

  private StreamRDF start(OutputStream out) {
    StreamRDF sink =
        switch (format) {
          case NQUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
          case NTRIPLES -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
          case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
          case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
          case JSONLD -> new JsonLdStream(out);
          case RDFXML -> new RdfXmlStream(out);
          case TRIX -> new TrixStream(out);
          case BINARY -> new BinaryStream(out);
        };
    sink.start();
    Ontology.prefixes().forEach(sink::prefix);
    return sink;
  }

  private static Set<Node> sorted(Iterator<Node> nodes) {
    Set<Node> sorted = new TreeSet<>(NodeCmp::compareRDFTerms);
    nodes.forEachRemaining(sorted::add);
    return sorted;
  }

  static List<Triple> sorted(Collection<Triple> triples) {
    return triples.stream().sorted(ORDER).toList();
  }
}
