package waqai.ontology;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The names of the graphs of a store.
 *
 * @param base the IRI under which all data stands, {@code http(s)://...} with a slash at the end
 */
public record GraphNames(String base) {
  /** The base when the user sets none. */
  public static final String DEFAULT_BASE = "http://localhost:3330/";

  public GraphNames {
    if (!isBase(base)) {
      throw new IllegalArgumentException(
          "a base IRI is http:// or https://, a host, and a slash at the end: " + base);
    }
  }

  /** What facts say, apart from who says it. */
  public Node facts() {
    return graph("facts");
  }

  /** Labels and classes of entities, derived from the articles' graphs. */
  public Node entities() {
    return graph("entities");
  }

  /** Shortcut edges and contradictions, derived from the facts. */
  public Node shortcuts() {
    return graph("shortcuts");
  }

  /** By what the store finds what is the same: an index, which no export has. */
  public Node identity() {
    return graph("identity");
  }

  /** The ontology itself, so that labels of terms can be asked for. */
  public Node ontology() {
    return graph("ontology");
  }

  /**
   * The graph of one article.
   *
   * @param slug the last part of the article's IRI
   */
  public Node article(String slug) {
    return graph("article/" + slug);
  }

  private Node graph(String name) {
    return NodeFactory.createURI(base + "graph/" + name);
  }

  private static boolean isBase(String base) {
    try {
      URI uri = new URI(base);
      String scheme = uri.getScheme();
      return ("http".equals(scheme) || "https".equals(scheme))
          && uri.getHost() != null
          && uri.getQuery() == null
          && uri.getFragment() == null
          && base.endsWith("/");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
