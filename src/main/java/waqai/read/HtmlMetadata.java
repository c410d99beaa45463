package waqai.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final List<String> MODIFIED_NAMES =
      List.of(
          "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified",
          "dcterms.modified", "last-modified", "lastmod");

  /** A day in a web address, as {@code /2021/09/10/} or {@code /2021-9-10-}. */
  private static final Pattern ADDRESS_DAY =
      Pattern.compile("[/-]((?:19|20)\\d\\d)([/-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  /** What a window's title adds to the headline. */
  private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{1,40}$");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final Document page;
  private final Optional<JsonNode> story;

  private HtmlMetadata(Document page) {
    this.page = page;
    story = JsonLd.story(page);
  }

  static Draft.About of(Document page) {
    return new HtmlMetadata(page).about();
  }

  /** What the page says that its article is about. */
  static Optional<String> description(Document page) {
    HtmlMetadata metadata = new HtmlMetadata(page);
    return metadata.meta("og:description")
        .or(() -> metadata.meta("description"))
        .or(() -> JsonLd.string(metadata.story, "description"));
  }

  private Draft.About about() {
    Optional<String> url = url();
    Optional<LocalDate> published =
        published().or(() -> url.flatMap(address -> inAddress(address)));
    return new Draft.About(
        url, title(), publisher(), published, language(), modified(), new HtmlByline(page, story).find());
  }

  private Optional<String> url() {
    return attribute("link[rel=canonical]", "href")
        .or(() -> meta("og:url"))
        .filter(address -> address.startsWith("http"));
  }

  /** The headline that readers see, where the page has one that is like the one in its metadata. */
  private Optional<String> title() {
    Optional<String> told =
        JsonLd.string(story, "headline")
            .or(() -> meta("og:title"))
            .or(() -> Optional.of(page.title()).filter(Predicate.not(String::isBlank)))
            .map(HtmlMetadata::oneLine);
    List<String> seen =
        page.select("h1").stream()
            .map(heading -> oneLine(heading.text()))
            .filter(Predicate.not(String::isEmpty))
            .toList();
    if (told.isEmpty()) {
      return seen.size() == 1 ? Optional.of(seen.getFirst()) : Optional.empty();
    }
    return seen.stream()
        .filter(heading -> isLike(heading, told.get()))
        .findFirst()
        .or(() -> told.map(title -> SITE_SUFFIX.matcher(title).replaceFirst("")))
        .filter(Predicate.not(String::isEmpty));
  }

  /** Whether most words of a heading are in the title. */
  private static boolean isLike(String heading, String title) {
    Set<String> words = new LinkedHashSet<>(words(heading));
    int all = words.size();
    words.removeAll(words(title));
    return all >= 2 && words.size() * 3 <= all;
  }

  private static List<String> words(String text) {
    return List.of(NO_WORD.split(CalendarWords.fold(text).strip()));
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
    return firstDay(stamps);
  }

  /** When the outlet says that it last changed the article. */
  private Optional<LocalDate> modified() {
    List<String> stamps = new ArrayList<>();
    JsonLd.string(story, "dateModified").ifPresent(stamps::add);
    MODIFIED_NAMES.forEach(name -> meta(name).ifPresent(stamps::add));
    attribute("time[itemprop=dateModified][datetime]", "datetime").ifPresent(stamps::add);
    return firstDay(stamps);
  }

  private static Optional<LocalDate> firstDay(List<String> stamps) {
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
