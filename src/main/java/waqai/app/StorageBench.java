package waqai.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import waqai.ontology.Description;
import waqai.ontology.Ontology;
import waqai.store.FactStore;
import waqai.store.PlainDatabase;

/**
 * Measures how fast described articles are safe on the disk: by the journal, and by one transaction
 * of TDB2 for each.
 */
final class StorageBench {
  private final Ontology ontology = new Ontology();
  private final PrintStream out;

  StorageBench(PrintStream out) {
    this.out = out;
  }

  void run(List<Description> articles) throws IOException {
    Path folder = Files.createTempDirectory("waqai-bench");
    try {
      double journal = 0;
      double graph;
      try (FactStore store = open(folder.resolve("journal"))) {
        long start = System.nanoTime();
        articles.forEach(article -> store.take(article, ""));
        journal = articles.size() / seconds(start);
        long flush = System.nanoTime();
        store.flush();
        double flushing = seconds(flush);
        graph = articles.size() / flushing;
        compare(store, folder, flushing);
      }
      double single;
      try (FactStore store = open(folder.resolve("single"))) {
        long start = System.nanoTime();
        articles.forEach(article -> store.put(List.of(article)));
        single = articles.size() / seconds(start);
      }
      out.printf(Locale.ROOT,
          "journal         %.0f articles/s acknowledged, then %.0f articles/s into the graph%n"
              + "one by one      %.0f articles/s, a transaction of TDB2 for each%n"
              + "ratio           %.1f%n",
          journal, graph, single, journal / single);
    } finally {
      delete(folder);
    }
  }

  /** Beside TDB2 alone with the same quads. */
  private void compare(FactStore store, Path folder, double seconds) throws IOException {
    Path plain = Files.createDirectory(folder.resolve("plain"));
    PlainDatabase alone = PlainDatabase.fill(store, plain);
    store.compact();
    double disk = (double) bytes(folder.resolve("journal").resolve("tdb2")) / bytes(plain);
    out.printf(Locale.ROOT,
        "graph           %d quads, %.0f quads/s; TDB2 alone %.0f quads/s, ratio %.2f; disk after"
            + " compaction %.2f of TDB2's%n",
        alone.quads(), alone.quads() / seconds, alone.quads() / alone.seconds(),
        alone.seconds() / seconds, disk);
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long sum = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  private FactStore open(Path folder) {
    return FactStore.openOrCreate(folder, Optional.empty(), ontology);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  static void delete(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(files::add);
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
