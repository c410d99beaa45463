package waqai.store;

import static waqai.ontology.Vocabulary.ACTOR;
import static waqai.ontology.Vocabulary.BETWEEN;
import static waqai.ontology.Vocabulary.CONTRADICTS;
import static waqai.ontology.Vocabulary.DISPUTE_CLASS;
import static waqai.ontology.Vocabulary.EVENT_TYPE;
import static waqai.ontology.Vocabulary.FIELD;
import static waqai.ontology.Vocabulary.FORMER;
import static waqai.ontology.Vocabulary.HAPPENED;
import static waqai.ontology.Vocabulary.PARTICIPANT;
import static waqai.ontology.Vocabulary.QUANTITY;
import static waqai.ontology.Vocabulary.RECIPIENT;
import static waqai.ontology.Vocabulary.STATUS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.identity.Dispute;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Reused;

/** Keeps what the facts say up to date, and the graph of shortcuts and disputes in step with it. */
final class FactView {
  private final DatasetGraph data;
  private final EventTypes types;
  private final Node facts;
  private final Node shortcuts;
  private final String base;

  FactView(DatasetGraph data, GraphNames names, EventTypes types) {
    this.data = data;
    this.types = types;
    this.facts = names.facts();
    this.shortcuts = names.shortcuts();
    this.base = names.base();
  }

  /**
   * Brings everything up to date.
   *
   * @param touched facts with what they say now; nothing if nobody tells them
   * @param disputes those in which touched facts are
   */
  void settle(Map<Node, List<Triple>> touched, Set<Dispute> disputes) {
    Set<Triple> orphaned = new LinkedHashSet<>();
    touched.forEach(
        (fact, content) -> {
          Set<Triple> before = said(fact);
          if (!before.isEmpty()) {
            orphaned.addAll(edges(fact, before));
            dropDisputes(fact);
          }
          replace(fact, before, content);
        });
    touched.forEach((fact, content) -> edges(fact, content).forEach(this::addEdge));
    disputes.forEach(this::add);
    for (Triple edge : orphaned) {
      if (!isTold(edge)) {
        data.delete(Quad.create(shortcuts, edge));
      }
    }
  }

  private void addEdge(Triple edge) {
    data.add(Quad.create(shortcuts, edge));
  }

  /** What the graph now says of a fact. */
  private Set<Triple> said(Node fact) {
    Set<Triple> said = new LinkedHashSet<>();
    data.find(facts, fact, Node.ANY, Node.ANY).forEachRemaining(it -> said.add(it.asTriple()));
    return said;
  }

  private void replace(Node fact, Set<Triple> before, List<Triple> content) {
    Set<Triple> now = new LinkedHashSet<>(before);
    for (Node number : values(fact, QUANTITY, before)) { // one that people gave stands here
      now.addAll(said(number));
    }
    Set<Triple> wanted = new LinkedHashSet<>(content);
    now.stream().filter(it -> !wanted.contains(it)).forEach(it -> data.delete(Quad.create(facts, it)));
    wanted.stream().filter(it -> !now.contains(it)).forEach(it -> data.add(Quad.create(facts, it)));
  }

  private void dropDisputes(Node fact) {
    for (Node dispute : subjects(shortcuts, BETWEEN, fact)) {
      data.deleteAny(shortcuts, dispute, Node.ANY, Node.ANY);
    }
    data.deleteAny(shortcuts, fact, CONTRADICTS, Node.ANY);
    data.deleteAny(shortcuts, Node.ANY, CONTRADICTS, fact);
  }

  /** Both facts must be there: one may be wrong by decision. */
  private void add(Dispute dispute) {
    Node one = NodeFactory.createURI(dispute.one());
    Node other = NodeFactory.createURI(dispute.other());
    if (data.contains(facts, one, STATUS, Node.ANY) && data.contains(facts, other, STATUS, Node.ANY)) {
      Node node = NodeFactory.createURI(
          base + "id/dispute/" + last(one) + "-" + last(other) + "-" + dispute.field().code());
      addEdge(Triple.create(one, CONTRADICTS, other));
      addEdge(Triple.create(other, CONTRADICTS, one));
      addEdge(Triple.create(node, Reused.RDF_TYPE, DISPUTE_CLASS));
      addEdge(Triple.create(node, BETWEEN, one));
      addEdge(Triple.create(node, BETWEEN, other));
      addEdge(Triple.create(node, FIELD, NodeFactory.createLiteralString(dispute.field().code())));
    }
  }

  private static String last(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  /** Whether some fact that is left gives this edge. */
  private boolean isTold(Triple edge) {
    return List.of(ACTOR, PARTICIPANT).stream()
        .flatMap(role -> subjects(facts, role, edge.getSubject()).stream())
        .anyMatch(fact -> edges(fact, said(fact)).contains(edge));
  }

  /** The shortcut edges of one fact: none unless it happened, and none for a former post. */
  private List<Triple> edges(Node fact, Collection<Triple> said) {
    List<Triple> edges = new ArrayList<>();
    if (!values(fact, STATUS, said).contains(HAPPENED) || !values(fact, FORMER, said).isEmpty()) {
      return edges;
    }
    Optional<Node> shortcut =
        values(fact, EVENT_TYPE, said).stream()
            .flatMap(type -> types.type(type).stream())
            .flatMap(type -> types.shortcut(type).stream())
            .findFirst();
    if (shortcut.isPresent()) {
      connect(values(fact, ACTOR, said), values(fact, RECIPIENT, said), shortcut.get(), edges);
      List<Node> participants = values(fact, PARTICIPANT, said);
      connect(participants, participants, shortcut.get(), edges);
    }
    return edges;
  }

  private static void connect(List<Node> from, List<Node> to, Node edge, List<Triple> edges) {
    for (Node one : from) {
      for (Node other : to) {
        if (!one.equals(other)) {
          edges.add(Triple.create(one, edge, other));
        }
      }
    }
  }

  private static List<Node> values(Node fact, Node property, Collection<Triple> said) {
    return said.stream()
        .filter(it -> it.getPredicate().equals(property) && it.getSubject().equals(fact))
        .map(Triple::getObject)
        .toList();
  }

  private List<Node> subjects(Node graph, Node property, Node value) {
    List<Node> subjects = new ArrayList<>();
    data.find(graph, Node.ANY, property, value)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }
}
