package waqai.store;

import java.util.ArrayList;
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
  private static final Node FACT = term("fact");
  private static final Node SOURCE = term("source");

  private final DatasetGraph data;
  private final Node graph;
  private final Map<Node, Telling> read = new HashMap<>();

  IdentityIndex(DatasetGraph data, Node graph) {
    this.data = data;
    this.graph = graph;
  }

  private static Node term(String name) {
    return NodeFactory.createURI("urn:waqai:index#" + name);
  }

  // ---- Profiles: a node for each line

  static Node node(Profile profile) {
    return NodeFactory.createURI(profile.iri() + "#" + Integer.toHexString(profile.line().hashCode()));
  }

  Set<Profile> profilesIn(Node article) {
    Set<Profile> found = new LinkedHashSet<>();
    subjects(NAMED_IN, article).forEach(it -> profile(it).ifPresent(found::add));
    return found;
  }

  List<Profile> profilesOf(String block) {
    return subjects(BLOCK, text(block)).stream().flatMap(it -> profile(it).stream()).toList();
  }

  private Optional<Profile> profile(Node node) {
    return value(node, PROFILE).map(it -> Profile.of(it.getLiteralLexicalForm()));
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
    data.deleteAny(graph, node(profile), Node.ANY, Node.ANY);
  }

  void enter(Profile profile, Node article) {
    add(node(profile), NAMED_IN, article);
  }

  void leave(Profile profile, Node article) {
    data.delete(Quad.create(graph, node(profile), NAMED_IN, article));
  }

  List<Node> articlesOf(Profile profile) {
    return values(node(profile), NAMED_IN);
  }

  /** The entity that a profile is of by the rules. */
  Optional<String> entity(Profile profile) {
    return value(node(profile), ENTITY).map(Node::getURI);
  }

  void setEntity(Profile profile, String entity) {
    set(node(profile), ENTITY, NodeFactory.createURI(entity));
  }

  List<Profile> profilesOfEntity(String entity) {
    return subjects(ENTITY, NodeFactory.createURI(entity)).stream()
        .flatMap(it -> profile(it).stream())
        .toList();
  }

  /** The entity that a profile with this IRI is of by the rules. */
  Optional<String> entityOf(String iri) {
    return subjects(OF, NodeFactory.createURI(iri)).stream()
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
        data.delete(quad);
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
    return tellings(subjects(TOLD_IN, article));
  }

  Set<Telling> tellingsUnder(Set<String> keys) {
    Set<Node> nodes = new LinkedHashSet<>();
    keys.forEach(key -> nodes.addAll(subjects(KEY, text(key))));
    return tellings(nodes);
  }

  Set<Telling> following(Telling leader) {
    return tellings(subjects(LEADER, node(leader)));
  }

  Set<Telling> tellingsOf(Node fact) {
    return tellings(subjects(FACT, fact));
  }

  private Set<Telling> tellings(Iterable<Node> nodes) {
    Set<Telling> found = new LinkedHashSet<>();
    nodes.forEach(node -> telling(node).ifPresent(found::add));
    return found;
  }

  private Optional<Telling> telling(Node node) {
    Telling known = read.get(node);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Telling> found =
        value(node, TELLING).map(it -> Telling.of(it.getLiteralLexicalForm()));
    found.ifPresent(it -> read.put(node, it));
    return found;
  }

  void add(Telling telling, Set<String> keys) {
    add(node(telling), TELLING, text(telling.line()));
    add(node(telling), TOLD_IN, NodeFactory.createURI(telling.article()));
    keys.forEach(key -> add(node(telling), KEY, text(key)));
  }

  void remove(Telling telling) {
    data.deleteAny(graph, node(telling), Node.ANY, Node.ANY);
    read.remove(node(telling));
  }

  /** Whether it leads its event. */
  boolean isLeader(Telling telling) {
    return data.contains(graph, node(telling), LEADER, node(telling));
  }

  /** The telling that leads the event of this one. */
  Optional<Telling> leader(Telling telling) {
    return value(node(telling), LEADER)
        .flatMap(this::telling);
  }

  void setLeader(Telling telling, Telling leader) {
    set(node(telling), LEADER, node(leader));
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
    data.deleteAny(graph, article, SOURCE, Node.ANY);
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
    data.add(Quad.create(graph, subject, property, value));
  }

  private void set(Node subject, Node property, Node value) {
    List<Node> now = values(subject, property);
    if (!now.equals(List.of(value))) {
      data.deleteAny(graph, subject, property, Node.ANY);
      add(subject, property, value);
    }
  }

  private Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  private List<Node> values(Node subject, Node property) {
    List<Node> values = new ArrayList<>();
    data.find(graph, subject, property, Node.ANY).forEachRemaining(it -> values.add(it.getObject()));
    return values;
  }

  private List<Node> subjects(Node property, Node value) {
    List<Node> subjects = new ArrayList<>();
    data.find(graph, Node.ANY, property, value).forEachRemaining(it -> subjects.add(it.getSubject()));
    return subjects;
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
