package waqai.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.identity.Origins;
import waqai.identity.Profile;
import waqai.identity.Telling;

/**
 * By what the store finds what is the same: a graph of its own beside the others, filled and emptied
 * in the same transactions. Nodes are profiles, tellings and the graphs of articles.
 */
final class IdentityIndex {
  private static final Node PROFILE = term("profile");
  private static final Node OF = term("of");
  private static final Node BLOCK = term("block");
  private static final Node NAMED_IN = term("namedIn");
  private static final Node ENTITY = term("entity");
  private static final Node JOINED = term("joined");
  private static final Node TELLING = term("telling");
  private static final Node TOLD_IN = term("toldIn");
  private static final Node KEY = term("key");
  private static final Node LEADER = term("leader");
  private static final Node LEADING_UNDER = term("leadingUnder");
  private static final Node FACT = term("fact");
  private static final Node SOURCE = term("source");

  private final DatasetGraph data;
  private final Node graph;
  private final GraphNotes notes;
  private final Map<Node, Telling> tellings = new HashMap<>();
  private final Map<Node, Profile> profiles = new HashMap<>();
  private final Map<Profile, Node> nodes = new HashMap<>();

  IdentityIndex(DatasetGraph data, Node graph) {
    this.data = data;
    this.graph = graph;
    this.notes = new GraphNotes(data, graph);
  }

  /** Writes all that changed; before this, only this object knows. */
  void write() {
    notes.write();
  }

  private static Node term(String name) {
    return NodeFactory.createURI("urn:waqai:index#" + name);
  }

  // ---- Profiles: a node for each line

  private Node node(Profile profile) {
    return nodes.computeIfAbsent(profile, IdentityIndex::nodeOf);
  }

  private static Node nodeOf(Profile profile) {
    return NodeFactory.createURI(profile.iri() + "#" + Integer.toHexString(profile.line().hashCode()));
  }

  Set<Profile> profilesIn(Node article) {
    Set<Profile> found = new LinkedHashSet<>();
    notes.subjects(NAMED_IN, article).forEach(it -> profile(it).ifPresent(found::add));
    return found;
  }

  List<Profile> profilesOf(String block) {
    return notes.subjects(BLOCK, text(block)).stream().flatMap(it -> profile(it).stream()).toList();
  }

  private Optional<Profile> profile(Node node) {
    Profile known = profiles.get(node);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Profile> found = value(node, PROFILE).map(it -> Profile.of(it.getLiteralLexicalForm()));
    found.ifPresent(it -> profiles.put(node, it));
    return found;
  }

  boolean hasProfile(Profile profile) {
    return value(node(profile), PROFILE).isPresent();
  }

  void addProfile(Profile profile, String block) {
    add(node(profile), PROFILE, text(profile.line()));
    add(node(profile), OF, NodeFactory.createURI(profile.iri()));
    add(node(profile), BLOCK, text(block));
  }

  void removeProfile(Profile profile) {
    profiles.remove(node(profile));
    remove(node(profile), List.of(PROFILE, OF, BLOCK, NAMED_IN, ENTITY));
  }

  void enter(Profile profile, Node article) {
    add(node(profile), NAMED_IN, article);
  }

  void leave(Profile profile, Node article) {
    notes.remove(node(profile), NAMED_IN, article);
  }

  Collection<Node> articlesOf(Profile profile) {
    return notes.values(node(profile), NAMED_IN);
  }

  /** The entity that a profile is of by the rules. */
  Optional<String> entity(Profile profile) {
    return value(node(profile), ENTITY).map(Node::getURI);
  }

  void setEntity(Profile profile, String entity) {
    set(node(profile), ENTITY, NodeFactory.createURI(entity));
  }

  List<Profile> profilesOfEntity(String entity) {
    return notes.subjects(ENTITY, NodeFactory.createURI(entity)).stream()
        .flatMap(it -> profile(it).stream())
        .toList();
  }

  /** The entity that a profile with this IRI is of by the rules. */
  Optional<String> entityOf(String iri) {
    return notes.subjects(OF, NodeFactory.createURI(iri)).stream()
        .flatMap(it -> value(it, ENTITY).stream())
        .map(Node::getURI)
        .sorted()
        .findFirst();
  }

  /** The entity that stands for this one and others by decision. */
  String joined(String entity) {
    return value(NodeFactory.createURI(entity), JOINED).map(Node::getURI).orElse(entity);
  }

