package waqai.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.ontology.Statuses;
import waqai.query.FactReader;
import waqai.query.FactRow;
import waqai.query.FactSource;
import waqai.query.Named;

/** Makes cards of facts, in a language. */
final class Cards {
  private static final int MOST_VOICES = 3;

  private final Ontology ontology;
  private final SiteAddress address;
  private final Language language;
  private final Sentences sentences;
  private final Dates dates;
  private final Kept<Overviews.Key, Optional<FactCard>> kept;

  /**
   * @param kept the cards of facts, as long as these are the facts
   */
  Cards(
      Ontology ontology,
      SiteAddress address,
      Language language,
      Kept<Overviews.Key, Optional<FactCard>> kept) {
    this.kept = kept;
    this.ontology = ontology;
    this.address = address;
    this.language = language;
    this.sentences = new Sentences(language, address);
    this.dates = new Dates(language);
  }

  /** Cards of these facts, in their order. */
  List<FactCard> of(FactSource source, List<IndexedFact> facts) {
    return source.read(data -> of(data, source.names(), facts));
  }

  private List<FactCard> of(DatasetGraph data, GraphNames names, List<IndexedFact> facts) {
    FactReader reader = new FactReader(data, names, ontology.types());
    return facts.stream()
        .flatMap(
            fact ->
                kept
                    .of(
                        new Overviews.Key(fact.node(), language),
                        () -> reader.read(fact.node()).map(row -> card(row, fact.contested())))
                    .stream())
        .toList();
  }

  FactCard card(FactRow row, boolean contested) {
    Map<String, Segment> voices = new LinkedHashMap<>();
    row.evidence().stream()
        .flatMap(witness -> witness.speakers().stream())
        .limit(MOST_VOICES)
        .forEach(voice -> voices.put(voice.iri(), sentences.name(voice)));
    return new FactCard(
        row.iri(),
        address.page(row.iri()).orElse(row.iri()),
        sentences.of(row),
        type(row.type()),
        tone(row.type()),
        row.status().code(),
        status(row.status()),
        row.when().map(dates::say),
        row.where().stream().map(sentences::name).toList(),
        List.copyOf(voices.values()),
        row.evidence().isEmpty() ? "" : row.evidence().get(0).words(),
        row.evidence().size(),
        contested);
  }

  String sentence(FactRow row) {
    return sentences.text(row);
  }

  Segment name(Named named) {
    return sentences.name(named);
  }

  String date(String when) {
    return dates.say(when);
  }

  String type(EventType type) {
    return ontology.label(EventTypes.node(type), language.code()).orElse(type.code());
  }

  String status(FactStatus status) {
    return ontology.label(Statuses.node(status), language.code()).orElse(status.code());
  }

  static String tone(EventType type) {
    return switch (type.root()) {
      case CONSULT, AGREE, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> "cooperation";
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION -> "dispute";
      case MOBILIZE, COERCE, ASSAULT -> "violence";
      case EXT -> type == EventType.CASUALTY ? "violence" : "plain";
    };
  }
}
