package waqai.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.Sample;
import waqai.ontology.Description;

/**
 * Kills a process that fills a store at random moments, again and again: what it acknowledged is
 * there, the store opens without help, and in the end it is the one that was never killed. {@code
 * -Dkill.rounds=200} for a long run.
 */
class KillTest {
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 10);
  private static final int ARTICLES = 200;

  @TempDir Path folder;

  /** The process that is killed: takes articles, says which it has taken, compacts now and then. */
  public static void main(String[] args) {
    int from = Integer.parseInt(args[1]);
    try (FactStore store = open(Path.of(args[0]))) {
      for (int i = from; i < ARTICLES; i++) {
        store.take(article(i), "f" + i);
        System.out.println(i);
        if (i % 20 == 19) {
          store.flush();
        }
        if (i % 100 == 99) {
          store.compact();
        }
      }
      store.flush();
    }
  }

  @Test
  void killed_at_random_moments_nothing_that_was_taken_is_lost() throws Exception {
    long seed = Long.getLong("kill.seed", 20_210_910L);
    System.out.println("seed " + seed + ", rounds " + ROUNDS);
    Random random = new Random(seed);
    Path place = folder.resolve("killed");
    Set<Integer> taken = new TreeSet<>();
    int from = 0;
    for (int round = 0; round < ROUNDS; round++) {
      taken.addAll(killAfter(place, from, 50 + random.nextInt(1500)));
      try (FactStore store = open(place)) {
        assertThat(store.verify().problems()).as("round " + round).isEmpty();
        for (int i : taken) {
          assertThat(store.hasRead("k" + i, "f" + i)).as("article " + i).isTrue();
        }
      }
      from = taken.size() >= ARTICLES ? 0 : taken.size();
    }
    System.out.println("taken before the last kill: " + taken.size() + " of " + ARTICLES);
    assertThat(quads(place, 0)).isEqualTo(quads(folder.resolve("whole"), 0));
  }

  private static List<Integer> killAfter(Path place, int from, int millis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KillTest.class.getName(),
                place.toString(),
                Integer.toString(from))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<Integer> said = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      boolean counting = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(Integer.parseInt(line.strip()));
        if (!counting) { // from the first article on, so that a slow start does not count
          counting = true;
          Thread killer = new Thread(() -> kill(process, millis));
          killer.setDaemon(true);
          killer.start();
        }
      }
    }
    process.waitFor();
    return said;
  }

  private static void kill(Process process, int millis) {
    try {
      Thread.sleep(millis);
      process.toHandle().destroyForcibly(); // leaves the pipe open, with what was still said
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<String> quads(Path place, int from) {
    try (FactStore store = open(place)) {
      for (int i = from; i < ARTICLES; i++) {
        store.take(article(i), "f" + i);
      }
      store.flush();
      return StoreFaultsTest.quads(store);
    }
  }

  private static FactStore open(Path place) {
    return FactStore.openOrCreate(place, Optional.empty(), Graphs.ONTOLOGY);
  }

  private static Description article(int i) {
    String text = "طالب العراق الولايات المتحدة بالانسحاب " + "ثانية ".repeat(i % 50);
    return Graphs.describe(Sample.DEMAND.id("k" + i).text(text.strip()).build());
  }
}
