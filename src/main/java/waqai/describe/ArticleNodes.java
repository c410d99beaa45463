package waqai.describe;

import java.util.List;
import org.apache.jena.graph.Node;
import waqai.text.Article;

/**
 * An article and the nodes that stand around it.
 *
 * @param node the article's own
 * @param run the run that found its facts
 * @param language its sound language tag
 * @param voice whose word it is when it quotes nobody: its publisher, or nobody known
 */
record ArticleNodes(Article article, Node node, Node run, String language, List<Node> voice) {}
