package waqai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Text that a browser would set as one paragraph.
 *
 * @param parent the innermost element of block kind that holds it
 * @param text with single spaces
 * @param linked how many of its characters are links
 */
record HtmlBlock(Element parent, String text, int linked) {
  /** Elements that flow within a line; all others break it. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
          "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟…。！？][\"'»”’)\\]]*$");

  /** All blocks of an element, in the order of the page. */
  static List<HtmlBlock> in(Element root) {
    return in(root, Set.of());
  }

  /** All blocks of an element but those in elements that are left out. */
  static List<HtmlBlock> in(Element root, Set<Node> leftOut) {
    Collector collector = new Collector(root, leftOut);
    NodeTraversor.filter(collector, root);
    collector.flush();
    return collector.blocks;
  }

  boolean isMostlyLinks() {
    return linked * 2 > text.length();
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  private static final class Collector implements NodeFilter {
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Node> leftOut;
    private Element parent;
    private int linked;
    private int links;

    Collector(Element root, Set<Node> leftOut) {
      this.leftOut = leftOut;
      parent = root;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (leftOut.contains(node)) {
        flush();
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (node) {
        case TextNode words -> append(words.getWholeText());
        case Element element when element.normalName().equals("br") -> breakLine();
        case Element element when element.normalName().equals("a") -> links++;
        case Element element when !INLINE.contains(element.normalName()) -> enter(element);
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.normalName().equals("a")) {
          links--;
        } else if (!INLINE.contains(element.normalName())) {
          leave(element);
        }
      }
      return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
      flush();
      parent = element;
    }

    private void leave(Element element) {
      flush();
      Element above = element.parent();
      parent = above == null ? element : above;
    }

    /** A line break ends a paragraph where a sentence ends; elsewhere it is a space. */
    private void breakLine() {
      String line = text.toString().strip();
      if (line.isEmpty() || ".!?؟…:\"»”".indexOf(line.charAt(line.length() - 1)) >= 0) {
        flush();
      } else {
        append(" ");
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean space = Character.isWhitespace(c) || c == '\u00A0';
        if (!space) {
          text.append(c);
          linked += links > 0 ? 1 : 0;
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      }
    }

    private void flush() {
      String words = text.toString().strip();
      if (!words.isEmpty()) {
        blocks.add(new HtmlBlock(parent, CleanText.of(words), linked));
      }
      text.setLength(0);
      linked = 0;
    }
  }
}
