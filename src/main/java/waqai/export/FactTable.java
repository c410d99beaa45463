package waqai.export;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import waqai.fact.EventType;
import waqai.ontology.EventTypes;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Statuses;
import waqai.ontology.Vocabulary;
import waqai.query.FactRow;
import waqai.query.Named;
import waqai.query.Witness;

/**
 * The readable table of facts: when, who, what, whom, where, status, according to whom, the words.
 * Heads, types and statuses are the ontology's labels.
 */
public final class FactTable {
  private static final List<Node> HEADS =
      List.of(
          Vocabulary.WHEN,
          Vocabulary.ACTOR,
          Vocabulary.EVENT_TYPE,
          Vocabulary.RECIPIENT,
          Reused.SEM_HAS_PLACE,
          Vocabulary.STATUS,
          Vocabulary.ACCORDING_TO,
          Reused.OA_EXACT);

  private final Ontology ontology;
  private final String language;
  private final int width;

  /**
   * @param language of labels, {@code ar} or {@code en}
   * @param width cells of a line of the terminal
   */
  public FactTable(Ontology ontology, String language, int width) {
    this.ontology = ontology;
    this.language = language;
    this.width = width;
  }

  /** Prints the facts in the given order, a head even for none. */
  public void print(List<FactRow> facts, PrintWriter out) {
    TextTable table = new TextTable(HEADS.stream().map(this::label).toList(), width);
    facts.forEach(fact -> table.add(cells(fact)));
    table.print(out);
    out.flush();
  }

  private List<String> cells(FactRow fact) {
    return List.of(
        fact.when().orElse(""),
        names(fact.who().stream()),
        what(fact),
        names(fact.whom().stream()),
        names(fact.where().stream()),
        label(Statuses.node(fact.status())),
        names(fact.evidence().stream().flatMap(it -> it.speakers().stream()).distinct()),
        words(fact.evidence()));
  }

  private String what(FactRow fact) {
    String type = label(EventTypes.node(fact.type()));
    Optional<String> title = fact.title().filter(it -> fact.type() == EventType.POSITION);
    String post = title.map(it -> type + ": " + it).orElse(type);
    return fact.former() ? post + " (" + label(Vocabulary.FORMER) + ")" : post;
  }

  /** The words of the first evidence, and how many more there are. */
  private static String words(List<Witness> evidence) {
    String first = evidence.isEmpty() ? "" : evidence.getFirst().words();
    return evidence.size() < 2 ? first : first + " (+" + (evidence.size() - 1) + ")";
  }

  private String names(Stream<Named> entities) {
    String comma = language.equals("ar") ? "، " : ", ";
    return String.join(comma, entities.map(it -> it.label(language)).toList());
  }

  private String label(Node term) {
    return ontology.label(term, language).orElse(term.getLocalName());
  }
}
