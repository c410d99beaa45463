package waqai.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology's files, read from the class path once for each instance. */
public final class Ontology {
  /** The languages of labels and comments. */
  public static final List<String> LANGUAGES = List.of("ar", "en");

  private static final List<String> TERMS =
      List.of("facts.ttl", "event-types.ttl", "alignment.ttl");
  private static final List<String> SHAPES =
      List.of(
          "shapes/Article.ttl",
          "shapes/Entity.ttl",
          "shapes/Evidence.ttl",
          "shapes/Fact.ttl",
          "shapes/Location.ttl",
          "shapes/Position.ttl",
          "shapes/Quantity.ttl");

  private final Graph terms = load(TERMS);
  private final EventTypes types = new EventTypes(terms);

  /** Classes, properties, event types and alignments. Not to be changed. */
  public Graph terms() {
    return terms;
  }

  /** The event types among the terms. */
  public EventTypes types() {
    return types;
  }

  /** A fresh graph of all SHACL shapes. */
  public Graph shapes() {
    return load(SHAPES);
  }

  /** The label of a term in a language, {@code ar} or {@code en}; empty when it has none. */
  public Optional<String> label(Node term, String language) {
    return terms
        .stream(term, Reused.RDFS_LABEL, Node.ANY)
        .map(Triple::getObject)
        .filter(label -> label.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst();
  }

  /**
   * An IRI as it is written with a prefix; itself where none fits.
   *
   * @param prefixes by prefix
   */
  public static String compact(String iri, Map<String, String> prefixes) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  /** The prefixes that exports use, by prefix; a map of the caller's own. */
  public static Map<String, String> prefixes() {
    return new TreeMap<>(Prefixes.ALL);
  }

  /** Read once, when they are first asked for. */
  private static final class Prefixes {
    private static final Map<String, String> ALL =
        Map.copyOf(load(List.of("prefixes.ttl")).getPrefixMapping().getNsPrefixMap());
  }

  private static Graph load(List<String> names) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : names) {
      try (InputStream in = Ontology.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its file ontology/" + name);
        }
        RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      } catch (IOException e) {
        throw new UncheckedIOException("reading ontology/" + name, e);
      }
    }
    return graph;
  }
}
