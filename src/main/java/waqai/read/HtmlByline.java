package waqai.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote the article of a page, as the page tells it; accounts and addresses are nobody. */
final class HtmlByline {
  private static final int LONGEST = 80;
  private static final String META =
      "meta[name=author], meta[property=article:author], meta[name=parsely-author],"
          + " meta[name=dc.creator], meta[name=sailthru.author]";
  private static final String MARKUP =
      "article [itemprop=author], [rel=author], article .byline, article .author-name";

  /** By, written by. */
  private static final Pattern BY =
      Pattern.compile("^(?:بقلم|كتبه|كتبت|كتب|إعداد|by|By|BY)\\s*[:/-]?\\s+");

  private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|@|\\d{5}");

  private final Document page;
  private final Optional<JsonNode> story;

  HtmlByline(Document page, Optional<JsonNode> story) {
    this.page = page;
    this.story = story;
  }

  /** The names, those of several writers with a comma between them. */
  Optional<String> find() {
    List<String> described = new ArrayList<>();
    story.map(s -> s.path("author")).ifPresent(author -> names(author, described));
    Optional<String> told =
        described.stream().flatMap(HtmlByline::name).distinct().reduce((a, b) -> a + "، " + b);
    return told.or(() -> page.select(META).stream().map(e -> e.attr("content"))
            .flatMap(HtmlByline::name).findFirst())
        .or(() -> page.select(MARKUP).stream().map(Element::text)
            .flatMap(HtmlByline::name).findFirst());
  }

  private static void names(JsonNode author, List<String> out) {
    if (author.isArray()) {
      author.forEach(each -> names(each, out));
    } else {
      JsonNode name = author.isObject() ? author.path("name") : author;
      JsonLd.string(Optional.of(author), "name")
          .or(() -> Optional.of(name).filter(JsonNode::isTextual).map(JsonNode::textValue))
          .ifPresent(out::add);
    }
  }

  private static Stream<String> name(String words) {
    String line = CleanText.of(words).replaceAll("[\\s\\u00A0]+", " ").strip();
    String name = BY.matcher(line).replaceFirst("");
    boolean fits = !name.isEmpty() && name.length() <= LONGEST && !ADDRESS.matcher(name).find();
    return fits ? Stream.of(name) : Stream.empty();
  }
}
