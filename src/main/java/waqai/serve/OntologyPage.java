package waqai.serve;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;

/** The terms of the ontology, as pages and as data. */
final class OntologyPage {
  private final SiteData data;

  OntologyPage(SiteData data) {
    this.data = data;
  }

  List<TermModel.Group> groups(Frame frame) {
    return List.of(
        group(frame, "terms-events", node -> isEventType(node)),
        group(frame, "terms-classes", node -> is(node, OWL2.Class.asNode()) && !isEventType(node)),
        group(frame, "terms-properties", this::isProperty),
        group(frame, "terms-values", node -> !is(node, OWL2.Class.asNode()) && !isProperty(node)));
  }

  Optional<TermModel> model(String name, Frame frame) {
    Node term = NodeFactory.createURI(Vocabulary.NS + name);
    if (!terms().contains(term, Node.ANY, Node.ANY)) {
      return Optional.empty();
    }
    TermModel.Entry entry = entry(term, frame);
    String kind = isProperty(term) ? "term-property" : is(term, OWL2.Class.asNode()) ? "term-class" : "term-value";
    List<Bar> used = new ArrayList<>();
    if (isEventType(term)) {
      long count = data.now().index().facts().stream().filter(it -> it.type().code().equals(name)).count();
      used.add(new Bar(frame.say("facts-of-type"), count, frame.to("search?type=" + name), 100));
    }
    return Optional.of(
        new TermModel(
            term.getURI(), name, entry.label(), entry.comment(), frame.say(kind), used,
            List.of(new DataLink("ttl", "text/turtle", frame.to("ontology/" + name + ".ttl")))));
  }

  /** Everything, or what is said of one term; empty if nothing is. */
  byte[] write(Optional<String> name, DataFormat format) {
    Graph graph = GraphFactory.createDefaultGraph();
    Ontology.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    Node subject = name.map(it -> NodeFactory.createURI(Vocabulary.NS + it)).orElse(Node.ANY);
    terms().find(subject, Node.ANY, Node.ANY).forEachRemaining(graph::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!graph.isEmpty()) {
      RDFWriter.source(graph).format(format.riot()).output(out);
    }
    return out.toByteArray();
  }

  private Graph terms() {
    return data.ontology().terms();
  }

  private TermModel.Group group(
      Frame frame, String title, java.util.function.Predicate<Node> which) {
    Set<Node> subjects =
        terms().stream(Node.ANY, Reused.RDFS_LABEL, Node.ANY)
            .map(Triple::getSubject)
            .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NS))
            .filter(which)
            .collect(Collectors.toSet());
    return new TermModel.Group(
        frame.say(title),
        subjects.stream()
            .map(node -> entry(node, frame))
            .sorted(Comparator.comparing(TermModel.Entry::name))
            .toList());
  }

  private TermModel.Entry entry(Node term, Frame frame) {
    String name = term.getURI().substring(Vocabulary.NS.length());
    String language = frame.language().code();
    String comment =
        terms().stream(term, Reused.RDFS_COMMENT, Node.ANY)
            .map(Triple::getObject)
            .filter(it -> it.getLiteralLanguage().equals(language))
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse("");
    return new TermModel.Entry(
        name,
        data.ontology().label(term, language).orElse(name),
        comment,
        frame.to("ontology/" + name));
  }

  private boolean isEventType(Node node) {
    return terms().contains(node, RDF.type.asNode(), OWL2.Class.asNode())
        && terms().contains(node, NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#inScheme"), Node.ANY);
  }

  private boolean isProperty(Node node) {
    return is(node, OWL2.ObjectProperty.asNode()) || is(node, OWL2.DatatypeProperty.asNode());
  }

  private boolean is(Node node, Node type) {
    return terms().contains(node, RDF.type.asNode(), type);
  }
}