  /** Replaces what is joined by decision; returns the entities for which that is new. */
  Set<String> setJoined(Map<String, String> joined) {
    Set<String> changed = new LinkedHashSet<>();
    List<Quad> before = new ArrayList<>();
    data.find(graph, Node.ANY, JOINED, Node.ANY).forEachRemaining(before::add);
    for (Quad quad : before) {
      String to = joined.get(quad.getSubject().getURI());
      if (to == null || !to.equals(quad.getObject().getURI())) {
        notes.remove(quad.getSubject(), JOINED, quad.getObject());
        changed.add(quad.getSubject().getURI());
      }
    }
    joined.forEach(
        (one, to) -> {
          if (!joined(one).equals(to)) {
            set(NodeFactory.createURI(one), JOINED, NodeFactory.createURI(to));
            changed.add(one);
          }
        });
    return changed;
  }

  // ---- Tellings

  Set<Telling> tellingsIn(Node article) {
    return tellings(notes.subjects(TOLD_IN, article));
  }

  Set<Telling> tellingsUnder(Set<String> keys) {
    Set<Node> nodes = new LinkedHashSet<>();
    keys.forEach(key -> nodes.addAll(notes.subjects(KEY, text(key))));
    return tellings(nodes);
  }

  /** Those of them that lead an event: a post that every article tells has one. */
  Set<Telling> leadersUnder(Set<String> keys) {
    Set<Node> nodes = new LinkedHashSet<>();
    keys.forEach(key -> nodes.addAll(notes.subjects(LEADING_UNDER, text(key))));
    return tellings(nodes);
  }

  Set<Telling> following(Telling leader) {
    return tellings(notes.subjects(LEADER, node(leader)));
  }

  Set<Telling> tellingsOf(Node fact) {
    return tellings(notes.subjects(FACT, fact));
  }

  private Set<Telling> tellings(Iterable<Node> nodes) {
    Set<Telling> found = new LinkedHashSet<>();
    nodes.forEach(node -> telling(node).ifPresent(found::add));
    return found;
  }

  private Optional<Telling> telling(Node node) {
    Telling known = tellings.get(node);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Telling> found =
        value(node, TELLING).map(it -> Telling.of(it.getLiteralLexicalForm()));
    found.ifPresent(it -> tellings.put(node, it));
    return found;
  }

  void add(Telling telling, Set<String> keys) {
    notes.addNew(node(telling));
    tellings.put(node(telling), telling);
    add(node(telling), TELLING, text(telling.line()));
    add(node(telling), TOLD_IN, NodeFactory.createURI(telling.article()));
    keys.forEach(key -> add(node(telling), KEY, text(key)));
  }

  void remove(Telling telling) {
    tellings.remove(node(telling));
    remove(node(telling), List.of(TELLING, TOLD_IN, KEY, LEADER, LEADING_UNDER, FACT));
  }

  /** Whether it leads its event. */
  boolean isLeader(Telling telling) {
    return notes.values(node(telling), LEADER).contains(node(telling));
  }

  /** The telling that leads the event of this one. */
  Optional<Telling> leader(Telling telling) {
    return value(node(telling), LEADER).flatMap(this::telling);
  }

  void setLeader(Telling telling, Telling leader) {
    set(node(telling), LEADER, node(leader));
    if (leader.equals(telling)) {
      List.copyOf(notes.values(node(telling), KEY)).forEach(key -> add(node(telling), LEADING_UNDER, key));
    } else {
      remove(node(telling), List.of(LEADING_UNDER));
    }
  }

  /** The fact of all articles that this telling belongs to. */
  Optional<Node> fact(Telling telling) {
    return value(node(telling), FACT);
  }

  void setFact(Telling telling, Node fact) {
    set(node(telling), FACT, fact);
  }

  private static Node node(Telling telling) {
    return NodeFactory.createURI(telling.id());
  }

  // ---- Articles

  void setSource(Node article, String sketch, Set<String> credits) {
    set(article, SOURCE, text(sketch + "\t" + String.join("\t", credits)));
  }

  void removeSource(Node article) {
    remove(article, List.of(SOURCE));
  }

  /** What is known of where an article has its text from. */
  Origins.Source source(String article, Set<String> quotes) {
    String line = value(NodeFactory.createURI(article), SOURCE).map(Node::getLiteralLexicalForm).orElse("");
    List<String> cells = List.of(line.split("\t"));
    Set<String> credits = new LinkedHashSet<>(cells.subList(1, cells.size()));
    return new Origins.Source(article, cells.getFirst(), credits, quotes);
  }

  // ---- The graph

  private void add(Node subject, Node property, Node value) {
    notes.add(subject, property, value);
  }

  private void set(Node subject, Node property, Node value) {
    List<Node> others = notes.values(subject, property).stream().filter(it -> !it.equals(value)).toList();
    others.forEach(it -> notes.remove(subject, property, it));
    add(subject, property, value);
  }

  private void remove(Node subject, List<Node> properties) {
    for (Node property : properties) {
      List.copyOf(notes.values(subject, property)).forEach(it -> notes.remove(subject, property, it));
    }
  }

  private Optional<Node> value(Node subject, Node property) {
    return notes.values(subject, property).stream().findFirst();
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
