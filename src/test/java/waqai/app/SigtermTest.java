package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.store.FactStore;

/** A build that is asked to stop. */
class SigtermTest {
  @TempDir Path folder;

  @Test
  void a_build_that_is_asked_to_stop_says_so_and_leaves_a_store_that_opens()
      throws IOException, InterruptedException {
    Path store = folder.resolve("s");
    Path messages = folder.resolve("messages");
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "-",
                "--store",
                store.toString())
            .redirectError(messages.toFile())
            .start();
    waitFor(store.resolve("tdb2/Data-0001"));
    build.destroy(); // SIGTERM
    assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(build.exitValue()).isEqualTo(143);
    assertThat(Files.readString(messages, StandardCharsets.UTF_8)).contains("waqai build: stopped.");
    try (FactStore open = FactStore.open(store, Graphs.ONTOLOGY)) {
      assertThat(open.verify().problems()).isEmpty();
    }
  }

  private static void waitFor(Path path) throws InterruptedException {
    for (int i = 0; i < 600 && !Files.exists(path); i++) {
      Thread.sleep(100);
    }
    Thread.sleep(500);
  }
}
