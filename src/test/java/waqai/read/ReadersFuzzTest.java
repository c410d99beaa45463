package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import waqai.text.Article;

/**
 * Whatever the bytes are, a reader gives articles that RDF can carry, or says why there is none. The
 * kept cases run with the other tests; {@code JAZZER_FUZZ=1 ./waqai test -Dtest='ReadersFuzzTest#html'
 * -Dsurefire.failIfNoSpecifiedTests=false} looks for new ones.
 */
class ReadersFuzzTest {
  private static final Limits LIMITS = new Limits(1 << 16, 30_000, 5_000);

  @FuzzTest(maxDuration = "4m")
  @DictionaryEntries({
    "<p>", "</p>", "<div class=\"", "<script type=\"application/ld+json\">", "</script>",
    "<meta property=\"article:published_time\" content=\"", "<time datetime=\"", "<title>", "<h1>",
    "\"@type\":\"NewsArticle\"", "\"datePublished\":\"", "\"author\":[{\"name\":\"", "charset=", "&#xD800;",
    "&#0;", "<article>", "2021-09-10T10:00:00Z", "10/9/2021", "قال رئيس الوزراء العراقي إن ", "اقرأ أيضا"
  })
  void html(byte @NonNull [] bytes) throws IOException {
    read("page.html", bytes);
  }

  @FuzzTest(maxDuration = "4m")
  @DictionaryEntries({
    "<rss", "<feed", "<opml", "<urlset", "<sitemapindex", "<item>", "<entry>", "<link>", "<link href=\"",
    "<outline xmlUrl=\"", "<url><loc>", "http://", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<![CDATA[", "&b;"
  })
  void feed(byte @NonNull [] bytes) throws IOException {
    for (String address : LinkList.of(bytes).orElse(List.of())) {
      assertThat(address).isNotBlank();
    }
    LinkList.looksLikeOne(bytes);
    read("feed.xml", bytes);
  }

  @FuzzTest(maxDuration = "4m")
  @DictionaryEntries({
    "WARC/1.0\\x0D\\x0A", "WARC-Type: response\\x0D\\x0A", "WARC-Target-URI: http://a.example/\\x0D\\x0A", "Content-Length: ",
    "WARC-Record-ID: <urn:uuid:1>\\x0D\\x0A", "WARC-Date: 2021-09-10T10:00:00Z\\x0D\\x0A", "HTTP/1.1 200 OK\\x0D\\x0A",
    "Content-Type: application/http; msgtype=response\\x0D\\x0A", "Content-Type: text/html\\x0D\\x0A", "\\x0D\\x0A\\x0D\\x0A",
    "Transfer-Encoding: chunked\\x0D\\x0A", "Content-Encoding: gzip\\x0D\\x0A", "<p>"
  })
  void warc(byte @NonNull [] bytes) throws IOException {
    read("pages.warc", bytes);
  }

  @FuzzTest(maxDuration = "4m")
  @DictionaryEntries({
    "{\"text\":\"", "\"id\":", "\"published\":\"2021-09-10\"", "\"modified\":", "\"title\":", "\"byline\":",
    "\"lang\":\"ar\"", "\\\\ud800", "\\\\u0000", "\"}\\x0A", "قال رئيس الوزراء العراقي إن "
  })
  void jsonLines(byte @NonNull [] bytes) throws IOException {
    read("news.jsonl", bytes);
  }

  @FuzzTest(maxDuration = "4m")
  @DictionaryEntries({
    "بغداد 10-9-2021 (وكالة) - ", "قال رئيس الوزراء العراقي إن ", "\\x0A\\x0A", "اقرأ أيضا: ", "نشر في: ", "شارك",
    "10 سبتمبر 2021", "http://a.example/", "\u202e", "\\x00"
  })
  void plainText(byte @NonNull [] bytes) throws IOException {
    read("article.txt", bytes);
  }

  /** What standard input and fetched addresses go through: the format is told by the bytes. */
  @FuzzTest(maxDuration = "4m")
  void anything(byte @NonNull [] bytes) {
    try (Stream<Reading> readings =
        new ArticleReader(new ByteArrayInputStream(bytes), LIMITS, any -> true).read(List.of("-"))) {
      readings.limit(1_000).forEach(ReadersFuzzTest::check);
    }
  }

  private static void read(String name, byte[] bytes) throws IOException {
    Source source = Source.named(name, name, () -> new ByteArrayInputStream(bytes));
    try {
      ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), LIMITS, any -> true);
      if (reader.open(source) instanceof ArticleReader.Opened.Articles(Readings readings)) {
        all(readings).forEach(ReadersFuzzTest::check);
      }
    } catch (IOException e) {
      // told as a refusal by InputReadings
    }
  }

  private static List<Reading> all(Readings readings) throws IOException {
    List<Reading> out = new ArrayList<>();
    try (readings) {
      Optional<Reading> next = readings.next();
      while (next.isPresent() && out.size() < 1_000) {
        out.add(next.get());
        next = readings.next();
      }
    }
    return out;
  }

  private static void check(Reading reading) {
    switch (reading) {
      case Reading.Refused(Reading.Place place, String reason) -> assertThat(reason).isNotBlank();
      case Reading.Read read -> check(read.article());
    }
  }

  private static void check(Article article) {
    assertThat(article.text()).isNotBlank();
    Stream.of(
            Optional.of(article.id()), Optional.of(article.text()), article.title(), article.url(),
            article.publisher(), article.byline(), Optional.of(article.lang()))
        .flatMap(Optional::stream)
        .forEach(text -> assertThat(text).isEqualTo(CleanText.of(text)));
  }
}
