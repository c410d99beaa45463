package waqai.app;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waqai.app.Multiplication.Told;
import waqai.describe.Describer;
import waqai.ontology.Description;
import waqai.ontology.Ontology;
import waqai.store.FactStore;

/** Measures how long the facts of many articles take into the graph, who and what is the same included. */
final class MergeBench {
  private static final List<Integer> STEPS = List.of(100, 1_000, 3_000, 10_000, 30_000, 100_000);

  private final Ontology ontology = new Ontology();
  private final Describer describer;
  private final PrintStream out;

  MergeBench(Describer describer, PrintStream out) {
    this.describer = describer;
    this.out = out;
  }

  /** Measures up to so many articles, each number in a store of its own. */
  void run(List<Told> originals, int most) throws IOException {
    Multiplication articles = new Multiplication(originals);
    out.println("articles     facts  seconds      cpu  articles/s  heap MiB");
    for (int count : STEPS.stream().filter(it -> it <= most).toList()) {
      Path folder = Files.createTempDirectory("waqai-merge");
      try {
        measure(articles, count, folder.resolve("store"));
      } finally {
        StorageBench.delete(folder);
      }
    }
  }

  private void measure(Multiplication articles, int count, Path folder) {
    long facts = 0;
    double taken = 0;
    double busy = 0;
    try (FactStore store = FactStore.openOrCreate(folder, Optional.empty(), ontology)) {
      for (int i = 0; i < count; i++) {
        Told told = articles.get(i);
        Description description = describer.describe(told.article(), told.facts());
        facts += description.facts().size();
        long start = System.nanoTime();
        long cpu = cpu();
        store.take(description, "");
        taken += seconds(start);
        busy += (cpu() - cpu) / 1e9;
      }
      long start = System.nanoTime();
      long cpu = cpu();
      store.flush();
      taken += seconds(start);
      busy += (cpu() - cpu) / 1e9;
      out.printf(Locale.ROOT, "%8d  %8d  %7.1f  %7.1f  %10.0f  %8d%n",
          count, facts, taken, busy, count / busy, heap());
    }
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /** Of this thread: what a busy machine does not change. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
