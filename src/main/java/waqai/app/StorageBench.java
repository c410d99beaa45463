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
 * Measures how fast described articles are safe on the disk, by the journal and by one transaction of
 * the graph for each, and how fast the graph catches up with the journal, beside TDB2 alone. Each in
 * turns, after a round that warms up; the best counts.
 */
final class StorageBench {
  private final Ontology ontology = new Ontology();
  private final PrintStream out;

  StorageBench(PrintStream out) {
    this.out = out;
  }

  /** Seconds of each, the quads, and the graph's size as a share of that of TDB2 alone. */
  private record Measured(
      double journal, double graph, double plain, double single, long quads, double disk) {
    Measured best(Measured other) {
      return new Measured(
          Math.min(journal, other.journal),
          Math.min(graph, other.graph),
          Math.min(plain, other.plain),
          Math.min(single, other.single),
          quads,
          disk);
    }
  }

  void run(List<Description> articles, int rounds) throws IOException {
    round(articles);
    Measured best = round(articles);
    for (int round = 1; round < rounds; round++) {
      best = best.best(round(articles));
    }
    int count = articles.size();
    out.printf(Locale.ROOT,
        "graph           %d quads, %.0f quads/s from the journal; TDB2 alone %.0f quads/s, ratio %.2f; disk"
            + " after compaction %.2f of TDB2's%n"
            + "journal         %.0f articles/s acknowledged%n"
            + "one by one      %.0f articles/s, a transaction of the graph for each%n"
            + "ratio           %.1f%n",
        best.quads(), best.quads() / best.graph(), best.quads() / best.plain(), best.plain() / best.graph(),
        best.disk(), count / best.journal(), count / best.single(), best.single() / best.journal());
  }

  private Measured round(List<Description> articles) throws IOException {
    Path folder = Files.createTempDirectory("waqai-bench");
    try {
      double journal = journal(articles, folder.resolve("store"));
      long start = System.nanoTime();
      try (FactStore store = FactStore.open(folder.resolve("store"), ontology)) {
        double graph = seconds(start);
        Path plain = Files.createDirectory(folder.resolve("plain"));
        PlainDatabase alone = PlainDatabase.fill(store, plain);
        store.compact();
        double disk = (double) bytes(folder.resolve("store").resolve("tdb2")) / bytes(plain);
        double single = single(articles, folder.resolve("single"));
        return new Measured(journal, graph, alone.seconds(), single, alone.quads(), disk);
      }
    } finally {
      delete(folder);
    }
  }

  /** What is taken stays in the journal: the graph gets it when the store is opened again. */
  private double journal(List<Description> articles, Path folder) {
    try (FactStore store = open(folder)) {
      long start = System.nanoTime();
      articles.forEach(article -> store.take(article, ""));
      return seconds(start);
    }
  }

  private double single(List<Description> articles, Path folder) {
    try (FactStore store = open(folder)) {
      long start = System.nanoTime();
      articles.forEach(article -> store.put(List.of(article)));
      return seconds(start);
    }
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
