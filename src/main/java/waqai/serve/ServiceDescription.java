package waqai.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import waqai.ontology.Ontology;
import waqai.query.FactSource;

/** What the endpoint says of itself, by SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
          "Turtle", "N-Triples", "JSON-LD", "RDF_XML");

  private ServiceDescription() {}

  static Graph of(FactSource source, SiteAddress address) {
    Graph graph = GraphFactory.createDefaultGraph();
    Ontology.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    graph.getPrefixMapping().setNsPrefix("sd", SD);
    Node service = NodeFactory.createURI(address.base() + "sparql");
    Node dataset = NodeFactory.createBlankNode();
    Node defaultGraph = NodeFactory.createBlankNode();
    graph.add(service, RDF.type.asNode(), sd("Service"));
    graph.add(service, sd("endpoint"), service);
    graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
    RESULTS.forEach(
        it -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + it)));
    graph.add(service, sd("defaultDataset"), dataset);
    graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
    graph.add(dataset, sd("defaultGraph"), defaultGraph);
    graph.add(defaultGraph, RDF.type.asNode(), sd("Graph"));
    List.of(
            source.names().facts(),
            source.names().entities(),
            source.names().shortcuts(),
            source.names().ontology())
        .forEach(name -> addNamed(graph, dataset, name));
    return graph;
  }

  private static void addNamed(Graph graph, Node dataset, Node name) {
    Node entry = NodeFactory.createBlankNode();
    graph.add(dataset, sd("namedGraph"), entry);
    graph.add(entry, RDF.type.asNode(), sd("NamedGraph"));
    graph.add(entry, sd("name"), name);
  }

  private static Node sd(String term) {
    return NodeFactory.createURI(SD + term);
  }
}
