package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.Graphs;
import waqai.Sample;
import waqai.fact.EntityKind;
import waqai.ontology.Description;
import waqai.store.FactStore;

/** Hostile names, texts, addresses and paths come out as plain text, or not at all. */
class HostileTest {
  static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</script><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "javascript:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "<svg/onload=alert(1)>",
          "{{7*7}}${7*7}#{7*7}",
          "<!--<script>alert(1)//-->",
          "<a href=\"javascript:alert(1)\">العراق</a>");

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.of(store(folder.resolve("store")), Served.SETTINGS);
  }

  /** A store whose every name, title, address and text is hostile. */
  static FactStore store(Path folder) {
    FactStore store = FactStore.openOrCreate(folder, Optional.empty(), Graphs.ONTOLOGY);
    List<Description> hostile = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = TEXTS.get(i);
      hostile.add(
          Graphs.describe(
              Sample.DEMAND
                  .id("h" + i)
                  .url(text)
                  .publisher(Optional.of(text))
                  .text(text + " طالب العراق") // Iraq demanded
                  .entities(
                      List.of(
                          Sample.entity("e1", EntityKind.PERSON, text),
                          Sample.entity("e2", EntityKind.PLACE, "مكان " + text)))
                  .build()));
    }
    store.put(hostile);
    return store;
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void no_page_of_a_hostile_store_has_a_script_or_a_link_of_its_own() {
    List<String> pages = new ArrayList<>(List.of("", "search?lang=en", "map", "about", "queries/who-met-whom"));
    Jsoup.parse(served.get("search").body())
        .select("a[href^=/page/]")
        .forEach(link -> pages.add(link.attr("href").substring(1)));
    for (int i = 0; i < TEXTS.size(); i++) {
      pages.add("page/article/h" + i);
    }
    for (String path : pages) {
      harmless(path);
    }
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void what_a_visitor_types_comes_back_as_text(String text) {
    String typed = Served.encoded(text);
    for (String path :
        List.of(
            "search?q=" + typed + "&from=" + typed + "&type=" + typed,
            "search?" + typed + "=" + typed,
            "queries/person-timeline?person=" + typed + "&from=" + typed,
            "query?query=" + typed,
            typed.replace("+", "%20"),
            "page/entity/" + typed.replace("+", "%20"),
            "ontology/" + typed.replace("+", "%20"))) {
      harmless(path);
    }
    assertThat(served.get("complete?q=" + typed).headers().firstValue("content-type").orElse(""))
        .startsWith("application/json");
    assertThat(served.ask(text).headers().firstValue("content-type").orElse("")).startsWith("text/plain");
  }

  private static void harmless(String path) {
    var answer = served.get(path);
    assertThat(answer.statusCode()).as(path).isIn(200, 400, 404);
    if (answer.body().contains("Ambiguous URI") || answer.body().contains("Suspicious Path")) {
      assertThat(answer.body()).doesNotContainIgnoringCase("<script").doesNotContain("onerror");
      return; // the path never came to the site
    }
    assertThat(answer.headers().firstValue("content-security-policy").orElse("")).contains("script-src 'self'").doesNotContain("script-src 'self' 'unsafe");
    assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    Document page = Jsoup.parse(answer.body());
    for (Element script : page.select("script")) {
      assertThat(script.attr("src").startsWith("/static/") || script.attr("type").equals("application/ld+json")).as(script.outerHtml()).isTrue();
    }
    assertThat(page.select("img, iframe, object, embed, base, meta[http-equiv]")).as(path).isEmpty();
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(it -> assertThat(it.getKey()).as(path).doesNotStartWith("on"));
      String link = element.attr("href");
      assertThat(link.isEmpty() || link.matches("(/|#|https?://).*")).as(path + " " + link).isTrue();
    }
  }

  @Test
  void bidi_overrides_leave_names_and_stay_within_isolates() {
    String evil = "علي\u202Egpj.exe";
    try (Served other = bidi(evil)) {
      Document page = Jsoup.parse(other.get("search?lang=en").body());
      assertThat(page.select("h3").text()).doesNotContain("\u202E");
      assertThat(page.select("h3 a:not(.sentence)")).isNotEmpty().allMatch(name -> !name.select("> bdi").isEmpty());
      assertThat(page.select("blockquote[dir=auto]")).isNotEmpty();
    }
  }

  private static Served bidi(String name) {
    FactStore store =
        FactStore.openOrCreate(folder.resolve("bidi"), Optional.empty(), Graphs.ONTOLOGY);
    store.put(
        List.of(
            Graphs.describe(
                Sample.DEMAND
                    .entities(
                        List.of(
                            Sample.entity("e1", EntityKind.PERSON, name),
                            Sample.entity("e2", EntityKind.COUNTRY, "العراق")))
                    .build())));
    return Served.of(store, Served.SETTINGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../words.tsv", "/static/..%2fwords.tsv", "/static/%2e%2e/words.tsv",
        "/static/%2e%2e%2fwords.tsv", "/static/..%5cwords.tsv", "/static/..\\words.tsv",
        "/static/....//words.tsv", "/static/..;/words.tsv", "/static/.%00./words.tsv",
        "/static/%252e%252e%252fwords.tsv", "/static/%c0%ae%c0%ae/words.tsv",
        "/static/style.css/../../words.tsv", "/static//etc/passwd", "/static/%2fetc%2fpasswd",
        "/static/file:///etc/passwd", "//etc/passwd", "/../../../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2f..%2fetc/passwd", "/data/../../etc/passwd.ttl",
        "/data/entity/../../../etc/passwd.ttl", "/page/..%2f..%2fetc%2fpasswd",
        "/queries/../words.tsv", "/queries/..%2fwho-met-whom", "/ontology/..%2f..%2fwords.ttl",
        "/static/logback.xml", "/static/../../../logback.xml", "/META-INF/MANIFEST.MF",
        "/WEB-INF/web.xml", "/.git/config", "/graph/../../etc/passwd"
      })
  void no_path_leads_out(String path) throws Exception {
    String answer = raw(path);
    assertThat(answer).startsWith("HTTP/1.1 ").containsPattern("^HTTP/1.1 (400|404)");
    assertThat(answer).doesNotContain("root:").doesNotContain("<configuration").doesNotContain("tagline\t");
  }

  /** Sends the path as it is: clients tidy paths up. */
  private static String raw(String path) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", served.server.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
