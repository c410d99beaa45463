package waqai.serve;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import waqai.query.Named;

/**
 * What one must know of an entity to find it and to name it.
 *
 * @param kind the code of its kind
 * @param owners what it belongs to, as a minister to a country
 * @param folded its names in the form in which they are compared
 * @param wikidata its item there
 */
record IndexedEntity(
    Node node,
    Named named,
    String kind,
    Set<Node> owners,
    Set<String> folded,
    Optional<String> wikidata) {}
