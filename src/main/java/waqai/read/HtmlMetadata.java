package waqai.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: JSON-LD first, then Open Graph and other meta elements, then markup. */
final class HtmlMetadata {
  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "date.available",
          "date.created",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "dcterms.created",
          "dcterms.date",
          "dc.date.issued",
          "dc.date",
          "date");

  /** A day in a web address, as {@code /2021/09/10/} or {@code /2021-9-10-}. */
  private static final Pattern ADDRESS_DAY =
      Pattern.compile("[/-]((?:19|20)\\d\\d)([/-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  /** What a window's title adds to the headline. */
  private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{1,40}$");

  private final Document page;
  private final Optional<JsonNode> story;

  private HtmlMetadata(Document page) {
    this.page = page;
    story = JsonLd.story(page);
  }

  static Draft.About of(Document page) {
    return new HtmlMetadata(page).about();
  }

  private Draft.About about() {
    Optional<String> url = url();
    Optional<LocalDate> published =
        published().or(() -> url.flatMap(address -> inAddress(address)));
    return new Draft.About(url, title(), publisher(), published, language());
  }

  private Optional<String> url() {
    return attribute("link[rel=canonical]", "href")
        .or(() -> meta("og:url"))
        .filter(address -> address.startsWith("http"));
  }

  private Optional<String> title() {
    return JsonLd.string(story, "headline")
        .or(() -> meta("og:title"))
        .or(() -> onlyHeading())
        .or(() -> Optional.of(SITE_SUFFIX.matcher(page.title()).replaceFirst("")))
        .map(HtmlMetadata::oneLine)
        .filter(Predicate.not(String::isEmpty));
  }

  private Optional<String> onlyHeading() {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? Optional.of(headings.getFirst().text()) : Optional.empty();
  }

  private Optional<String> publisher() {
    return JsonLd.string(story.map(s -> s.path("publisher")), "name")
        .or(() -> meta("og:site_name"))
        .or(() -> meta("dc.publisher"))
        .or(() -> meta("application-name"))
        .map(HtmlMetadata::oneLine)
        .filter(Predicate.not(String::isEmpty));
  }

  private Optional<String> language() {
    return JsonLd.string(story, "inLanguage")
        .or(() -> attribute("html[lang]", "lang"))
        .or(() -> meta("og:locale"));
  }

  private Optional<LocalDate> published() {
    List<String> stamps = new ArrayList<>();
    JsonLd.string(story, "datePublished").ifPresent(stamps::add);
    DATE_NAMES.forEach(name -> meta(name).ifPresent(stamps::add));
    Stream.of("time[itemprop=datePublished]", "time[pubdate]", "article time", "time")
        .forEach(query -> attribute(query + "[datetime]", "datetime").ifPresent(stamps::add));
    return stamps.stream()
        .map(CalendarWords::fold)
        .flatMap(stamp -> DateWords.meanings(stamp).stream().limit(1))
        .findFirst();
  }

  private static Optional<LocalDate> inAddress(String address) {
    return ADDRESS_DAY.matcher(address).results()
        .flatMap(m -> DateWords.meanings(m.group(1) + "-" + m.group(3) + "-" + m.group(4)).stream())
        .findFirst();
  }

  private Optional<String> meta(String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          Stream.of("property", "name", "itemprop")
              .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name));
      if (named && !meta.attr("content").isBlank()) {
        return Optional.of(meta.attr("content").strip());
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String query, String name) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr(name).strip())
        .filter(Predicate.not(String::isEmpty));
  }

  private static String oneLine(String text) {
    return CleanText.of(text).replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
