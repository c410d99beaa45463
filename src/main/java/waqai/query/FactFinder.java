package waqai.query;

import static waqai.ontology.Vocabulary.EVENT_TYPE;
import static waqai.ontology.Vocabulary.FOLDED_NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import waqai.ontology.EventTypes;
import waqai.ontology.GraphNames;
import waqai.ontology.NameFold;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;

/** Finds facts for the readable table, by index and not by scan wherever a name or type is given. */
public final class FactFinder {
  private final EventTypes types;

  /** Finds facts of the ontology's event types. */
  public FactFinder(Ontology ontology) {
    this.types = ontology.types();
  }

  /** The facts that pass, by first day (those without a time last), type and IRI. */
  public List<FactRow> find(FactSource source, FactFilter filter) {
    return source.read(data -> find(data, source.names(), filter));
  }

  private List<FactRow> find(DatasetGraph data, GraphNames names, FactFilter filter) {
    List<Found> found = new ArrayList<>();
    FactReader reader = new FactReader(data, names, types);
    for (Node fact : candidates(data, names, filter)) {
      Optional<LocalDate> first = day(data, names, fact, Reused.SEM_EARLIEST);
      Optional<LocalDate> last = day(data, names, fact, Reused.SEM_LATEST);
      if (inTime(filter, first, last)) {
        reader
            .read(fact)
            .filter(row -> filter.type().isEmpty() || filter.type().get() == row.type())
            .ifPresent(row -> found.add(new Found(first.orElse(LocalDate.MAX), row)));
      }
    }
    found.sort(
        Comparator.comparing(Found::first)
            .thenComparing(it -> it.row().type())
            .thenComparing(it -> it.row().iri()));
    return found.stream().map(Found::row).toList();
  }

  private static Set<Node> candidates(DatasetGraph data, GraphNames names, FactFilter filter) {
    Set<Node> facts = new LinkedHashSet<>();
    if (filter.about().isPresent()) {
      for (Node entity : entities(data, names, filter.about().get())) {
        addSubjects(data, names.facts(), Reused.SEM_HAS_ACTOR, entity, facts);
        addSubjects(data, names.facts(), Reused.SEM_HAS_PLACE, entity, facts);
        Set<Node> evidence = new LinkedHashSet<>();
        addSubjects(data, Node.ANY, Vocabulary.ACCORDING_TO, entity, evidence);
        evidence.forEach(it -> addSubjects(data, Node.ANY, Vocabulary.EVIDENCE, it, facts));
      }
    } else if (filter.type().isPresent()) {
      Node type = EventTypes.node(filter.type().get());
      addSubjects(data, names.facts(), EVENT_TYPE, type, facts);
    } else {
      addSubjects(data, names.facts(), Reused.RDF_TYPE, Vocabulary.FACT, facts);
    }
    return facts;
  }

  /** The entities of this very name; where there is none, those whose name has all its words. */
  private static Set<Node> entities(DatasetGraph data, GraphNames names, String about) {
    String folded = NameFold.of(about);
    Set<Node> entities = new LinkedHashSet<>();
    Node exact = NodeFactory.createLiteralString(folded);
    addSubjects(data, names.entities(), FOLDED_NAME, exact, entities);
    if (entities.isEmpty() && !folded.isEmpty()) {
      List<String> words = List.of(folded.split(" "));
      data.find(names.entities(), Node.ANY, FOLDED_NAME, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (hasWords(quad, words)) {
                  entities.add(quad.getSubject());
                }
              });
    }
    return entities;
  }

  private static boolean hasWords(Quad quad, List<String> words) {
    return List.of(quad.getObject().getLiteralLexicalForm().split(" ")).containsAll(words);
  }

  private static boolean inTime(
      FactFilter filter, Optional<LocalDate> first, Optional<LocalDate> last) {
    boolean late =
        filter.from().isEmpty() || last.filter(day -> !day.isBefore(filter.from().get())).isPresent();
    boolean early =
        filter.to().isEmpty() || first.filter(day -> !day.isAfter(filter.to().get())).isPresent();
    return late && early;
  }

  private static Optional<LocalDate> day(
      DatasetGraph data, GraphNames names, Node fact, Node property) {
    List<LocalDate> days = new ArrayList<>();
    data.find(names.facts(), fact, property, Node.ANY)
        .forEachRemaining(
            quad -> days.add(LocalDate.parse(quad.getObject().getLiteralLexicalForm())));
    return days.stream().findFirst();
  }

  private static void addSubjects(
      DatasetGraph data, Node graph, Node property, Node value, Set<Node> to) {
    data.find(graph, Node.ANY, property, value).forEachRemaining(q -> to.add(q.getSubject()));
  }

  private record Found(LocalDate first, FactRow row) {}
}
