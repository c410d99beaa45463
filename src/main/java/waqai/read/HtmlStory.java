package waqai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The article of a page, in any language.
 *
 * @param about what the page says of it; the date, where that is missing, from what the page shows
 * @param paragraphs its standfirst and paragraphs, without the title; empty if there is no article
 */
record HtmlStory(Draft.About about, List<String> paragraphs) {
  /** Pages are a few dozen elements deep; hostile ones take time by their depth. */
  private static final int DEEPEST = 200;

  HtmlStory {
    paragraphs = List.copyOf(paragraphs);
  }

  static HtmlStory of(String html) {
    Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    Draft.About about = HtmlMetadata.of(page);
    Optional<String> description = HtmlMetadata.description(page);
    List<String> stamps = HtmlStamps.of(page, about.title());
    List<String> paragraphs = HtmlBody.paragraphs(page, about.title(), description);
    HtmlStory story = new HtmlStory(about, paragraphs);
    return about.published().isPresent() || stamps.isEmpty() ? story : story.stamped(stamps);
  }

  /** The title and the paragraphs, a blank line between them. */
  String text() {
    List<String> all = new ArrayList<>();
    about.title().ifPresent(all::add);
    all.addAll(paragraphs);
    return String.join("\n\n", all);
  }

  private HtmlStory stamped(List<String> stamps) {
    String text = text();
    Prose prose = Prose.of(text, about.title());
    return new HtmlStory(
        about.withPublished(PublicationDate.of(text, new Prose(prose.spans(), stamps))), paragraphs);
  }
}
