package waqai.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * same bytes. One graph at a time is held in memory, or everything in the formats without graphs.
 */
public final class Exporter {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final ExportFormat format;

  /** Writes in this format. */
  public Exporter(ExportFormat format) {
    this.format = format;
  }

  /** Writes the whole graph. The stream is flushed and stays open. */
  public void write(FactSource source, OutputStream out) {
    source.read(
        data -> {
          write(data, out);
          return true;
        });
  }

  /** Writes triples, each once. The stream is flushed and stays open. */
  public void write(Collection<Triple> triples, OutputStream out) {
    StreamRDF sink = start(out);
    sorted(triples).forEach(sink::triple);
    sink.finish();
  }

  private void write(DatasetGraph data, OutputStream out) {
    if (!format.graphs()) {
      Set<Triple> all = new LinkedHashSet<>();
      data.find().forEachRemaining(quad -> all.add(quad.asTriple()));
      write(all, out);
      return;
    }
    StreamRDF sink = start(out);
    Set<Node> graphs = new TreeSet<>(NodeCmp::compareRDFTerms);
    data.listGraphNodes().forEachRemaining(graphs::add);
    for (Node graph : graphs) {
      List<Triple> triples = new ArrayList<>();
      Iterator<Quad> quads = data.find(graph, Node.ANY, Node.ANY, Node.ANY);
      quads.forEachRemaining(quad -> triples.add(quad.asTriple()));
      sorted(triples).forEach(triple -> sink.quad(Quad.create(graph, triple)));
    }
    sink.finish();
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
        };
    sink.start();
    Ontology.prefixes().forEach(sink::prefix);
    return sink;
  }

  private static List<Triple> sorted(Collection<Triple> triples) {
    return triples.stream().sorted(ORDER).toList();
  }
}
