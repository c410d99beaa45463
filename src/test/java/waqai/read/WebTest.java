package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching, against a real server on this machine; the same server is the trap for forged requests. */
class WebTest {
  private static final String PAGE =
      "<html><body><h1>لقاء في بيروت</h1><article><p>" + Inputs.NEWS + "</p></article></body></html>";

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, byte[]> bodies = new HashMap<>();
  private final Map<String, String> redirects = new HashMap<>();
  private HttpServer server;
  private String site = "";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    byte[] body = bodies.getOrDefault(path, new byte[0]);
    String tag = "\"" + Arrays.hashCode(body) + "\"";
    int status = bodies.containsKey(path) ? 200 : 404;
    if (redirects.containsKey(path)) {
      exchange.getResponseHeaders().add("Location", redirects.get(path));
      status = 302;
    } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      status = 304;
    } else if (path.endsWith(".gz")) {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    }
    exchange.getResponseHeaders().add("ETag", tag);
    exchange.sendResponseHeaders(status, status == 200 && body.length > 0 ? body.length : -1);
    if (status == 200) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private void put(String path, String text) {
    bodies.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Web open(boolean allowPrivate) {
    return Web.of(
        new PublicAddresses(PublicAddresses.system(), allowPrivate), Duration.ZERO, Limits.DEFAULT);
  }

  private static ArticleReader reader(Web web) {
    return new ArticleReader(
        InputStream.nullInputStream(), Limits.DEFAULT, "ar"::equals, Optional.of(web));
  }

  private static List<Reading> read(Web web, String... inputs) {
    try (Stream<Reading> readings = reader(web).read(List.of(inputs))) {
      return readings.toList();
    }
  }

  @Test
  void a_page_is_read_and_its_address_is_its_id() {
    put("/news/1", PAGE);
    assertThat(Inputs.article(read(open(true), site + "/news/1").getFirst()).id())
        .isEqualTo(site + "/news/1");
    assertThat(asked).containsExactly("/robots.txt", "/news/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-8", "UTF-16"})
  void pages_in_old_encodings_are_read(String charset) {
    bodies.put("/old", PAGE.getBytes(Charset.forName(charset)));
    assertThat(Inputs.article(read(open(true), site + "/old").getFirst()).text())
        .contains(Inputs.NEWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><rss version='2.0'><channel><link>SITE/</link><item><link>SITE/a</link></item>"
            + "<item><title>x</title><guid>SITE/b</guid></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='SITE/f'/><entry><link href='SITE/a'/>"
            + "</entry><entry><link rel='alternate' href='SITE/b'/></entry></feed>",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>SITE/a</loc></url>"
            + "<url><loc>SITE/b</loc></url></urlset>",
        "SITE/a\n# a comment\nSITE/b\n"
      })
  void feeds_sitemaps_and_lists_lead_to_their_pages(String list) {
    put("/list", list.replace("SITE", site));
    put("/a", PAGE);
    put("/b", PAGE);
    assertThat(read(open(true), site + "/list"))
        .extracting(it -> Inputs.article(it).id())
        .containsExactly(site + "/a", site + "/b");
  }

  @Test
  void a_list_of_feeds_leads_to_the_feeds_and_their_pages() {
    put("/o", "<opml><body><outline xmlUrl='" + site + "/f'/></body></opml>");
    put("/f", "<rss><channel><item><link>" + site + "/a</link></item></channel></rss>");
    put("/a", PAGE);
    assertThat(read(open(true), site + "/o")).hasSize(1);
  }

  @Test
  void lists_that_lead_to_themselves_come_to_an_end() {
    put("/f", "<rss><item><link>" + site + "/f</link></item><item><link>" + site + "/a</link></item></rss>");
    put("/a", PAGE);
    assertThat(read(open(true), site + "/f")).hasSize(1);
  }

  @Test
  void what_robots_txt_forbids_is_not_fetched() {
    put("/robots.txt", "User-agent: *\nDisallow: /private/\n");
    put("/private/1", PAGE);
    assertThat(Inputs.refusal(read(open(true), site + "/private/1").getFirst()))
        .contains("robots.txt of 127.0.0.1 does not allow it");
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void what_has_not_changed_is_not_read_again() {
    put("/a", PAGE);
    Web web = open(true);
    assertThat(read(web, site + "/a")).hasSize(1);
    assertThat(read(web, site + "/a")).isEmpty();
    put("/a", PAGE.replace("بيروت", "عمان"));
    assertThat(read(web, site + "/a")).hasSize(1);
  }

  @Test
  void one_host_is_asked_no_faster_than_the_delay() {
    put("/a", PAGE);
    Web web =
        Web.of(
            new PublicAddresses(PublicAddresses.system(), true),
            Duration.ofMillis(300),
            Limits.DEFAULT);
    long start = System.nanoTime();
    read(web, site + "/a", site + "/b");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(600));
  }

  @Test
  void a_body_that_unpacks_to_absurd_size_is_refused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 64; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    bodies.put("/bomb.gz", bomb.toByteArray());
    assertThat(Inputs.refusal(read(open(true), site + "/bomb.gz").getFirst()))
        .contains("larger than 10,485,760 bytes");
  }

  @Test
  void an_error_of_the_server_costs_only_itself() {
    put("/a", PAGE);
    List<Reading> readings = read(open(true), site + "/missing", site + "/a");
    assertThat(Inputs.refusal(readings.getFirst())).contains("the server answered 404");
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  /** PORT is the trap's; were any of these fetched, the trap would be asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/", "http://127.1:PORT/", "http://127.0.0.2:PORT/", "http://0.0.0.0:PORT/",
        "http://0:PORT/", "http://localhost:PORT/", "http://LOCALHOST:PORT/", "http://localhost.:PORT/",
        "http://2130706433:PORT/", "http://0x7f000001:PORT/", "http://0x7f.1:PORT/", "http://017700000001:PORT/",
        "http://0177.0.0.1:PORT/", "http://[::1]:PORT/", "http://[::ffff:127.0.0.1]:PORT/",
        "http://[0:0:0:0:0:ffff:7f00:1]:PORT/", "http://[::]:PORT/", "http://[::127.0.0.1]:PORT/",
        "http://[64:ff9b::7f00:1]:PORT/", "http://[2002:7f00:1::]:PORT/", "http://[fe80::1]:PORT/",
        "http://[fd00::1]:PORT/", "http://[fec0::1]:PORT/", "http://[ff02::1]:PORT/", "http://10.0.0.1:PORT/",
        "http://172.16.0.1:PORT/", "http://172.31.255.255:PORT/", "http://192.168.1.1:PORT/",
        "http://169.254.169.254/latest/meta-data/", "http://100.64.0.1:PORT/", "http://198.18.0.1:PORT/",
        "http://192.0.2.1:PORT/", "http://224.0.0.1:PORT/", "http://255.255.255.255:PORT/",
        "http://user@127.0.0.1:PORT/", "http://example.org@127.0.0.1:PORT/", "http://127.0.0.1:PORT\\@example.org/",
        "http:///127.0.0.1:PORT/", "http://127.0.0.1:PORT#@example.org/", "https://127.0.0.1:PORT/",
        "http://%31%32%37.0.0.1:PORT/", "http://①②⑦.0.0.1:PORT/"
      })
  void no_address_leads_to_this_machine_or_its_neighbours(String address) {
    int port = server.getAddress().getPort();
    List<Reading> readings = read(open(false), address.replace("PORT", Integer.toString(port)));
    assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Refused.class);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "jar:http://127.0.0.1/x.jar!/", "gopher://127.0.0.1/", "ftp://x/"})
  void other_schemes_are_no_inputs(String address) {
    assertThat(read(open(false), address)).first().isInstanceOf(Reading.Refused.class);
  }

  /** The first host passes for public; where it redirects to must not be asked. */
  @Test
  void a_redirect_is_checked_like_any_address() throws IOException {
    redirects.put("/go", site + "/trap");
    redirects.put("/file", "file:///etc/passwd");
    InetAddress loopback = InetAddress.getLoopbackAddress();
    PublicAddresses onlyByName =
        new PublicAddresses(host -> List.of(loopback), false) {
          @Override
          InetAddress of(String host) throws IOException {
            return host.equals("news.example") ? loopback : super.of(host);
          }
        };
    Web web = Web.of(onlyByName, Duration.ZERO, Limits.DEFAULT);
    String named = site.replace("127.0.0.1", "news.example");
    assertThat(Inputs.refusal(read(web, named + "/go").getFirst()))
        .contains("is not on the public internet");
    assertThat(Inputs.refusal(read(web, named + "/file").getFirst())).contains("not fetched");
    assertThat(asked).doesNotContain("/trap");
  }

  @Test
  void redirects_come_to_an_end() {
    redirects.put("/a", "/b");
    redirects.put("/b", "/a");
    assertThat(Inputs.refusal(read(open(true), site + "/a").getFirst()))
        .contains("more than 5 redirects");
  }

  /** The name server says a public address first and a private one the next time. */
  @Test
  void a_name_that_changes_its_address_leads_nowhere() {
    AtomicInteger times = new AtomicInteger();
    PublicAddresses rebinding =
        new PublicAddresses(
            host ->
                List.of(
                    times.getAndIncrement() == 0
                        ? InetAddress.getByAddress(new byte[] {(byte) 240, 0, 0, 1})
                        : InetAddress.getLoopbackAddress()),
            false);
    String address = site.replace("127.0.0.1", "rebinding.example");
    Web web = Web.of(rebinding, Duration.ZERO, Limits.DEFAULT);
    assertThat(read(web, address + "/a")).first().isInstanceOf(Reading.Refused.class);
    assertThat(read(web, address + "/a")).first().isInstanceOf(Reading.Refused.class);
    assertThat(asked).isEmpty();
  }

  @Test
  void a_feed_with_entities_and_external_definitions_fetches_and_reads_nothing_more() {
    put("/evil.dtd", "<!ENTITY x SYSTEM 'file:///etc/passwd'>");
    put(
        "/f",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY % d SYSTEM '" + site + "/evil.dtd'>%d;"
            + "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + "<rss><channel><item><title>&b;&x;</title><link>" + site + "/a</link></item></channel></rss>");
    put("/a", PAGE);
    assertThat(read(open(true), site + "/f")).hasSize(1);
    assertThat(asked).containsExactly("/robots.txt", "/f", "/a");
  }
}
