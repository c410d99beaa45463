package waqai.serve;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.ontology.EventTypes;
import waqai.ontology.Ontology;
import waqai.query.FactReader;

/**
 * Nodes of the graph as a reader knows them: entities and terms by their labels, articles by their
 * titles, facts by their sentences, other IRIs with their prefixes.
 */
final class ShownNodes {
  private final SiteData data;
  private final Language language;
  private final Sentences sentences;
  private final EventTypes types;
  private final Map<String, String> prefixes = Ontology.prefixes();

  ShownNodes(SiteData data, Language language) {
    this.data = data;
    this.language = language;
    this.sentences = new Sentences(language, data.address());
    this.types = data.ontology().types();
  }

  Segment of(Node node) {
    if (node.isLiteral()) {
      return new Segment(node.getLiteralLexicalForm(), true, Optional.empty());
    }
    String iri = node.toString();
    String shown =
        entity(node)
            .or(() -> data.now().index().article(node).map(IndexedArticle::title))
            .or(() -> data.now().index().fact(node).flatMap(it -> sentence(node)))
            .or(() -> data.ontology().label(node, language.code()))
            .orElseGet(() -> Ontology.compact(iri, prefixes));
    return new Segment(shown, true, data.address().page(iri));
  }

  private Optional<String> entity(Node node) {
    return data.now().index().entity(node).map(it -> it.named().label(language.code()));
  }

  private Optional<String> sentence(Node fact) {
    return data.source().read(graphs -> sentence(graphs, fact));
  }

  private Optional<String> sentence(DatasetGraph graphs, Node fact) {
    return new FactReader(graphs, data.source().names(), types).read(fact).map(sentences::text);
  }
}
