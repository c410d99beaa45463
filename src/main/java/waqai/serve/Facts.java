package waqai.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;
import waqai.query.FactRow;
import waqai.query.Witness;

/** Reads what the page of one fact needs beyond its row. For one transaction. */
final class Facts {
  private final DatasetGraph data;

  Facts(DatasetGraph data) {
    this.data = data;
  }

  /** The facts that say the opposite. */
  List<Node> contradicted(Node fact) {
    return objects(fact, Vocabulary.CONTRADICTS);
  }

  /** In what two facts that contradict each other differ. */
  List<String> disputed(Node fact, Node other) {
    List<String> fields = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, Vocabulary.BETWEEN, fact)
        .forEachRemaining(
            quad -> {
              if (objects(quad.getSubject(), Vocabulary.BETWEEN).contains(other)) {
                fields.add(text(quad.getSubject(), Vocabulary.FIELD));
              }
            });
    return fields.stream().distinct().sorted().toList();
  }

  /** What people corrected in a fact. */
  List<String> corrected(Node fact) {
    return objects(fact, Vocabulary.CORRECTED).stream().map(Node::getLiteralLexicalForm).toList();
  }

  /** A count that is said of a fact; 0 if none is. */
  int number(Node fact, Node property) {
    String said = text(fact, property);
    return said.isEmpty() ? 0 : Integer.parseInt(said);
  }

  /** Other facts that differ in status only. */
  List<Node> sameClaim(Node fact) {
    List<Node> same = new ArrayList<>();
    for (Node claim : objects(fact, Vocabulary.CLAIM)) {
      data.find(Node.ANY, Node.ANY, Vocabulary.CLAIM, claim)
          .forEachRemaining(quad -> same.add(quad.getSubject()));
    }
    same.remove(fact);
    return same.stream().distinct().filter(it -> !it.equals(fact)).toList();
  }

  /** Its quantities as they are written. */
  List<Amount> quantities(Node fact) {
    return objects(fact, Vocabulary.QUANTITY).stream()
        .map(
            node ->
                new Amount(
                    text(node, Vocabulary.WHAT),
                    text(node, Vocabulary.VALUE),
                    text(node, Vocabulary.BOUND),
                    text(node, Vocabulary.UNIT)))
        .sorted(Comparator.comparing(Amount::what).thenComparing(Amount::value))
        .toList();
  }

  /** How the time of a fact was found for this piece of evidence. */
  Optional<String> basis(FactRow fact, Witness witness, Ontology ontology, Language language) {
    return objects(NodeFactory.createURI(fact.iri()), Vocabulary.EVIDENCE).stream()
        .filter(it -> text(it, Reused.OA_START).equals(Integer.toString(witness.begin())))
        .flatMap(it -> objects(it, Vocabulary.TIME_BASIS).stream())
        .flatMap(it -> ontology.label(it, language.code()).stream())
        .findFirst();
  }

  /** A number with what it counts. */
  record Amount(String what, String value, String bound, String unit) {}

  private String text(Node node, Node property) {
    return objects(node, property).stream().map(Node::getLiteralLexicalForm).findFirst().orElse("");
  }

  private List<Node> objects(Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    data.find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects.stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
  }
}
