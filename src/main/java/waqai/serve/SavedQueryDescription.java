package waqai.serve;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import waqai.ontology.Ontology;
import waqai.query.SavedQuery;

/** The saved queries as {@code sh:SPARQLExecutable} and the prefixes as {@code sh:declare}. */
final class SavedQueryDescription {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Node TARGET = NodeFactory.createURI("https://schema.org/target");

  private SavedQueryDescription() {}

  static Graph prefixes(SiteData data) {
    Graph graph = empty();
    Node owner = prefixOwner(data);
    for (Map.Entry<String, String> prefix : Ontology.prefixes().entrySet()) {
      Node declaration = NodeFactory.createBlankNode();
      graph.add(owner, sh("declare"), declaration);
      graph.add(declaration, sh("prefix"), NodeFactory.createLiteralString(prefix.getKey()));
      graph.add(
          declaration,
          sh("namespace"),
          NodeFactory.createLiteralDT(prefix.getValue(), XSDDatatype.XSDanyURI));
    }
    return graph;
  }

  static Graph queries(SiteData data) {
    Graph graph = prefixes(data);
    for (SavedQuery query : data.queries().all()) {
      Node node = NodeFactory.createURI(data.address().base() + "queries/" + query.name());
      graph.add(node, RDF.type.asNode(), sh("SPARQLExecutable"));
      graph.add(node, RDF.type.asNode(), sh("SPARQLSelectExecutable"));
      query.titles().forEach((language, text) ->
          graph.add(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(text, language)));
      query.asks().forEach((language, text) ->
          graph.add(node, RDFS.comment.asNode(), NodeFactory.createLiteralLang(text, language)));
      graph.add(node, sh("prefixes"), prefixOwner(data));
      graph.add(node, sh("select"), NodeFactory.createLiteralString(query.ask(Map.of()).sparql()));
      graph.add(node, TARGET, NodeFactory.createURI(data.address().base() + "sparql"));
      graph.add(node, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(query.name()));
    }
    return graph;
  }

  private static Graph empty() {
    Graph graph = GraphFactory.createDefaultGraph();
    Ontology.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    graph.getPrefixMapping().setNsPrefix("sh", SH);
    return graph;
  }

  private static Node prefixOwner(SiteData data) {
    return NodeFactory.createURI(data.address().base() + "sparql");
  }

  private static Node sh(String term) {
    return NodeFactory.createURI(SH + term);
  }
}
