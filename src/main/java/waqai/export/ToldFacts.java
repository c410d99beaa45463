package waqai.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;
import waqai.query.FactReader;
import waqai.query.FactRow;
import waqai.query.FactSource;

/** Goes through all facts of a graph, one after the other, by their IRIs. */
final class ToldFacts {
  private final DatasetGraph data;
  private final GraphNames names;
  private final FactReader reader;
  private final Parties parties;

  private ToldFacts(DatasetGraph data, GraphNames names, EventTypes types) {
    this.data = data;
    this.names = names;
    this.reader = new FactReader(data, names, types);
    this.parties = new Parties(data);
  }

  /** Gives every fact to the consumer. */
  static void each(FactSource source, Ontology ontology, Consumer<ToldFact> use) {
    EventTypes types = ontology.types();
    source.read(
        data -> {
          new ToldFacts(data, source.names(), types).each(use);
          return true;
        });
  }

  private void each(Consumer<ToldFact> use) {
    Set<Node> facts = new TreeSet<>(NodeCmp::compareRDFTerms);
    data.find(names.facts(), Node.ANY, Vocabulary.EVENT_TYPE, Node.ANY)
        .forEachRemaining(quad -> facts.add(quad.getSubject()));
    for (Node fact : facts) {
      reader.read(fact).map(row -> told(fact, row)).ifPresent(use);
    }
  }

  private ToldFact told(Node fact, FactRow row) {
    return new ToldFact(
        row,
        parties.of(row.who()),
        parties.of(row.whom()),
        parties.of(row.where()),
        text(fact, Reused.SEM_EARLIEST),
        text(fact, Reused.SEM_LATEST),
        values(fact, Vocabulary.QUANTITY).stream()
            .map(this::amount)
            .sorted(Comparator.comparing(ToldFact.Amount::what).thenComparing(ToldFact.Amount::value))
            .toList(),
        addresses(row),
        values(fact, Vocabulary.CONTRADICTS).stream().map(Node::getURI).toList());
  }

  private ToldFact.Amount amount(Node node) {
    return new ToldFact.Amount(
        text(node, Vocabulary.WHAT).orElse(""),
        text(node, Vocabulary.VALUE).orElse("").replaceFirst("\\.0$", ""),
        text(node, Vocabulary.BOUND).orElse(""),
        text(node, Vocabulary.UNIT).orElse(""));
  }

  private List<String> addresses(FactRow row) {
    Node fact = NodeFactory.createURI(row.iri());
    return values(fact, Vocabulary.EVIDENCE).stream()
        .flatMap(evidence -> values(evidence, Reused.OA_HAS_SOURCE).stream())
        .distinct()
        .flatMap(article -> text(article, Reused.SCHEMA_URL).stream())
        .sorted()
        .distinct()
        .toList();
  }

  private List<Node> values(Node subject, Node property) {
    return Values.of(data, subject, property);
  }

  private Optional<String> text(Node subject, Node property) {
    return Values.text(data, subject, property);
  }
}
