package waqai.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article in a page. What never belongs to it is taken out by element and role; then each
 * paragraph of sentences speaks for the elements around it, the nearer the louder, and the element
 * with most voices is the article.
 */
final class HtmlBody {
  private static final Set<String> NEVER =
      Set.of(
          "script", "style", "template", "svg", "iframe", "object", "video", "audio", "canvas", "map",
          "textarea", "select", "button", "figcaption");

  private static final Set<String> AROUND_ELEMENTS =
      Set.of("nav", "footer", "aside", "form", "noscript", "figure", "dialog");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert");

  /** Words in a class or id that tell of what stands around articles. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:^|[-_ ])(?:comments?|share|sharing|social|related|recommend\\w*|sidebar|breadcrumbs?"
              + "|newsletter|subscribe|subscription|promo|advert\\w*|ads?|cookies?|consent|privacy|footer|menu|navbar"
              + "|caption|gallery|popup|modal|most-?read|trending|tags?|copyright|byline|author-bio"
              + "|read-?more|disclaimer)(?:$|[-_ ])");

  /** Words in a class or id that tell of an article. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?:article|story|post|entry|news)[-_]*(?:body|content|text|details?)");

  private static final int SHORTEST = 40;
  private static final int HIGHEST = 6;

  private HtmlBody() {}

  /**
   * The article's paragraphs with the standfirst above them.
   *
   * @param about what the page says that the article is about
   */
  static List<String> paragraphs(Document page, Optional<String> title, Optional<String> about) {
    List<HtmlBlock> blocks = HtmlBlock.in(page.body(), around(page.body()));
    Map<Element, Double> votes = new IdentityHashMap<>();
    blocks.stream().filter(HtmlBody::isParagraph).forEach(block -> vote(votes, block));
    return best(blocks, votes)
        .map(article -> new HtmlParagraphs(blocks, article, title, about).list())
        .orElse(List.of());
  }

  /** What stands around articles, by element and role. */
  private static Set<Node> around(Element body) {
    Map<Node, Integer> lengths = lengths(body);
    int most = lengths.getOrDefault(body, 0) / 4;
    Set<Element> holders = holders(body);
    Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : body.getAllElements()) {
      boolean small = lengths.getOrDefault(element, 0) < most && !holders.contains(element);
      if (element != body && isAround(element, small)) {
        around.add(element);
      }
    }
    return around;
  }

  /** What the page calls an article, and all that is around it. */
  private static Set<Element> holders(Element body) {
    Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : body.getAllElements()) {
      Element holder = isCalledArticle(element) ? element : null;
      while (holder != null && holders.add(holder)) {
        holder = holder.parent();
      }
    }
    return holders;
  }

  /** How much text each element holds, found in one walk. */
  private static Map<Node, Integer> lengths(Element body) {
    Map<Node, Integer> lengths = new IdentityHashMap<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && !text.isBlank()) {
              lengths.put(node, text.getWholeText().length());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            Integer length = lengths.get(node);
            if (length != null && node != body) {
              lengths.merge(node.parent(), length, Integer::sum);
            }
          }
        },
        body);
    return lengths;
  }

  private static boolean isAround(Element element, boolean small) {
    String style = element.attr("style").replace(" ", "");
    boolean likely =
        AROUND_ELEMENTS.contains(element.normalName())
            || ROLES.contains(element.attr("role"))
            || element.hasAttr("hidden")
            || style.contains("display:none")
            || isNamedSo(element);
    return NEVER.contains(element.normalName()) || small && likely;
  }

  private static boolean isNamedSo(Element element) {
    return AROUND.matcher(names(element)).find();
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }

  private static boolean isCalledArticle(Element element) {
    return element.attr("itemprop").equals("articleBody") || ARTICLE.matcher(names(element)).find();
  }

  /** Twice the weight for what the page itself calls an article. */
  private static double weight(Element element) {
    return element.normalName().equals("article") || isCalledArticle(element) ? 2 : 1;
  }

  private static boolean isParagraph(HtmlBlock block) {
    return !block.isMostlyLinks()
        && block.text().length() >= SHORTEST
        && (block.endsSentence() || block.text().length() >= 3 * SHORTEST);
  }

  private static void vote(Map<Element, Double> votes, HtmlBlock block) {
    Element element = block.parent();
    double voice = block.text().length();
    for (int i = 0; i < HIGHEST && element != null; i++) {
      votes.merge(element, voice, Double::sum);
      voice *= 0.85;
      element = element.parent();
    }
  }

  private static Optional<Element> best(List<HtmlBlock> blocks, Map<Element, Double> votes) {
    Element best = null;
    double most = 0;
    for (HtmlBlock block : blocks) {
      Element element = block.parent();
      for (int i = 0; i < HIGHEST && element != null; i++) {
        double here = weight(element) * votes.getOrDefault(element, 0.0);
        if (here > most) {
          most = here;
          best = element;
        }
        element = element.parent();
      }
    }
    return Optional.ofNullable(best);
  }
}
