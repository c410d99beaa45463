package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.describe.Run;
import waqai.fact.ArticleFacts;
import waqai.store.FactStore;
import waqai.text.Article;

/** {@code waqai watch} and an outlet, which is a server on this machine. */
class WatchCommandTest {
  private static final String NEWS = "استقبل رئيس الوزراء اللبناني الوزير الفرنسي في بيروت اليوم.";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  @TempDir Path folder;
  private HttpServer server;
  private String site = "";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    publish("/a");
    feed("/a");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void what_is_new_in_a_feed_is_added_and_the_rest_is_not_fetched_again() {
    assertThat(watch("--rounds", "1")).isZero();
    assertThat(stored()).containsExactly("/a");
    publish("/b");
    feed("/a", "/b");
    asked.clear();
    assertThat(watch("--rounds", "1")).isZero();
    assertThat(stored()).containsExactly("/a", "/b");
    assertThat(asked).contains("/feed", "/b").doesNotContain("/a");
  }

  @Test
  void rounds_follow_each_other() {
    assertThat(watch("--rounds", "3", "--every", "1s")).isZero();
    assertThat(asked).filteredOn("/feed"::equals).hasSize(3);
    assertThat(asked).filteredOn("/a"::equals).hasSize(1);
  }

  @Test
  void a_page_that_fails_costs_only_itself_and_comes_when_it_is_mended() {
    feed("/a", "/missing");
    assertThat(watch("--rounds", "1")).isEqualTo(ExitCode.REFUSED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("/missing: not fetched");
    assertThat(stored()).containsExactly("/a");
    publish("/missing");
    assertThat(watch("--rounds", "1")).isZero();
    assertThat(stored()).containsExactly("/a", "/missing");
  }

  @Test
  void an_outlet_that_is_down_ends_nothing() {
    server.stop(0);
    assertThat(watch("--rounds", "2", "--every", "1s")).isEqualTo(ExitCode.REFUSED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not fetched");
  }

  @Test
  void a_bad_pause_is_told() {
    assertThat(watch("--every", "soon")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("expected 90s, 15m, 2h or 1d");
  }

  private int watch(String... options) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    List<String> args = new ArrayList<>(List.of("watch", site + "/feed"));
    args.addAll(List.of("--store", folder.resolve("s").toString(), "--allow-private", "--delay", "0"));
    args.addAll(List.of(options));
    WatchCommand command =
        new WatchCommand(streams, WatchCommandTest::nothing, new Run("waqai test", "rules"));
    return Main.commandLine(streams, List.of(command)).execute(args.toArray(String[]::new));
  }

  private static ArticleFacts nothing(Article article) {
    return new ArticleFacts(article.id(), List.of(), List.of(), List.of());
  }

  /** Which of the pages the store has. */
  private List<String> stored() {
    try (FactStore open = FactStore.open(folder.resolve("s"), Graphs.ONTOLOGY)) {
      return pages.keySet().stream().filter(p -> open.has(site + p)).sorted().toList();
    }
  }

  private void publish(String path) {
    pages.put(
        path,
        "<html lang='ar'><head><title>" + path + "</title></head><body><article><h1>خبر " + path
            + "</h1><p>" + NEWS + "</p><p>" + NEWS + " " + path + "</p></article></body></html>");
  }

  private void feed(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><link>").append(site).append(path).append("</link></item>");
    }
    pages.put("/feed", "<rss version='2.0'><channel>" + items + "</channel></rss>");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(body.length > 0 ? 200 : 404, body.length > 0 ? body.length : -1);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
