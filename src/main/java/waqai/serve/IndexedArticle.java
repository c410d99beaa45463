package waqai.serve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What one must know of an article to find it.
 *
 * @param id the id that it came with
 * @param title its headline
 * @param language the language of its text
 */
record IndexedArticle(
    Node node,
    Node graph,
    String id,
    String title,
    String language,
    Set<Node> publishers,
    Optional<LocalDate> published) {}
