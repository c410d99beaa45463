package waqai.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The values of properties in any graph, each once and in one order. */
final class Values {
  private Values() {}

  static List<Node> of(DatasetGraph data, Node subject, Node property) {
    List<Node> values = new ArrayList<>();
    data.find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(quad -> values.add(quad.getObject()));
    return values.stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
  }

  static Optional<String> text(DatasetGraph data, Node subject, Node property) {
    return of(data, subject, property).stream()
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .findFirst();
  }
}
