package waqai.export;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.binary.BinaryRDFWriter;

/** Writes RDF4J's binary RDF, through RDF4J. */
final class BinaryStream implements StreamRDF {
  private final ValueFactory values = SimpleValueFactory.getInstance();
  private final BinaryRDFWriter writer;

  BinaryStream(OutputStream out) {
    writer = new BinaryRDFWriter(out);
  }

  @Override
  public void start() {
    writer.startRDF();
  }

  @Override
  public void base(String base) {}

  @Override
  public void prefix(String prefix, String iri) {
    writer.handleNamespace(prefix, iri);
  }

  @Override
  public void triple(Triple triple) {
    writer.handleStatement(
        values.createStatement(
            resource(triple.getSubject()),
            iri(triple.getPredicate()),
            value(triple.getObject())));
  }

  @Override
  public void quad(Quad quad) {
    writer.handleStatement(
        values.createStatement(
            resource(quad.getSubject()),
            iri(quad.getPredicate()),
            value(quad.getObject()),
            resource(quad.getGraph())));
  }

  @Override
  public void finish() {
    writer.endRDF();
  }

  private Value value(Node node) {
    if (!node.isLiteral()) {
      return resource(node);
    }
    String text = node.getLiteralLexicalForm();
    String language = node.getLiteralLanguage();
    return language.isEmpty()
        ? values.createLiteral(text, values.createIRI(node.getLiteralDatatypeURI()))
        : values.createLiteral(text, language);
  }

  private Resource resource(Node node) {
    return node.isBlank()
        ? values.createBNode("b" + node.getBlankNodeLabel().replace(':', '_'))
        : iri(node);
  }

  private IRI iri(Node node) {
    return values.createIRI(node.getURI());
  }
}
