package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  @TempDir Path folder;
  private Outlet outlet;

  @BeforeEach
  void serve() throws IOException {
    outlet = new Outlet();
    publish("/a");
    outlet.feed("/a");
  }

  @AfterEach
  void stop() {
    outlet.close();
  }

  @Test
  void what_is_new_in_a_feed_is_added_and_the_rest_is_not_fetched_again() {
    assertThat(watch("--rounds", "1")).isZero();
    assertThat(stored()).containsExactly("/a");
    publish("/b");
    outlet.feed("/a", "/b");
    outlet.asked().clear();
    assertThat(watch("--rounds", "1")).isZero();
    assertThat(stored()).containsExactly("/a", "/b");
    assertThat(outlet.asked()).contains("/feed", "/b").doesNotContain("/a");
  }

  @Test
  void rounds_follow_each_other() {
    assertThat(watch("--rounds", "3", "--every", "1s")).isZero();
    assertThat(outlet.asked()).filteredOn("/feed"::equals).hasSize(3);
    assertThat(outlet.asked()).filteredOn("/a"::equals).hasSize(1);
  }

  @Test
  void a_page_that_fails_costs_only_itself_and_comes_when_it_is_mended() {
    outlet.feed("/a", "/missing");
    assertThat(watch("--rounds", "1")).isEqualTo(ExitCode.REFUSED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("/missing: not fetched");
    assertThat(stored()).containsExactly("/a");
    publish("/missing");
    assertThat(watch("--rounds", "1")).isZero();
    assertThat(stored()).containsExactly("/a", "/missing");
  }

  @Test
  void an_outlet_that_is_down_ends_nothing() {
    outlet.close();
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
    List<String> args = new ArrayList<>(List.of("watch", outlet.site + "/feed"));
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
      return outlet.pages().stream().filter(p -> open.has(outlet.site + p)).toList();
    }
  }

  private void publish(String path) {
    outlet.publish(path, NEWS);
  }
}
