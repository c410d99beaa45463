package waqai.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import waqai.identity.Dispute;
import waqai.identity.Event;
import waqai.identity.EventMatcher;
import waqai.identity.Telling;
import waqai.identity.Version;

/** Keeps in step which tellings are of one event, and which facts an event is told in. */
final class EventIdentity {
  private final IdentityIndex index;
  private final EventMatcher matcher;
  private final TreeSet<Telling> waiting = new TreeSet<>(EventMatcher.order());
  private final Map<String, Telling> leaders = new TreeMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Set<Node> touched = new LinkedHashSet<>();
  private final Set<Node> articles = new LinkedHashSet<>();

  EventIdentity(IdentityIndex index, EventMatcher matcher) {
    this.index = index;
    this.matcher = matcher;
  }

  /** Takes in what an article now tells. */
  void enter(Node article, Collection<Telling> now) {
    Set<Telling> before = index.tellingsIn(article);
    before.stream().filter(it -> !now.contains(it)).forEach(this::remove);
    now.stream().filter(it -> !before.contains(it)).forEach(this::add);
  }

  private void add(Telling telling) {
    index.add(telling, matcher.keys(telling));
    waiting.add(telling);
  }

  /** Whoever followed it, or did not follow because of it, has to be asked again. */
  private void remove(Telling telling) {
    index.leader(telling).ifPresent(this::touch);
    index.fact(telling).ifPresent(touched::add);
    Set<Telling> asked = new LinkedHashSet<>(index.following(telling));
    asked.addAll(later(telling, neighbours(telling)));
    asked.addAll(apart(telling));
    asked.remove(telling);
    index.remove(telling);
    waiting.remove(telling);
    leaders.remove(telling.id());
    asked.forEach(it -> index.fact(it).ifPresent(touched::add));
    waiting.addAll(asked);
  }

  private void touch(Telling leader) {
    leaders.put(leader.id(), leader);
  }

  private Set<Telling> neighbours(Telling telling) {
    return index.tellingsUnder(matcher.lookup(telling));
  }

  private Set<Telling> leaders(Telling telling) {
    return index.leadersUnder(matcher.lookup(telling));
  }

  private List<Telling> later(Telling telling, Set<Telling> neighbours) {
    return neighbours.stream()
        .filter(it -> EventMatcher.order().compare(it, telling) > 0 && matcher.score(telling, it) > 0)
        .toList();
  }

  /** Asks everybody whom he follows, the fullest tellings first, until nobody changes. */
  void settle() {
    for (Telling next = waiting.pollFirst(); next != null; next = waiting.pollFirst()) {
      follow(next);
    }
  }

  private void follow(Telling telling) {
    Set<Telling> apart = apart(telling);
    List<Telling> leading = leaders(telling).stream().filter(it -> !isTaken(it, telling, apart)).toList();
    Telling leader = matcher.leader(telling, leading).orElse(telling);
    Optional<Telling> before = index.leader(telling);
    before.ifPresent(this::touch);
    index.fact(telling).ifPresent(touched::add);
    index.setLeader(telling, leader);
    touch(leader);
    if (!before.equals(Optional.of(leader))) {
      apart.stream().filter(it -> EventMatcher.order().compare(it, telling) > 0).forEach(waiting::add);
    }
    boolean led = before.equals(Optional.of(telling));
    if (led != leader.equals(telling)) {
      waiting.addAll(later(telling, neighbours(telling)));
    }
  }

  /** Tellings of other events, by decision. */
  private Set<Telling> apart(Telling telling) {
    Set<Telling> others = new LinkedHashSet<>(index.tellingsUnder(matcher.apart(telling)));
    others.removeIf(it -> !matcher.areApart(it, telling));
    return others;
  }

  /** Whether a leader already has one that is apart from this one. */
  private boolean isTaken(Telling leader, Telling telling, Set<Telling> apart) {
    return apart.stream().anyMatch(
        it -> EventMatcher.order().compare(it, telling) < 0
            && index.leader(it).filter(leader::equals).isPresent());
  }

  /** Names the facts of all events that changed; after this all that follows can be asked for. */
  void name() {
    events.clear();
    leaders.values().removeIf(it -> !index.isLeader(it));
    for (Telling leader : leaders.values()) {
      for (Version version : event(leader).versions()) {
        Node fact = NodeFactory.createURI(version.lead().fact());
        touched.add(fact);
        version.tellings().forEach(it -> name(it, fact));
      }
    }
  }

  private void name(Telling telling, Node fact) {
    Optional<Node> before = index.fact(telling);
    if (!before.equals(Optional.of(fact))) {
      before.ifPresent(touched::add);
      index.setFact(telling, fact);
      articles.add(NodeFactory.createURI(telling.article()));
    }
  }

  /** Put together once: by then nobody changes whom he follows. */
  private Event event(Telling leader) {
    return events.computeIfAbsent(leader.id(), it -> Event.of(index.following(leader)));
  }

  /** The facts whose content may be another one now. */
  Set<Node> touched() {
    return touched;
  }

  /** The graphs of articles in which a fact is another than before. */
  Set<Node> articles() {
    return articles;
  }

  /** The fact as it is now, if anybody tells it. */
  Optional<Version> version(Node fact) {
    List<Telling> tellings =
        index.tellingsOf(fact).stream().sorted(EventMatcher.order()).toList();
    return tellings.isEmpty() ? Optional.empty() : Optional.of(new Version(tellings));
  }

  /** The claim that all facts of one event share. */
  String claim(Version version) {
    return index.leader(version.lead()).orElse(version.lead()).claim();
  }

  /** The disputes of every event that changed, within it and with others, each once. */
  Set<Dispute> disputes() {
    Set<Dispute> all = new LinkedHashSet<>();
    for (Telling leader : leaders.values()) {
      Event event = event(leader);
      all.addAll(event.disputes());
      for (Telling other : leaders(leader)) {
        if (!other.equals(leader)) {
          matcher.rivalry(leader, other).ifPresent(
              field -> all.add(Dispute.between(named(leader), named(other), field)));
        }
      }
    }
    return all;
  }

  private String named(Telling telling) {
    return index.fact(telling).orElseThrow().getURI();
  }
}
