package waqai.export;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Writes TriX as the quads come: sorted input gives one {@code graph} for each graph. */
final class TrixStream implements StreamRDF {
  private static final String TRIX = "http://www.w3.org/2004/03/trix/trix-1/";
  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

  private final XMLStreamWriter xml;
  private @Nullable Node graph;

  TrixStream(OutputStream out) {
    xml = XmlText.writer(out);
  }

  @Override
  public void start() {
    XmlText.step(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          XmlText.newLine(xml, 0);
          xml.writeStartElement("trix");
          xml.writeDefaultNamespace(TRIX);
        });
  }

  @Override
  public void base(String base) {}

  @Override
  public void prefix(String prefix, String iri) {}

  @Override
  public void triple(Triple triple) {
    quad(Quad.create(Quad.defaultGraphNodeGenerated, triple));
  }

  @Override
  public void quad(Quad quad) {
    XmlText.step(
        () -> {
          open(quad.getGraph());
          XmlText.newLine(xml, 2);
          xml.writeStartElement("triple");
          term(quad.getSubject());
          term(quad.getPredicate());
          term(quad.getObject());
          XmlText.newLine(xml, 2);
          xml.writeEndElement();
        });
  }

  @Override
  public void finish() {
    XmlText.step(
        () -> {
          close();
          XmlText.newLine(xml, 0);
          xml.writeEndElement();
          XmlText.newLine(xml, 0);
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private void open(Node wanted) throws XMLStreamException {
    if (wanted.equals(graph)) {
      return;
    }
    close();
    graph = wanted;
    XmlText.newLine(xml, 1);
    xml.writeStartElement("graph");
    if (!Quad.isDefaultGraph(wanted)) {
      XmlText.newLine(xml, 1);
      element("uri", wanted.getURI());
    }
  }

  private void close() throws XMLStreamException {
    if (graph != null) {
      XmlText.newLine(xml, 1);
      xml.writeEndElement();
      graph = null;
    }
  }

  private void term(Node node) throws XMLStreamException {
    XmlText.newLine(xml, 3);
    if (node.isLiteral()) {
      literal(node);
    } else if (node.isBlank()) {
      element("id", "b" + node.getBlankNodeLabel().replace(':', '_'));
    } else {
      element("uri", node.getURI());
    }
  }

  private void literal(Node node) throws XMLStreamException {
    String language = node.getLiteralLanguage();
    String type = node.getLiteralDatatypeURI();
    boolean plain = !language.isEmpty() || type.equals(XSD_STRING);
    xml.writeStartElement(plain ? "plainLiteral" : "typedLiteral");
    if (!language.isEmpty()) {
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
    } else if (!plain) {
      xml.writeAttribute("datatype", type);
    }
    XmlText.write(xml, node.getLiteralLexicalForm());
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    XmlText.write(xml, text);
    xml.writeEndElement();
  }
}
