package waqai.describe;

import static waqai.ontology.Reused.DCTERMS_HAS_VERSION;
import static waqai.ontology.Reused.DCTERMS_IDENTIFIER;
import static waqai.ontology.Reused.DCTERMS_LANGUAGE;
import static waqai.ontology.Reused.DCTERMS_TITLE;
import static waqai.ontology.Reused.PROV_ACTIVITY;
import static waqai.ontology.Reused.PROV_SOFTWARE_AGENT;
import static waqai.ontology.Reused.PROV_WAS_ASSOCIATED_WITH;
import static waqai.ontology.Reused.RDFS_LABEL;
import static waqai.ontology.Reused.RDF_TYPE;
import static waqai.ontology.Reused.SCHEMA_AUTHOR;
import static waqai.ontology.Reused.SCHEMA_DATE_MODIFIED;
import static waqai.ontology.Reused.SCHEMA_DATE_PUBLISHED;
import static waqai.ontology.Reused.SCHEMA_NEWS_ARTICLE;
import static waqai.ontology.Reused.SCHEMA_PUBLISHER;
import static waqai.ontology.Reused.SCHEMA_SOFTWARE_VERSION;
import static waqai.ontology.Reused.SCHEMA_URL;
import static waqai.ontology.Vocabulary.CREDITS;
import static waqai.ontology.Vocabulary.TEXT_HASH;
import static waqai.ontology.Vocabulary.TEXT_SKETCH;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import waqai.fact.ArticleFacts;
import waqai.identity.TextSketch;
import waqai.lexicon.Agencies;
import waqai.ontology.Description;
import waqai.ontology.Description.DescribedEntity;
import waqai.ontology.Description.DescribedFact;
import waqai.ontology.GraphNames;
import waqai.ontology.Times;
import waqai.text.Article;

/**
 * Turns an article and its facts into RDF. The same input gives the same output, whatever was
 * described before. Safe for use by several threads.
 */
public final class Describer {
  private final IriMinter iris;
  private final Run run;
  private final Agencies agencies = new Agencies();

  /** Describes under the base IRI of these names, as found by this run. */
  public Describer(GraphNames names, Run run) {
    this.iris = new IriMinter(names);
    this.run = run;
  }

  /**
   * The article as RDF.
   *
   * @throws IllegalArgumentException if the facts are not this article's, or name an entity that
   *     they do not list
   */
  public Description describe(Article article, ArticleFacts facts) {
    if (!facts.article().equals(article.id())) {
      throw new IllegalArgumentException(
          "facts of " + facts.article() + " given for " + article.id());
    }
    Node node = iris.article(article.id());
    String language = Wording.language(article.lang());
    EntityDescriber entities = new EntityDescriber(iris, facts, language, node);
    Optional<DescribedEntity> publisher = publisherName(article).map(entities::publisher);
    List<Node> voice = publisher.map(DescribedEntity::node).map(List::of).orElse(List.of());
    ArticleNodes nodes = new ArticleNodes(article, node, runNode(), language, voice);
    EvidenceDescriber evidence = new EvidenceDescriber(iris, nodes, entities);
    FactDescriber describer = new FactDescriber(iris, nodes, entities, evidence);
    List<DescribedFact> described = facts.facts().stream().map(describer::describe).toList();
    Map<Node, DescribedEntity> named = new LinkedHashMap<>();
    publisher.ifPresent(it -> named.put(it.node(), it));
    entities.all().forEach(it -> named.put(it.node(), it));
    return new Description(
            article.id(),
            iris.articleGraph(article.id()),
            article.text(),
            about(nodes),
            publisher.map(DescribedEntity::node),
            new ArrayList<>(named.values()),
            described)
        .keeping(described);
  }

  /** The outlet, or where that is not told the host that the article came from. */
  private static Optional<String> publisherName(Article article) {
    Optional<String> told =
        article.publisher().map(Wording::label).filter(name -> !name.isEmpty());
    return told.or(() -> article.url().flatMap(IriMinter::host));
  }

  /** The agencies whose text it is: those that it credits, and its publisher. */
  private Set<String> credits(Article article) {
    Set<String> credits = new TreeSet<>(agencies.creditedIn(article.text()));
    article.publisher().ifPresent(it -> credits.addAll(agencies.publishing(it)));
    return credits;
  }

  private List<Triple> about(ArticleNodes nodes) {
    Article article = nodes.article();
    Node node = nodes.node();
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(node, RDF_TYPE, SCHEMA_NEWS_ARTICLE));
    triples.add(Triple.create(node, DCTERMS_IDENTIFIER, Wording.string(article.id())));
    triples.add(Triple.create(node, DCTERMS_LANGUAGE, Wording.string(nodes.language())));
    triples.add(
        Triple.create(node, TEXT_HASH, Wording.string(IriMinter.textHash(article.text()))));
    String sketch = TextSketch.of(article.text());
    if (!sketch.isEmpty()) {
      triples.add(Triple.create(node, TEXT_SKETCH, Wording.string(sketch)));
    }
    credits(article)
        .forEach(it -> triples.add(Triple.create(node, CREDITS, Wording.string(it))));
    article
        .title()
        .flatMap(title -> Wording.labelNode(title, nodes.language()))
        .ifPresent(title -> triples.add(Triple.create(node, DCTERMS_TITLE, title)));
    article
        .published()
        .ifPresent(
            day -> triples.add(Triple.create(node, SCHEMA_DATE_PUBLISHED, Times.day(day))));
    article
        .modified()
        .ifPresent(day -> triples.add(Triple.create(node, SCHEMA_DATE_MODIFIED, Times.day(day))));
    article
        .byline()
        .flatMap(writer -> Wording.labelNode(writer, nodes.language()))
        .ifPresent(writer -> triples.add(Triple.create(node, SCHEMA_AUTHOR, writer)));
    article
        .url()
        .map(url -> IriMinter.web(url).orElseGet(() -> Wording.string(url)))
        .ifPresent(url -> triples.add(Triple.create(node, SCHEMA_URL, url)));
    nodes.voice().forEach(it -> triples.add(Triple.create(node, SCHEMA_PUBLISHER, it)));
    triples.addAll(aboutRun(nodes.run()));
    return triples;
  }

  private Node runNode() {
    return iris.run(List.of(run.version(), run.rules()));
  }

  private List<Triple> aboutRun(Node node) {
    Node software = iris.software(run.version());
    return List.of(
        Triple.create(node, RDF_TYPE, PROV_ACTIVITY),
        Triple.create(node, PROV_WAS_ASSOCIATED_WITH, software),
        Triple.create(node, DCTERMS_HAS_VERSION, Wording.string(run.rules())),
        Triple.create(software, RDF_TYPE, PROV_SOFTWARE_AGENT),
        Triple.create(software, RDFS_LABEL, Wording.string("Waqai " + run.version())),
        Triple.create(software, SCHEMA_SOFTWARE_VERSION, Wording.string(run.version())));
  }
}
