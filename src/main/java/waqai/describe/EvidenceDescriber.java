package waqai.describe;

import static waqai.ontology.Reused.OA_END;
import static waqai.ontology.Reused.OA_EXACT;
import static waqai.ontology.Reused.OA_HAS_SOURCE;
import static waqai.ontology.Reused.OA_START;
import static waqai.ontology.Reused.PROV_WAS_GENERATED_BY;
import static waqai.ontology.Reused.RDF_TYPE;
import static waqai.ontology.Vocabulary.ACCORDING_TO;
import static waqai.ontology.Vocabulary.CONFIDENCE;
import static waqai.ontology.Vocabulary.CONTEXT_TIME;
import static waqai.ontology.Vocabulary.EVIDENCE;
import static waqai.ontology.Vocabulary.EVIDENCE_CLASS;
import static waqai.ontology.Vocabulary.EXPLICIT_TIME;
import static waqai.ontology.Vocabulary.INHERITED_TIME;
import static waqai.ontology.Vocabulary.PUBLICATION_TIME;
import static waqai.ontology.Vocabulary.QUANTITY;
import static waqai.ontology.Vocabulary.RULE;
import static waqai.ontology.Vocabulary.TIME_BASIS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import waqai.fact.Evidence;
import waqai.fact.Fact;
import waqai.fact.TimeBasis;

/** Says in which words of one article a fact stands, and whose words they are. */
final class EvidenceDescriber {
  private final IriMinter iris;
  private final ArticleNodes article;
  private final EntityDescriber entities;
  private final Set<Node> described = new HashSet<>();

  EvidenceDescriber(IriMinter iris, ArticleNodes article, EntityDescriber entities) {
    this.iris = iris;
    this.article = article;
    this.entities = entities;
  }

  /** One thing that an article tells of a fact. */
  record Told(Node property, Node value) {}

  /**
   * All evidence of one fact. Where two facts of an article are one and quote the same words, the
   * first tells how they were found.
   *
   * @param factKey what the fact's IRI is made of
   * @param told what the article tells of it
   */
  List<Triple> describe(
      Fact fact, Node node, List<String> factKey, List<Told> told, List<Node> quantities) {
    List<Triple> triples = new ArrayList<>();
    List<Evidence> all = new ArrayList<>(List.of(fact.evidence()));
    all.addAll(fact.further());
    for (Evidence words : all) {
      List<String> key = new ArrayList<>(factKey);
      key.add(article.article().id());
      key.add(Integer.toString(words.begin()));
      key.add(Integer.toString(words.end()));
      Node evidence = iris.evidence(key);
      triples.add(Triple.create(node, EVIDENCE, evidence));
      if (described.add(evidence)) {
        describe(fact, words, evidence, triples);
      }
      told.forEach(it -> triples.add(Triple.create(evidence, it.property(), it.value())));
      if (words.equals(fact.evidence())) {
        quantities.forEach(number -> triples.add(Triple.create(evidence, QUANTITY, number)));
      }
    }
    return triples;
  }

  private void describe(Fact fact, Evidence words, Node node, List<Triple> triples) {
    triples.add(Triple.create(node, RDF_TYPE, EVIDENCE_CLASS));
    triples.add(Triple.create(node, OA_HAS_SOURCE, article.node()));
    triples.add(Triple.create(node, OA_START, Wording.integer(words.begin())));
    triples.add(Triple.create(node, OA_END, Wording.integer(words.end())));
    triples.add(
        Triple.create(node, OA_EXACT, Wording.exactNode(words.words(), article.language())));
    triples.add(Triple.create(node, RULE, Wording.string(fact.rule())));
    triples.add(Triple.create(node, CONFIDENCE, Wording.decimal(fact.confidence())));
    triples.add(Triple.create(node, PROV_WAS_GENERATED_BY, article.run()));
    fact.basis()
        .ifPresent(basis -> triples.add(Triple.create(node, TIME_BASIS, basis(basis))));
    List<Node> speakers = fact.sources().stream().map(entities::node).toList();
    (speakers.isEmpty() ? article.voice() : speakers)
        .forEach(speaker -> triples.add(Triple.create(node, ACCORDING_TO, speaker)));
  }

  private static Node basis(TimeBasis basis) {
    return switch (basis) {
      case EXPLICIT -> EXPLICIT_TIME;
      case PUBLICATION -> PUBLICATION_TIME;
      case CONTEXT -> CONTEXT_TIME;
      case INHERITED -> INHERITED_TIME;
    };
  }
}
