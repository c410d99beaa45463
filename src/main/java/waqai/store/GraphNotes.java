package waqai.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A graph as one transaction sees and changes it. What is asked for is read once and kept, since TDB2
 * reads new nodes from the disk again and again; changes show at once, and are written by {@link
 * #write}.
 */
final class GraphNotes {
  private final DatasetGraph data;
  private final Node graph;
  private final Map<Pair, Set<Node>> values = new HashMap<>();
  private final Map<Pair, Set<Node>> subjects = new HashMap<>();
  private final Map<Pair, Set<Triple>> unread = new HashMap<>();
  private final Set<Node> fresh = new HashSet<>();
  private final Map<Triple, Boolean> changes = new LinkedHashMap<>();

  private record Pair(Node one, Node other) {}

  GraphNotes(DatasetGraph data, Node graph) {
    this.data = data;
    this.graph = graph;
  }

  /** Nothing is known of this node yet: nobody needs to look. */
  void addNew(Node subject) {
    fresh.add(subject);
  }

  Collection<Node> values(Node subject, Node property) {
    return values.computeIfAbsent(new Pair(subject, property), this::readValues);
  }

  private Set<Node> readValues(Pair pair) {
    Set<Node> found = new LinkedHashSet<>();
    if (!fresh.contains(pair.one())) {
      data.find(graph, pair.one(), pair.other(), Node.ANY).forEachRemaining(it -> found.add(it.getObject()));
    }
    changesOf(pair).forEach(it -> change(found, it.getObject(), isAdded(it)));
    return found;
  }

  Collection<Node> subjects(Node property, Node value) {
    return subjects.computeIfAbsent(new Pair(property, value), this::readSubjects);
  }

  private Set<Node> readSubjects(Pair pair) {
    Set<Node> found = new LinkedHashSet<>();
    if (!fresh.contains(pair.other())) {
      data.find(graph, Node.ANY, pair.one(), pair.other()).forEachRemaining(it -> found.add(it.getSubject()));
    }
    changesOf(pair).forEach(it -> change(found, it.getSubject(), isAdded(it)));
    return found;
  }

  private Set<Triple> changesOf(Pair pair) {
    return unread.getOrDefault(pair, Set.of());
  }

  private boolean isAdded(Triple triple) {
    return changes.getOrDefault(triple, false);
  }

  void add(Node subject, Node property, Node value) {
    change(Triple.create(subject, property, value), true);
  }

  void remove(Node subject, Node property, Node value) {
    change(Triple.create(subject, property, value), false);
  }

  private void change(Triple triple, boolean added) {
    changes.put(triple, added);
    Pair forward = new Pair(triple.getSubject(), triple.getPredicate());
    Pair backward = new Pair(triple.getPredicate(), triple.getObject());
    change(values.get(forward), forward, triple, triple.getObject());
    change(subjects.get(backward), backward, triple, triple.getSubject());
  }

  private void change(@Nullable Set<Node> read, Pair pair, Triple triple, Node node) {
    if (read == null) {
      unread.computeIfAbsent(pair, it -> new LinkedHashSet<>()).add(triple);
    } else {
      change(read, node, isAdded(triple));
    }
  }

  private static void change(Set<Node> nodes, Node node, boolean added) {
    if (added) {
      nodes.add(node);
    } else {
      nodes.remove(node);
    }
  }

  /** Writes what changed. */
  void write() {
    changes.forEach(
        (triple, added) -> {
          if (added) {
            data.add(Quad.create(graph, triple));
          } else {
            data.delete(Quad.create(graph, triple));
          }
        });
    changes.clear();
    unread.clear();
  }
}
