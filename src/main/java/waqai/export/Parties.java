package waqai.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.fact.EntityKind;
import waqai.lexicon.Geography;
import waqai.ontology.NameFold;
import waqai.ontology.Vocabulary;
import waqai.query.Named;

/** Reads what the graph says of the entities of facts. For one transaction. */
final class Parties {
  private static final int LONGEST_CHAIN = 5;

  private final DatasetGraph data;
  private final Geography geography = new Geography();
  private final Map<String, Party.Point> points = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();

  Parties(DatasetGraph data) {
    this.data = data;
    for (Geography.Place place : geography.places()) {
      Party.Point point = new Party.Point(place.latitude(), place.longitude());
      points.putIfAbsent(place.wikidata(), point);
      points.putIfAbsent(NameFold.of(place.name()), point);
    }
    points.remove("");
  }

  Party of(Named named) {
    return parties.computeIfAbsent(named.iri(), iri -> read(named));
  }

  List<Party> of(List<Named> named) {
    return named.stream().map(this::of).toList();
  }

  private Party read(Named named) {
    Node node = NodeFactory.createURI(named.iri());
    Optional<String> wikidata = text(node, Vocabulary.WIKIDATA);
    String kind = text(node, Vocabulary.KIND).orElse(EntityKind.OTHER.code());
    return new Party(named, kind, wikidata, country(node), point(named, wikidata));
  }

  private Optional<Party.Point> point(Named named, Optional<String> wikidata) {
    return wikidata
        .map(points::get)
        .or(() -> Optional.ofNullable(points.get(NameFold.of(named.label("ar")))));
  }

  /** The code of the country of an entity, level by level up what it belongs to. */
  private Optional<String> country(Node entity) {
    Set<Node> seen = new HashSet<>();
    List<Node> level = List.of(entity);
    for (int i = 0; i < LONGEST_CHAIN && !level.isEmpty(); i++) {
      List<Node> next = new ArrayList<>();
      for (Node each : level) {
        Optional<String> code = text(each, Vocabulary.WIKIDATA).flatMap(this::code);
        if (code.isPresent()) {
          return code;
        }
        if (seen.add(each)) {
          next.addAll(Values.of(data, each, Vocabulary.BELONGS_TO));
        }
      }
      level = next;
    }
    return Optional.empty();
  }

  private Optional<String> code(String wikidata) {
    return geography.countryCode(wikidata).flatMap(Parties::threeLetters);
  }

  private static Optional<String> threeLetters(String two) {
    try {
      return Optional.of(Locale.of("", two).getISO3Country());
    } catch (MissingResourceException e) {
      return Optional.empty(); // a territory that ISO 3166 does not list
    }
  }

  private Optional<String> text(Node node, Node property) {
    return Values.text(data, node, property);
  }
}
