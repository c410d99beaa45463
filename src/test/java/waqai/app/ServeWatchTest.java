package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.describe.Run;
import waqai.ontology.Vocabulary;
import waqai.store.FactStore;

/** {@code waqai serve --watch}: one process that reads feeds and serves what is in them. */
@Timeout(300)
class ServeWatchTest {
  private static final String VISIT = "زار وزير الخارجية التركي بغداد يوم الثلاثاء 4 مايو 2021.";
  private static final String CONDEMNATION = "أدانت الحكومة الأردنية الهجوم على المطار.";
  private static final Pattern ADDRESS = Pattern.compile("waqai serve: (http://\\S+/)");

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir Path folder;
  private Outlet outlet;
  private Thread server = new Thread(() -> {});

  @BeforeEach
  void open() throws IOException {
    outlet = new Outlet();
    outlet.publish("/visit", VISIT);
    outlet.feed("/visit");
  }

  @AfterEach
  void stop() throws InterruptedException {
    outlet.close();
    server.interrupt();
    server.join();
  }

  @Test
  void an_item_of_a_feed_is_a_fact_of_the_endpoint_without_a_restart() throws Exception {
    URI address = start();
    await(() -> says(address, "Visit"));
    assertThat(says(address, "Condemnation")).isFalse();
    String tag = tag(address);

    outlet.publish("/condemnation", CONDEMNATION);
    outlet.feed("/visit", "/condemnation");

    await(() -> says(address, "Condemnation"));
    assertThat(says(address, "Visit")).isTrue();
    assertThat(tag(address)).isNotEqualTo(tag);
    assertThat(outlet.asked()).filteredOn("/visit"::equals).hasSize(1);
    assertThat(get(address.resolve("search?q=" + encoded("الأردن"))).body()).contains("الأردن");
  }

  @Test
  void what_was_served_is_in_the_store_afterwards() throws Exception {
    URI address = start();
    await(() -> says(address, "Visit"));
    server.interrupt();
    server.join();
    try (FactStore store = FactStore.open(folder.resolve("s"), Graphs.ONTOLOGY)) {
      assertThat(store.has(outlet.site + "/visit")).isTrue();
      assertThat(store.verify().problems()).isEmpty();
    }
  }

  @Test
  void an_outlet_that_is_down_ends_nothing() throws Exception {
    outlet.close();
    URI address = start();
    await(() -> told().contains("not fetched"));
    assertThat(get(address).statusCode()).isEqualTo(200);
  }

  @Test
  void a_bad_pause_and_a_store_that_is_no_folder_are_refused() {
    assertThat(serve("--store", folder.resolve("s").toString(), "--every", "soon")).isEqualTo(ExitCode.USAGE);
    assertThat(told()).contains("expected 90s, 15m, 2h or 1d");
    assertThat(serve("--store", "sparql:http://localhost:1/")).isEqualTo(ExitCode.USAGE);
    assertThat(told()).contains("--watch is for a store in a folder");
  }

  private URI start() throws Exception {
    String store = folder.resolve("s").toString();
    server = new Thread(() -> serve("--store", store, "--port", "0", "--every", "1s"));
    server.start();
    await(() -> ADDRESS.matcher(told()).find());
    Matcher matcher = ADDRESS.matcher(told());
    assertThat(matcher.find()).isTrue();
    return URI.create(matcher.group(1));
  }

  private int serve(String... options) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    List<String> args = new ArrayList<>(List.of("serve", "--watch", outlet.site + "/feed"));
    args.addAll(List.of("--allow-private", "--delay", "0"));
    args.addAll(List.of(options));
    ServeCommand command =
        new ServeCommand(
            streams,
            new FeedWatch.Analyst(TestPipeline.get()::facts, new Run("waqai test", "rules")));
    return Main.commandLine(streams, List.of(command)).execute(args.toArray(String[]::new));
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Whether some fact is of a type. */
  private boolean says(URI address, String type) throws Exception {
    String query =
        "ASK { ?fact <" + Vocabulary.NS + "eventType> <" + Vocabulary.NS + type + "> }";
    return get(address.resolve("sparql?query=" + encoded(query))).body().contains("true");
  }

  private String tag(URI address) throws Exception {
    return get(address.resolve("sparql?query=" + encoded("ASK {}"))).headers().firstValue("ETag").orElse("");
  }

  private HttpResponse<String> get(URI at) throws Exception {
    return client.send(
        HttpRequest.newBuilder(at).header("Accept-Language", "ar").build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    while (!condition.call()) {
      Thread.sleep(Duration.ofMillis(100));
    }
  }
}
