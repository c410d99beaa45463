package waqai.export;

import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes RDF/XML as the triples come: sorted input gives one {@code rdf:Description} for each
 * subject. Graphs are not kept.
 */
final class RdfXmlStream implements StreamRDF {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final Pattern PROPERTY = Pattern.compile("(.*[^\\p{L}\\p{N}_.-])([\\p{L}_].*)");

  private final XMLStreamWriter xml;
  private final Map<String, String> prefixes = new TreeMap<>();
  private boolean headed;
  private @Nullable Node subject;

  RdfXmlStream(OutputStream out) {
    xml = XmlText.writer(out);
  }

  @Override
  public void start() {}

  @Override
  public void base(String base) {}

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(iri, prefix);
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    XmlText.step(
        () -> {
          head();
          if (!triple.getSubject().equals(subject)) {
            closeSubject();
            XmlText.newLine(xml, 1);
            xml.writeStartElement("rdf", "Description", RDF);
            reference("about", triple.getSubject());
            subject = triple.getSubject();
          }
          property(triple.getPredicate(), triple.getObject());
        });
  }

  @Override
  public void finish() {
    XmlText.step(
        () -> {
          head();
          closeSubject();
          XmlText.newLine(xml, 0);
          xml.writeEndElement();
          XmlText.newLine(xml, 0);
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private void property(Node property, Node value) throws XMLStreamException {
    Matcher name = PROPERTY.matcher(property.getURI());
    if (!name.matches()) {
      throw new IllegalArgumentException("RDF/XML cannot name the property " + property);
    }
    String known = prefixes.get(name.group(1));
    String prefix = known == null ? "ns" : known;
    XmlText.newLine(xml, 2);
    if (value.isLiteral()) {
      xml.writeStartElement(prefix, name.group(2), name.group(1));
      declare(known, prefix, name.group(1));
      literal(value);
      xml.writeEndElement();
    } else {
      xml.writeEmptyElement(prefix, name.group(2), name.group(1));
      declare(known, prefix, name.group(1));
      reference("resource", value);
    }
  }

  private void declare(@Nullable String known, String prefix, String namespace)
      throws XMLStreamException {
    if (known == null) {
      xml.writeNamespace(prefix, namespace);
    }
  }

  private void literal(Node value) throws XMLStreamException {
    String language = value.getLiteralLanguage();
    if (!language.isEmpty()) {
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
    } else if (!value.getLiteralDatatypeURI().equals(XSD_STRING)) {
      xml.writeAttribute("rdf", RDF, "datatype", value.getLiteralDatatypeURI());
    }
    XmlText.write(xml, value.getLiteralLexicalForm());
  }

  private void reference(String attribute, Node node) throws XMLStreamException {
    if (node.isBlank()) {
      xml.writeAttribute("rdf", RDF, "nodeID", "b" + node.getBlankNodeLabel().replace(':', '_'));
    } else {
      xml.writeAttribute("rdf", RDF, attribute, node.getURI());
    }
  }

  private void head() throws XMLStreamException {
    if (headed) {
      return;
    }
    headed = true;
    xml.writeStartDocument("UTF-8", "1.0");
    XmlText.newLine(xml, 0);
    xml.writeStartElement("rdf", "RDF", RDF);
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      xml.writeNamespace(prefix.getValue(), prefix.getKey());
    }
  }

  private void closeSubject() throws XMLStreamException {
    if (subject != null) {
      XmlText.newLine(xml, 1);
      xml.writeEndElement();
      subject = null;
    }
  }
}
