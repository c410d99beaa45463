package waqai.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import waqai.ontology.GraphNames;

/** The dataset in terms of DCAT: where the whole can be fetched, graph by graph, and queried. */
final class CatalogueDescription {
  private CatalogueDescription() {}

  static Graph graph(SiteData data) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("dcat", DCAT.NS).setNsPrefix("dcterms", DCTerms.NS);
    String base = data.address().base();
    Node catalogue = NodeFactory.createURI(base + "dcat.ttl#catalogue");
    Node dataset = NodeFactory.createURI(base + ".well-known/void#dataset");
    Node service = NodeFactory.createURI(base + "sparql");
    graph.add(catalogue, RDF.type.asNode(), DCAT.Catalog.asNode());
    graph.add(catalogue, DCAT.dataset.asNode(), dataset);
    graph.add(catalogue, DCAT.service.asNode(), service);
    graph.add(catalogue, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Waqai", "en"));
    graph.add(catalogue, DCTerms.title.asNode(), NodeFactory.createLiteralLang("وقائع", "ar"));
    graph.add(dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
    graph.add(dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Facts of Arabic news", "en"));
    graph.add(dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("وقائع الأخبار العربية", "ar"));
    graph.add(service, RDF.type.asNode(), DCAT.DataService.asNode());
    graph.add(service, DCAT.servesDataset.asNode(), dataset);
    graph.add(service, DCAT.endpointURL.asNode(), service);
    GraphNames names = data.source().names();
    for (Node part : new Node[] {names.facts(), names.entities(), names.shortcuts(), names.ontology()}) {
      for (DataFormat format : DataFormat.values()) {
        distribution(graph, dataset, part, format);
      }
    }
    return graph;
  }

  private static void distribution(Graph graph, Node dataset, Node part, DataFormat format) {
    Node node = NodeFactory.createURI(part.getURI() + "#" + format.suffix());
    graph.add(dataset, DCAT.distribution.asNode(), node);
    graph.add(node, RDF.type.asNode(), DCAT.Distribution.asNode());
    graph.add(node, DCAT.downloadURL.asNode(), part);
    graph.add(node, DCAT.mediaType.asNode(), NodeFactory.createLiteralString(format.mediaType()));
  }
}
