package waqai.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.identity.Dispute;
import waqai.identity.Origins;
import waqai.identity.Telling;
import waqai.identity.Version;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;

/**
 * Tells for articles that come, change or go who and what is the same as in other articles: in one
 * transaction, and so that the result depends on the articles that the store has and on nothing else.
 */
final class Identification {
  private final IdentityIndex index;
  private final EntityIdentity entities;
  private final EventIdentity events;
  private final FactContent content;
  private final Matchers matchers;
  private final EventTypes types;
  private final Function<Node, Optional<JournalEntry>> journal;
  private final Map<Node, Reading> readings = new LinkedHashMap<>();
  private final Set<Node> resourced = new HashSet<>();

  /**
   * @param journal gives what the journal has of an article that has this graph
   */
  Identification(
      DatasetGraph data,
      GraphNames names,
      EventTypes types,
      Matchers matchers,
      Function<Node, Optional<JournalEntry>> journal) {
    this.index = new IdentityIndex(data, names.identity());
    this.entities = new EntityIdentity(data, names, index, matchers);
    this.events = new EventIdentity(index, matchers.events());
    this.content = new FactContent(index, matchers.decisions(), names);
    this.matchers = matchers;
    this.types = types;
    this.journal = journal;
  }

  /** Takes in what articles now say; returns the triples of every graph that may be another now. */
  Map<Node, Set<Triple>> take(Collection<JournalEntry> entries) {
    entries.forEach(it -> readings.put(it.graph(), new Reading(it, types)));
    readings.values().forEach(this::enterSource);
    entities.update(List.copyOf(readings.values())).forEach(this::read);
    for (Reading reading : readings.values()) {
      events.enter(reading.graph(), reading.tellings(it -> entities.of(reading, it), matchers.decisions()));
    }
    events.settle();
    events.name();
    events.articles().forEach(this::read);
    Map<Node, Set<Triple>> graphs = new LinkedHashMap<>();
    readings.values().forEach(it -> graphs.put(it.graph(), rewriting(it).of(it.entry().own())));
    return graphs;
  }

  private void read(Node article) {
    if (!readings.containsKey(article)) {
      journal.apply(article).ifPresent(it -> readings.put(article, new Reading(it, types)));
    }
  }

  private void enterSource(Reading reading) {
    Origins.Source before = index.source(reading.graph().getURI(), Set.of());
    Origins.Source now =
        new Origins.Source(reading.graph().getURI(), reading.sketch(), reading.credits(), Set.of());
    if (!before.equals(now)) {
      index.setSource(reading.graph(), reading.sketch(), reading.credits());
      resourced.add(reading.graph());
    }
    if (reading.entry().isRetraction()) {
      index.removeSource(reading.graph());
    }
  }

  /** How the graph has what the journal has of an article. */
  Rewriting rewriting(Reading reading) {
    Map<String, Telling> tellings = new HashMap<>();
    index.tellingsIn(reading.graph()).forEach(it -> tellings.put(it.id(), it));
    Map<Node, Node> facts = new HashMap<>();
    Set<Node> wrong = new HashSet<>();
    for (Node fact : reading.facts()) {
      Telling telling = tellings.get(reading.telling(fact));
      Optional<Node> told = Optional.ofNullable(telling).flatMap(index::fact);
      told.ifPresent(it -> facts.put(fact, it));
      if (matchers.decisions().hasWrong() && told.flatMap(events::version).filter(this::isWrong).isPresent()) {
        wrong.add(fact);
      }
    }
    return new Rewriting(it -> entities.of(reading, it), facts, wrong);
  }

  private boolean isWrong(Version version) {
    return version.tellings().stream().anyMatch(it -> matchers.decisions().isWrong(it.names()));
  }

  /** Writes down who and what is the same. */
  void write() {
    index.write();
  }

  /** The facts that may say something else now, with what they say: nothing if nobody tells them. */
  Map<Node, List<Triple>> facts() {
    Set<Node> touched = new LinkedHashSet<>(events.touched());
    resourced.forEach(it -> index.tellingsIn(it).forEach(t -> index.fact(t).ifPresent(touched::add)));
    Map<Node, List<Triple>> facts = new LinkedHashMap<>();
    touched.forEach(it -> facts.put(it, content(it)));
    return facts;
  }

  private List<Triple> content(Node fact) {
    return events.version(fact)
        .filter(it -> !isWrong(it))
        .map(it -> content.of(fact, it, events.claim(it)))
        .orElse(List.of());
  }

  /** Whether a fact says what the articles tell. */
  boolean isWhole(Node fact, DatasetGraph graphs, Node in) {
    List<Triple> content = content(fact);
    return !content.isEmpty() && content.stream().allMatch(it -> graphs.contains(Quad.create(in, it)));
  }

  /** The disputes in which facts that were touched are. */
  Set<Dispute> disputes() {
    return events.disputes().stream().filter(it -> !isSettled(it)).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether somebody corrected that in which facts differ. */
  private boolean isSettled(Dispute dispute) {
    return Stream.of(dispute.one(), dispute.other())
        .flatMap(it -> events.version(NodeFactory.createURI(it)).stream())
        .anyMatch(it -> content.corrections(it).containsKey(dispute.field().corrected()));
  }
}
