package waqai.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;
import waqai.query.FactSource;

/** Compares the graph with the journal, article by article, and every record with its hash. */
final class StoreCheck {
  /** How many damaged graphs are told of one by one. */
  private static final int TOLD = 100;

  private final GraphNames names;
  private final EventTypes types;
  private final Identification identification;
  private final List<String> problems = new ArrayList<>();
  private final Set<Node> told = new HashSet<>();

  private StoreCheck(GraphNames names, EventTypes types, Identification identification) {
    this.names = names;
    this.types = types;
    this.identification = identification;
  }

  /** Both. */
  static StoreReport whole(Ledger ledger, FactSource store, Matchers matchers, EventTypes types) {
    Journal journal = ledger.journal();
    JournalContents contents = JournalContents.of(journal);
    List<String> problems;
    try {
      problems =
          store.read(
              graphs ->
                  new StoreCheck(
                          store.names(),
                          types,
                          new Identification(graphs, store.names(), types, matchers, ledger::entry))
                      .check(contents, graphs));
    } catch (RuntimeException | InternalError e) { // whatever TDB2 throws at damaged files
      problems = List.of("the graph cannot be read: " + e);
    }
    return report(journal, contents, problems);
  }

  /** The journal alone. */
  static StoreReport ofJournal(Journal journal) {
    JournalContents contents = JournalContents.of(journal);
    return report(journal, contents, damage(contents));
  }

  private static StoreReport report(
      Journal journal, JournalContents contents, List<String> problems) {
    return new StoreReport(
        contents.articles().size(),
        contents.records(),
        journal.bytes(),
        problems.subList(0, Math.min(TOLD, problems.size())));
  }

  private static List<String> damage(JournalContents contents) {
    return contents.damaged().stream()
        .map(it -> it.file() + ": bytes " + it.from() + " to " + it.to() + " are damaged")
        .toList();
  }

  private List<String> check(JournalContents contents, DatasetGraph graphs) {
    problems.addAll(damage(contents));
    Set<Node> expected = new HashSet<>();
    for (JournalShard.Found.Sound sound : contents.articles().values()) {
      JournalEntry entry = sound.record().entry(sound.body());
      expected.add(entry.graph());
      compare(entry, graphs);
    }
    others(expected, graphs);
    facts(graphs);
    return problems;
  }

  private void compare(JournalEntry entry, DatasetGraph graphs) {
    Set<Triple> now = GraphUpdate.triples(graphs, entry.graph());
    Set<Triple> own = identification.rewriting(new Reading(entry, types)).of(entry.own());
    if (!now.equals(own)) {
      problems.add("the graph of article " + entry.article() + " is not what the journal has");
    }
    Set<Node> facts = new HashSet<>();
    own.stream()
        .filter(triple -> triple.getPredicate().equals(Vocabulary.EVIDENCE))
        .forEach(triple -> facts.add(triple.getSubject()));
    if (!facts.stream().allMatch(fact -> identification.isWhole(fact, graphs, names.facts()))) {
      problems.add("the facts of article " + entry.article() + " are not whole");
    }
    told.addAll(facts);
  }

  /** Articles that the journal does not know. */
  private void others(Set<Node> expected, DatasetGraph graphs) {
    Set<Node> seen = new HashSet<>();
    graphs
        .find(Node.ANY, Node.ANY, Reused.DCTERMS_IDENTIFIER, Node.ANY)
        .forEachRemaining(quad -> seen.add(quad.getGraph()));
    seen.removeAll(expected);
    seen.remove(names.ontology());
    seen.forEach(graph -> problems.add("the journal does not know the graph " + graph));
  }

  private void facts(DatasetGraph graphs) {
    Set<Node> unknown = new HashSet<>();
    graphs
        .find(names.facts(), Node.ANY, Vocabulary.EVENT_TYPE, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!told.contains(quad.getSubject())) {
                unknown.add(quad.getSubject());
              }
            });
    unknown.forEach(fact -> problems.add("no article tells the fact " + fact));
  }
}
