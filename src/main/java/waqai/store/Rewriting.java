package waqai.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;

/**
 * Puts the entities and facts of all articles in the place of those of one: from what the journal
 * has of an article to what the graph has.
 */
final class Rewriting {
  private final UnaryOperator<Node> entities;
  private final Map<Node, Node> facts;
  private final Set<Node> wrong;

  /**
   * @param entities gives for an entity of the article the one of all
   * @param facts for a fact of the article the one of all
   * @param wrong facts of the article that somebody decided to be wrong
   */
  Rewriting(UnaryOperator<Node> entities, Map<Node, Node> facts, Set<Node> wrong) {
    this.entities = entities;
    this.facts = Map.copyOf(facts);
    this.wrong = Set.copyOf(wrong);
  }

  /** The triples of the article's graph. */
  Set<Triple> of(Set<Triple> own) {
    Set<Node> dropped = new HashSet<>(wrong);
    own.stream()
        .filter(it -> wrong.contains(it.getSubject()) && it.getPredicate().equals(Vocabulary.EVIDENCE))
        .forEach(it -> dropped.add(it.getObject()));
    own.stream()
        .filter(it -> facts.containsKey(it.getSubject()) && !wrong.contains(it.getSubject()))
        .forEach(it -> dropped.remove(it.getObject()));
    Set<Triple> out = new LinkedHashSet<>();
    for (Triple triple : own) {
      boolean number = facts.containsKey(triple.getSubject()) && triple.getPredicate().equals(Vocabulary.QUANTITY);
      if (!dropped.contains(triple.getSubject()) && !dropped.contains(triple.getObject()) && !number) {
        add(out, Triple.create(node(triple.getSubject()), triple.getPredicate(), node(triple.getObject())));
      }
    }
    return out;
  }

  /** Two names of one article can turn out to be of one entity, which does not belong to itself. */
  private static void add(Set<Triple> out, Triple triple) {
    boolean circle = triple.getSubject().equals(triple.getObject())
        && Set.of(Vocabulary.BELONGS_TO, Reused.SCHEMA_CONTAINED_IN).contains(triple.getPredicate());
    if (!circle) {
      out.add(triple);
    }
  }

  private Node node(Node node) {
    return facts.containsKey(node) ? facts.get(node) : entities.apply(node);
  }
}
