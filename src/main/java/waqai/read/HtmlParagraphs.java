package waqai.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the paragraphs out of the element that is the article: without its title, without what the
 * page repeats, without the labels before the first and after the last sentence, and with the
 * standfirst, which many pages set outside.
 */
final class HtmlParagraphs {
  /** Words in a class or id that tell of a standfirst. */
  private static final Pattern STANDFIRST =
      Pattern.compile(
          "(?:^|[-_ ])(?:stand-?first|sub-?title|sub-?head(?:line|ing)?|summary|excerpt|dek|strapline"
              + "|lead|leadtext|lead-?paragraph|article-?intro|intro(?:text|duction)?|sapo|chapo)(?:$|[-_ ])");

  private static final int SHORTEST = 40;

  /** What a page says so often is its furniture. */
  private static final int REPEATED = 3;

  private final List<HtmlBlock> blocks;
  private final Element article;
  private final Optional<String> title;
  private final Optional<String> about;

  HtmlParagraphs(
      List<HtmlBlock> blocks, Element article, Optional<String> title, Optional<String> about) {
    this.blocks = blocks;
    this.article = article;
    this.title = title;
    this.about = about;
  }

  /** In the order of the page, each once. */
  List<String> list() {
    List<HtmlBlock> inside = new ArrayList<>();
    List<HtmlBlock> above = new ArrayList<>();
    for (HtmlBlock block : blocks) {
      if (isInside(block.parent()) && !block.isMostlyLinks() && !isTitle(block)) {
        inside.add(block);
      } else if (inside.isEmpty() && isStandfirst(block)) {
        above.add(block);
      }
    }
    List<HtmlBlock> all = new ArrayList<>(above);
    all.addAll(trimmed(inside));
    return distinct(all, counts(inside));
  }

  private boolean isTitle(HtmlBlock block) {
    return title.map(Spelling::of).filter(Spelling.of(block.text())::equals).isPresent();
  }

  private boolean isStandfirst(HtmlBlock block) {
    if (block.isMostlyLinks() || block.text().length() < SHORTEST || isTitle(block)) {
      return false;
    }
    return about.filter(words -> isSame(block.text(), words)).isPresent()
        || block.endsSentence() && isNamedSo(block.parent());
  }

  /** Descriptions are often cut off, with three points at the end. */
  private static boolean isSame(String text, String description) {
    String one = Spelling.of(text);
    String other = Spelling.of(description);
    return one.equals(other) || other.length() >= SHORTEST && one.startsWith(other);
  }

  private static boolean isNamedSo(Element parent) {
    Element above = parent.parent();
    return STANDFIRST.matcher(names(parent)).find()
        || above != null && STANDFIRST.matcher(names(above)).find();
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }

  /** From the first paragraph to the last: what stands around them are labels. */
  private static List<HtmlBlock> trimmed(List<HtmlBlock> inside) {
    int begin = 0;
    int end = inside.size();
    while (begin < end && !isText(inside.get(begin))) {
      begin++;
    }
    while (end > begin && !isText(inside.get(end - 1))) {
      end--;
    }
    return begin == end ? inside : inside.subList(begin, end);
  }

  private static boolean isText(HtmlBlock block) {
    int length = block.text().length();
    boolean stamp = Block.of(block.text()).isStamp();
    return !stamp && (length >= SHORTEST && block.endsSentence() || length >= 3 * SHORTEST);
  }

  private static Map<String, Integer> counts(List<HtmlBlock> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    blocks.forEach(block -> counts.merge(block.text(), 1, Integer::sum));
    return counts;
  }

  private static List<String> distinct(List<HtmlBlock> blocks, Map<String, Integer> counts) {
    Set<String> texts = new LinkedHashSet<>();
    for (HtmlBlock block : blocks) {
      if (block.endsSentence() || counts.getOrDefault(block.text(), 0) < REPEATED) {
        texts.add(block.text());
      }
    }
    return List.copyOf(texts);
  }

  private boolean isInside(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == article) {
        return true;
      }
    }
    return false;
  }

  /** Words without what is not heard: marks, points, the shape of letters. */
  private static final class Spelling {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    static String of(String text) {
      return NO_WORD.matcher(CalendarWords.fold(text)).replaceAll(" ").strip();
    }
  }
}
