package waqai.ontology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One article as RDF, in the parts that can be refused each for itself. Nothing in it depends on
 * other articles.
 *
 * @param article the article's id
 * @param graph the name of the article's graph
 * @param text the article's text, which is no part of the graph
 * @param about what is said of the article and of the run, for the article's graph
 * @param publisher the publisher's entity, if known; it stays whatever becomes of the facts
 * @param entities who and what its facts tell about, and its publisher
 * @param facts what it tells
 */
public record Description(
    String article,
    Node graph,
    String text,
    List<Triple> about,
    Optional<Node> publisher,
    List<DescribedEntity> entities,
    List<DescribedFact> facts) {
  public Description {
    about = List.copyOf(about);
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
  }

  /**
   * An entity as this article names it.
   *
   * @param needs the entity that this one belongs to
   * @param triples for the article's graph
   */
  public record DescribedEntity(Node node, Set<Node> needs, List<Triple> triples) {
    public DescribedEntity {
      needs = Set.copyOf(needs);
      triples = List.copyOf(triples);
    }
  }

  /**
   * A fact of this article.
   *
   * @param id its id in {@code ArticleFacts}
   * @param type the code of its event type
   * @param words its evidence
   * @param needs entities that it tells about
   * @param content what the fact says, the same whichever article says it: for the facts' graph
   * @param claims who says it, in which words: for the article's graph
   */
  public record DescribedFact(
      Node node,
      String id,
      String type,
      String words,
      Set<Node> needs,
      List<Triple> content,
      List<Triple> claims) {
    public DescribedFact {
      needs = Set.copyOf(needs);
      content = List.copyOf(content);
      claims = List.copyOf(claims);
    }
  }

  /** All triples of the article's own graph, each once. */
  public Set<Triple> articleTriples() {
    Set<Triple> all = new LinkedHashSet<>(about);
    entities.forEach(entity -> all.addAll(entity.triples()));
    facts.forEach(fact -> all.addAll(fact.claims()));
    return all;
  }

  /** The same article with only these facts, and only the entities that they and it need. */
  public Description keeping(List<DescribedFact> kept) {
    Set<Node> roots = new LinkedHashSet<>();
    publisher.ifPresent(roots::add);
    kept.forEach(fact -> roots.addAll(fact.needs()));
    Set<Node> needed = withOwners(roots);
    List<DescribedEntity> left =
        entities.stream().filter(entity -> needed.contains(entity.node())).toList();
    return new Description(article, graph, text, about, publisher, left, kept);
  }

  /** These entities, those they belong to, those these belong to, and so on. */
  public Set<Node> withOwners(Set<Node> roots) {
    Set<Node> all = new LinkedHashSet<>(roots);
    for (int before = -1; before != all.size(); ) {
      before = all.size();
      entities.stream()
          .filter(entity -> all.contains(entity.node()))
          .forEach(entity -> all.addAll(entity.needs()));
    }
    return all;
  }
}
