package waqai.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import waqai.ontology.Reused;

/**
 * Writes JSON-LD 1.1 as the triples come: sorted input gives one object for each subject. Prefixes
 * stand in the document, so that a reader has nothing to fetch.
 */
final class JsonLdStream implements StreamRDF {
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

  private final JsonGenerator json;
  private final Map<String, String> prefixes = new TreeMap<>();
  private boolean headed;
  private @Nullable Node graph;
  private @Nullable Node subject;
  private @Nullable Node predicate;

  JsonLdStream(OutputStream out) {
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      json = new JsonMapper().createGenerator(out);
      json.setPrettyPrinter(printer);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException("writing JSON-LD", e);
    }
  }

  @Override
  public void start() {}

  @Override
  public void base(String base) {}

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }

  @Override
  public void triple(Triple triple) {
    statement(null, triple);
  }

  @Override
  public void quad(Quad quad) {
    statement(quad.getGraph(), quad.asTriple());
  }

  @Override
  public void finish() {
    writing(
        () -> {
          head();
          closeGraph();
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.close();
        });
  }

  private void statement(@Nullable Node in, Triple triple) {
    writing(
        () -> {
          head();
          if (in != null && !in.equals(graph)) {
            closeGraph();
            json.writeStartObject();
            json.writeStringField("@id", in.getURI());
            json.writeArrayFieldStart("@graph");
            graph = in;
          }
          if (!triple.getSubject().equals(subject)) {
            closeSubject();
            json.writeStartObject();
            json.writeStringField("@id", name(triple.getSubject()));
            subject = triple.getSubject();
          }
          property(triple);
        });
  }

  private void property(Triple triple) throws IOException {
    boolean type = triple.getPredicate().equals(Reused.RDF_TYPE) && !triple.getObject().isLiteral();
    if (!triple.getPredicate().equals(predicate)) {
      closePredicate();
      json.writeArrayFieldStart(type ? "@type" : compact(triple.getPredicate().getURI()));
      predicate = triple.getPredicate();
    }
    if (type) {
      json.writeString(name(triple.getObject()));
    } else {
      value(triple.getObject());
    }
  }

  private void value(Node value) throws IOException {
    json.writeStartObject();
    if (value.isLiteral()) {
      if (!value.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", value.getLiteralLanguage());
      } else if (!value.getLiteralDatatypeURI().equals(XSD_STRING)) {
        json.writeStringField("@type", compact(value.getLiteralDatatypeURI()));
      }
      json.writeStringField("@value", value.getLiteralLexicalForm());
    } else {
      json.writeStringField("@id", name(value));
    }
    json.writeEndObject();
  }

  private void head() throws IOException {
    if (!headed) {
      headed = true;
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
        json.writeStringField(prefix.getKey(), prefix.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("@graph");
    }
  }

  private void closeGraph() throws IOException {
    closeSubject();
    if (graph != null) {
      json.writeEndArray();
      json.writeEndObject();
      graph = null;
    }
  }

  private void closeSubject() throws IOException {
    closePredicate();
    if (subject != null) {
      json.writeEndObject();
      subject = null;
    }
  }

  private void closePredicate() throws IOException {
    if (predicate != null) {
      json.writeEndArray();
      predicate = null;
    }
  }

  private String name(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : compact(node.getURI());
  }

  private String compact(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        String local = iri.substring(prefix.getValue().length());
        if (LOCAL.matcher(local).matches()) {
          return prefix.getKey() + ":" + local;
        }
      }
    }
    return iri;
  }

  private static void writing(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException("writing JSON-LD", e);
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
