package waqai.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Addresses that a feed (RSS, Atom), a list of feeds (OPML), a sitemap or a plain list names. XML is
 * read by jsoup, which knows neither external entities nor definitions of entities: nothing is ever
 * fetched or blown up by it.
 */
final class LinkList {
  private static final int MOST = 50_000;

  private LinkList() {}

  /** The addresses, in order and each once; empty if this is no such list. */
  static Optional<List<String>> of(byte[] bytes) {
    return switch (TextDecoder.decode(bytes, Optional.empty())) {
      case TextDecoder.Unreadable(String reason) -> Optional.empty();
      case TextDecoder.Text(String text, List<String> notes) -> of(text);
    };
  }

  /** Whether a beginning looks like one of these. */
  static boolean looksLikeOne(byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    boolean list = Web.isAddress(lower) && isAddresses(start.lines().findFirst().orElse(""));
    return list
        || lower.startsWith("<")
            && List.of("<rss", "<feed", "<rdf:rdf", "<opml", "<urlset", "<sitemapindex").stream()
                .anyMatch(lower::contains)
            && !lower.contains("<html");
  }

  private static Optional<List<String>> of(String text) {
    String start = text.replace("\uFEFF", "").strip();
    if (Web.isAddress(start)) {
      return isAddresses(start) ? Optional.of(distinct(start.lines().toList())) : Optional.empty();
    }
    Document xml = Jsoup.parse(start, "", Parser.xmlParser().setMaxDepth(100));
    Set<String> links = new LinkedHashSet<>();
    xml.select("item, entry").forEach(item -> link(item).ifPresent(links::add));
    xml.select("outline[xmlUrl]").forEach(it -> links.add(it.attr("xmlUrl").strip()));
    xml.select("url > loc, sitemap > loc").forEach(it -> links.add(it.text().strip()));
    return links.isEmpty() ? Optional.empty() : Optional.of(distinct(List.copyOf(links)));
  }

  private static boolean isAddresses(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .allMatch(line -> Web.isAddress(line) && !line.contains(" "));
  }

  private static Optional<String> link(Element item) {
    for (Element link : item.select("> link")) {
      String relation = link.attr("rel");
      String address = link.hasAttr("href") ? link.attr("href") : link.text();
      if (!address.isBlank() && (relation.isEmpty() || relation.equals("alternate"))) {
        return Optional.of(address.strip());
      }
    }
    Element guid = item.selectFirst("> guid");
    return Optional.ofNullable(guid).map(Element::text).filter(Web::isAddress);
  }

  private static List<String> distinct(List<String> links) {
    return links.stream().map(String::strip).filter(Web::isAddress).distinct().limit(MOST).toList();
  }
}
