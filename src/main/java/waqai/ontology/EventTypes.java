package waqai.ontology;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import waqai.fact.EventType;

/** The event types as the ontology knows them: their nodes, and the shortcuts derived from them. */
public final class EventTypes {
  private final Map<EventType, Node> shortcuts = new EnumMap<>(EventType.class);
  private final Map<Node, EventType> byNode = new HashMap<>();

  /** Reads what {@code event-types.ttl} says. */
  EventTypes(Graph terms) {
    for (EventType type : EventType.values()) {
      byNode.put(node(type), type);
      terms
          .stream(node(type), Vocabulary.SHORTCUT, Node.ANY)
          .map(Triple::getObject)
          .forEach(edge -> shortcuts.put(type, edge));
    }
  }

  /** The class and concept of a type. */
  public static Node node(EventType type) {
    return NodeFactory.createURI(Vocabulary.NS + type.code());
  }

  /** The type whose class and concept this is. */
  public Optional<EventType> type(Node node) {
    return Optional.ofNullable(byNode.get(node));
  }

  /** The edge that stands for a fact of this type that happened. */
  public Optional<Node> shortcut(EventType type) {
    return Optional.ofNullable(shortcuts.get(type));
  }
}
