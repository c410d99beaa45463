package waqai.query;

import static waqai.ontology.Reused.DCTERMS_IDENTIFIER;
import static waqai.ontology.Reused.OA_END;
import static waqai.ontology.Reused.OA_EXACT;
import static waqai.ontology.Reused.OA_HAS_SOURCE;
import static waqai.ontology.Reused.OA_START;
import static waqai.ontology.Reused.RDFS_LABEL;
import static waqai.ontology.Reused.SCHEMA_DATE_PUBLISHED;
import static waqai.ontology.Reused.SEM_HAS_PLACE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Statuses;
import waqai.ontology.Vocabulary;

/** Reads one fact out of the graph. For one transaction. */
public final class FactReader {
  private final DatasetGraph data;
  private final GraphNames names;
  private final EventTypes types;
  private final Map<Node, Named> named = new HashMap<>();

  /** Reads from this dataset, within a transaction that the caller has begun. */
  public FactReader(DatasetGraph data, GraphNames names, EventTypes types) {
    this.data = data;
    this.names = names;
    this.types = types;
  }

  /** The fact, unless its type or status is none of ours. */
  public Optional<FactRow> read(Node fact) {
    Optional<EventType> type = first(fact, Vocabulary.EVENT_TYPE).flatMap(types::type);
    Optional<FactStatus> status = first(fact, Vocabulary.STATUS).flatMap(Statuses::status);
    if (type.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    List<Named> who = new ArrayList<>(entities(fact, Vocabulary.ACTOR));
    who.addAll(entities(fact, Vocabulary.PARTICIPANT));
    return Optional.of(
        new FactRow(
            fact.getURI(),
            type.get(),
            status.get(),
            who,
            entities(fact, Vocabulary.RECIPIENT),
            entities(fact, SEM_HAS_PLACE),
            text(fact, Vocabulary.WHEN),
            text(fact, Vocabulary.TITLE),
            text(fact, Vocabulary.FORMER).isPresent(),
            evidence(fact)));
  }

  private List<Witness> evidence(Node fact) {
    return values(fact, Vocabulary.EVIDENCE)
        .map(this::witness)
        .sorted(
            Comparator.<Witness, String>comparing(it -> it.published().orElse(""))
                .thenComparing(Witness::article)
                .thenComparing(Witness::begin)
                .thenComparing(Witness::end))
        .toList();
  }

  private Witness witness(Node evidence) {
    Optional<Node> article = first(evidence, OA_HAS_SOURCE);
    return new Witness(
        article.flatMap(it -> text(it, DCTERMS_IDENTIFIER)).orElse(""),
        article.flatMap(it -> text(it, SCHEMA_DATE_PUBLISHED)),
        text(evidence, OA_EXACT).orElse(""),
        text(evidence, OA_START).map(Integer::parseInt).orElse(0),
        text(evidence, OA_END).map(Integer::parseInt).orElse(0),
        entities(evidence, Vocabulary.ACCORDING_TO),
        text(evidence, Vocabulary.RULE).orElse(""),
        text(evidence, Vocabulary.CONFIDENCE).map(Double::parseDouble).orElse(0.0));
  }

  private List<Named> entities(Node subject, Node property) {
    return values(subject, property)
        .map(this::named)
        .sorted(Comparator.comparing((Named it) -> it.label("ar")).thenComparing(Named::iri))
        .toList();
  }

  /** An entity with its labels. */
  public Named named(Node entity) {
    return named.computeIfAbsent(entity, this::name);
  }

  private Named name(Node entity) {
    Map<String, String> labels = new HashMap<>();
    data.find(names.entities(), entity, RDFS_LABEL, Node.ANY)
        .forEachRemaining(
            quad ->
                labels.put(
                    quad.getObject().getLiteralLanguage(),
                    quad.getObject().getLiteralLexicalForm()));
    return new Named(entity.getURI(), labels);
  }

  private Optional<String> text(Node subject, Node property) {
    return values(subject, property).map(Node::getLiteralLexicalForm).sorted().findFirst();
  }

  private Optional<Node> first(Node subject, Node property) {
    return values(subject, property).min(Comparator.comparing(Node::toString));
  }

  private Stream<Node> values(Node subject, Node property) {
    List<Node> values = new ArrayList<>();
    data.find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(quad -> values.add(quad.getObject()));
    return values.stream().distinct();
  }
}
