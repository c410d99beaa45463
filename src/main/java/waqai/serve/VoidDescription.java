package waqai.serve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import waqai.ontology.Ontology;

/** The dataset in terms of VoID: sizes, classes and properties. */
final class VoidDescription {
  private static final String DCTERMS = "http://purl.org/dc/terms/";

  private final SiteData data;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Node dataset;

  VoidDescription(SiteData data) {
    this.data = data;
    this.dataset = NodeFactory.createURI(data.address().base() + ".well-known/void#dataset");
  }

  Graph graph() {
    Ontology.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    graph.getPrefixMapping().setNsPrefix("void", VOID.NS);
    graph.add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
    graph.add(dataset, NodeFactory.createURI(DCTERMS + "title"), NodeFactory.createLiteralLang("Waqai: facts of Arabic news", "en"));
    graph.add(dataset, NodeFactory.createURI(DCTERMS + "title"), NodeFactory.createLiteralLang("وقائع: وقائع الأخبار العربية", "ar"));
    graph.add(dataset, VOID.sparqlEndpoint.asNode(), iri("sparql"));
    graph.add(dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(data.address().base() + "id/"));
    Ontology.prefixes().values().forEach(it -> graph.add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(it)));
    data.source().read(
        graphs -> {
          count(graphs);
          return true;
        });
    return graph;
  }

  private void count(DatasetGraph graphs) {
    Map<Node, Long> properties = new HashMap<>();
    Map<Node, Long> classes = new HashMap<>();
    Set<Node> subjects = new HashSet<>();
    long[] triples = {0};
    graphs.find().forEachRemaining(
        quad -> {
          triples[0]++;
          subjects.add(quad.getSubject());
          properties.merge(quad.getPredicate(), 1L, Long::sum);
          if (quad.getPredicate().equals(RDF.type.asNode())) {
            classes.merge(quad.getObject(), 1L, Long::sum);
          }
        });
    number(dataset, VOID.triples.asNode(), triples[0]);
    number(dataset, VOID.distinctSubjects.asNode(), subjects.size());
    number(dataset, VOID.properties.asNode(), properties.size());
    number(dataset, VOID.classes.asNode(), classes.size());
    partitions(classes, VOID.classPartition.asNode(), VOID._class.asNode(), VOID.entities.asNode());
    partitions(properties, VOID.propertyPartition.asNode(), VOID.property.asNode(), VOID.triples.asNode());
  }

  private void partitions(Map<Node, Long> counts, Node link, Node what, Node unit) {
    Map<String, Node> sorted = new TreeMap<>();
    counts.keySet().forEach(node -> sorted.put(node.toString(), node));
    for (Node node : sorted.values()) {
      Node part = NodeFactory.createBlankNode();
      graph.add(dataset, link, part);
      graph.add(part, what, node);
      number(part, unit, counts.getOrDefault(node, 0L));
    }
  }

  private void number(Node subject, Node property, long value) {
    graph.add(subject, property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
  }

  private Node iri(String path) {
    return NodeFactory.createURI(data.address().base() + path);
  }
}
