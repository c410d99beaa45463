package waqai.store;

import static waqai.ontology.Vocabulary.ACTOR;
import static waqai.ontology.Vocabulary.CLAIM;
import static waqai.ontology.Vocabulary.CONTRADICTS;
import static waqai.ontology.Vocabulary.DENIED;
import static waqai.ontology.Vocabulary.EVENT_TYPE;
import static waqai.ontology.Vocabulary.EVIDENCE;
import static waqai.ontology.Vocabulary.FORMER;
import static waqai.ontology.Vocabulary.HAPPENED;
import static waqai.ontology.Vocabulary.PARTICIPANT;
import static waqai.ontology.Vocabulary.RECIPIENT;
import static waqai.ontology.Vocabulary.STATUS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;

/**
 * Keeps the facts' graph free of facts that no article tells any more, and the graph of shortcuts
 * and contradictions in step with it.
 */
final class FactView {
  private final DatasetGraph data;
  private final EventTypes types;
  private final Node facts;
  private final Node shortcuts;

  FactView(DatasetGraph data, GraphNames names, EventTypes types) {
    this.data = data;
    this.types = types;
    this.facts = names.facts();
    this.shortcuts = names.shortcuts();
  }

  /** Brings everything up to date for facts whose evidence or content was touched. */
  void settle(Set<Node> touched) {
    Set<Triple> orphaned = new LinkedHashSet<>();
    for (Node fact : touched) {
      if (data.contains(Node.ANY, fact, EVIDENCE, Node.ANY)) {
        edges(fact).forEach(edge -> data.add(Quad.create(shortcuts, edge)));
        linkContradictions(fact);
      } else {
        orphaned.addAll(edges(fact));
        drop(fact);
      }
    }
    for (Triple edge : orphaned) {
      if (!isTold(edge)) {
        data.delete(Quad.create(shortcuts, edge));
      }
    }
  }

  private void drop(Node fact) {
    data.deleteAny(facts, fact, Node.ANY, Node.ANY);
    data.deleteAny(shortcuts, fact, CONTRADICTS, Node.ANY);
    data.deleteAny(shortcuts, Node.ANY, CONTRADICTS, fact);
  }

  private void linkContradictions(Node fact) {
    for (Node claim : values(fact, CLAIM)) {
      for (Node other : subjects(CLAIM, claim)) {
        if (is(fact, STATUS, DENIED) != is(other, STATUS, DENIED)) {
          data.add(Quad.create(shortcuts, fact, CONTRADICTS, other));
          data.add(Quad.create(shortcuts, other, CONTRADICTS, fact));
        }
      }
    }
  }

  /** Whether some fact that is left gives this edge. */
  private boolean isTold(Triple edge) {
    return List.of(ACTOR, PARTICIPANT).stream()
        .flatMap(role -> subjects(role, edge.getSubject()).stream())
        .anyMatch(fact -> edges(fact).contains(edge));
  }

  /** The shortcut edges of one fact: none unless it happened, and none for a former post. */
  private List<Triple> edges(Node fact) {
    List<Triple> edges = new ArrayList<>();
    if (!is(fact, STATUS, HAPPENED) || data.contains(facts, fact, FORMER, Node.ANY)) {
      return edges;
    }
    Optional<Node> shortcut =
        values(fact, EVENT_TYPE).stream()
            .flatMap(type -> types.type(type).stream())
            .flatMap(type -> types.shortcut(type).stream())
            .findFirst();
    if (shortcut.isPresent()) {
      connect(values(fact, ACTOR), values(fact, RECIPIENT), shortcut.get(), edges);
      List<Node> participants = values(fact, PARTICIPANT);
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

  private boolean is(Node fact, Node property, Node value) {
    return data.contains(facts, fact, property, value);
  }

  private List<Node> values(Node fact, Node property) {
    List<Node> values = new ArrayList<>();
    data.find(facts, fact, property, Node.ANY)
        .forEachRemaining(quad -> values.add(quad.getObject()));
    return values;
  }

  private List<Node> subjects(Node property, Node value) {
    List<Node> subjects = new ArrayList<>();
    data.find(facts, Node.ANY, property, value)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }
}
