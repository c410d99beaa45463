package waqai.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;
import waqai.query.FactSource;

/**
 * One nanopublication for each claim, in TriG: the fact is the assertion; the words, their article
 * and speaker are the provenance; the program is the publication info. Their IRIs are that of the
 * evidence with {@code #np}, {@code #head}, {@code #assertion}, {@code #provenance} and {@code
 * #pubinfo}, so each opens where the evidence opens.
 */
final class Nanopublications implements Export {
  static final String CODE = "nanopub";
  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  @Override
  public void write(FactSource source, OutputStream out) {
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    sink.start();
    Ontology.prefixes().forEach(sink::prefix);
    sink.prefix("np", NP);
    sink.prefix("prov", PROV);
    source.read(
        data -> {
          Set<Triple> told = new TreeSet<>(Comparator.comparing(Triple::getObject, NodeCmp::compareRDFTerms));
          data.find(Node.ANY, Node.ANY, Vocabulary.EVIDENCE, Node.ANY)
              .forEachRemaining(quad -> told.add(quad.asTriple()));
          told.forEach(link -> write(data, source.names(), link, sink));
          return true;
        });
    sink.finish();
  }

  /**
   * @param told from a fact to its evidence
   */
  private static void write(DatasetGraph data, GraphNames names, Triple told, StreamRDF sink) {
    Node fact = told.getSubject();
    Node evidence = told.getObject();
    Node publication = part(evidence, "np");
    Node assertion = part(evidence, "assertion");
    Node provenance = part(evidence, "provenance");
    Node info = part(evidence, "pubinfo");
    send(
        part(evidence, "head"),
        List.of(
            Triple.create(publication, Reused.RDF_TYPE, term("Nanopublication")),
            Triple.create(publication, term("hasAssertion"), assertion),
            Triple.create(publication, term("hasProvenance"), provenance),
            Triple.create(publication, term("hasPublicationInfo"), info)),
        sink);
    send(assertion, assertion(data, names, fact, evidence), sink);
    send(provenance, provenance(data, assertion, evidence), sink);
    send(info, info(data, publication, evidence), sink);
  }

  /** What the fact says: its content, its numbers, and the title that this article gives. */
  private static List<Triple> assertion(
      DatasetGraph data, GraphNames names, Node fact, Node evidence) {
    List<Triple> triples = new ArrayList<>();
    data.find(names.facts(), fact, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    for (Node quantity : Values.of(data, fact, Vocabulary.QUANTITY)) {
      triples.addAll(about(data, quantity));
    }
    data.find(Node.ANY, fact, Vocabulary.EVIDENCE, evidence)
        .forEachRemaining(
            link ->
                data.find(link.getGraph(), fact, Vocabulary.TITLE, Node.ANY)
                    .forEachRemaining(quad -> triples.add(quad.asTriple())));
    return triples;
  }

  private static List<Triple> provenance(DatasetGraph data, Node assertion, Node evidence) {
    List<Triple> triples = new ArrayList<>(about(data, evidence));
    triples.add(Triple.create(assertion, prov("wasDerivedFrom"), evidence));
    Values.of(data, evidence, Vocabulary.ACCORDING_TO)
        .forEach(it -> triples.add(Triple.create(assertion, prov("wasAttributedTo"), it)));
    for (Node article : Values.of(data, evidence, Reused.OA_HAS_SOURCE)) {
      about(data, article).stream()
          .filter(triple -> !triple.getPredicate().equals(Reused.SCHEMA_MENTIONS))
          .filter(triple -> !triple.getPredicate().equals(Vocabulary.MAIN_FACT))
          .forEach(triples::add);
    }
    return triples;
  }

  private static List<Triple> info(DatasetGraph data, Node publication, Node evidence) {
    List<Triple> triples = new ArrayList<>();
    for (Node run : Values.of(data, evidence, Reused.PROV_WAS_GENERATED_BY)) {
      triples.add(Triple.create(publication, Reused.PROV_WAS_GENERATED_BY, run));
      triples.addAll(about(data, run));
      for (Node software : Values.of(data, run, Reused.PROV_WAS_ASSOCIATED_WITH)) {
        triples.add(Triple.create(publication, prov("wasAttributedTo"), software));
        triples.addAll(about(data, software));
      }
    }
    return triples;
  }

  private static List<Triple> about(DatasetGraph data, Node subject) {
    Set<Triple> triples = new LinkedHashSet<>();
    data.find(Node.ANY, subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return List.copyOf(triples);
  }

  private static void send(Node graph, List<Triple> triples, StreamRDF sink) {
    Exporter.sorted(triples).stream().distinct().forEach(it -> sink.quad(Quad.create(graph, it)));
  }

  private static Node part(Node evidence, String name) {
    return NodeFactory.createURI(evidence.getURI() + "#" + name);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NP + name);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(PROV + name);
  }
}
