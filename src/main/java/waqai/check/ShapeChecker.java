package waqai.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import waqai.ontology.Description;
import waqai.ontology.Description.DescribedEntity;
import waqai.ontology.Description.DescribedFact;
import waqai.ontology.Ontology;
import waqai.ontology.Quarantined;
import waqai.ontology.Vocabulary;

/**
 * The gate before the store. A fact that breaks a shape, or whose evidence, quantity or entity
 * does, is refused; where the article's own description breaks one, everything is. Safe for use by
 * several threads.
 */
public final class ShapeChecker {
  private final Shapes shapes;

  /** Checks with the shapes of the ontology. */
  public ShapeChecker(Ontology ontology) {
    this.shapes = Shapes.parse(ontology.shapes());
  }

  /** Divides a description into what is sound and what is not. */
  public Checked check(Description description) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph(description));
    if (report.conforms()) {
      return new Checked(Optional.of(description), List.of());
    }
    Map<Node, TreeSet<String>> reasons = new HashMap<>();
    for (ReportEntry entry : report.getEntries()) {
      reasons.computeIfAbsent(entry.focusNode(), node -> new TreeSet<>()).add(reason(entry));
    }
    return divided(description, reasons);
  }

  private static Checked divided(Description description, Map<Node, TreeSet<String>> reasons) {
    TreeSet<String> ofArticle = ofArticle(description, reasons);
    List<DescribedFact> kept = new ArrayList<>();
    List<Quarantined> refused = new ArrayList<>();
    for (DescribedFact fact : description.facts()) {
      TreeSet<String> why = new TreeSet<>(ofArticle);
      touched(description, fact).forEach(node -> why.addAll(reasons.getOrDefault(node, new TreeSet<>())));
      if (why.isEmpty()) {
        kept.add(fact);
      } else {
        refused.add(
            new Quarantined(
                description.article(), fact.id(), fact.type(), fact.words(), List.copyOf(why)));
      }
    }
    Optional<Description> accepted =
        ofArticle.isEmpty() ? Optional.of(description.keeping(kept)) : Optional.empty();
    if (accepted.isEmpty() && refused.isEmpty()) {
      refused.add(
          new Quarantined(description.article(), "", "", "", List.copyOf(ofArticle)));
    }
    return new Checked(accepted, refused);
  }

  /** Reasons that concern no fact or entity, so the article, and those of its publisher. */
  private static TreeSet<String> ofArticle(
      Description description, Map<Node, TreeSet<String>> reasons) {
    Map<Node, TreeSet<String>> left = new HashMap<>(reasons);
    description.facts().forEach(fact -> touched(description, fact).forEach(left::remove));
    description.entities().stream().map(DescribedEntity::node).forEach(left::remove);
    description
        .publisher()
        .filter(reasons::containsKey)
        .ifPresent(node -> left.put(node, reasons.getOrDefault(node, new TreeSet<>())));
    TreeSet<String> all = new TreeSet<>();
    left.values().forEach(all::addAll);
    return all;
  }

  /** The nodes whose faults are this fact's faults. */
  private static Set<Node> touched(Description description, DescribedFact fact) {
    Set<Node> nodes = new HashSet<>(description.withOwners(fact.needs()));
    nodes.add(fact.node());
    fact.claims().stream()
        .filter(claim -> !claim.getPredicate().equals(Vocabulary.MAIN_FACT)) // the article's own
        .map(Triple::getSubject)
        .forEach(nodes::add);
    return nodes;
  }

  private static Graph graph(Description description) {
    Graph graph = GraphFactory.createDefaultGraph();
    description.articleTriples().forEach(graph::add);
    description.facts().forEach(fact -> fact.content().forEach(graph::add));
    return graph;
  }

  private static String reason(ReportEntry entry) {
    StringBuilder reason = new StringBuilder(entry.message());
    if (entry.resultPath() != null) {
      reason.append(" (").append(entry.resultPath());
      if (entry.value() != null) {
        reason.append(" is ").append(entry.value());
      }
      reason.append(')');
    }
    return reason.toString();
  }
}
