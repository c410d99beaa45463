package waqai.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import waqai.text.Article;

/**
 * Measures the whole line beside CoreNLP alone, and what a second thread brings to CoreNLP and to
 * plain arithmetic: more than that it cannot bring to the line on this machine.
 *
 * @param parse what CoreNLP does alone
 * @param whole all from an article to its description
 */
record LineBench(List<Article> articles, Consumer<Article> parse, Consumer<Article> whole) {
  private static final int STEPS = 1 << 28;

  /** Seconds by the clock, and of the processors. */
  private record Time(double wall, double cpu) {
    Time best(Time other) {
      return other.wall < wall ? other : this;
    }
  }

  /** Measures each so many times in turns, after a round that warms up; the best counts. */
  void run(int rounds, PrintStream out) {
    onBoth(whole);
    Time parsing = onBoth(parse);
    Time all = onBoth(whole);
    Time alone = onOne(parse);
    double plain = second();
    for (int round = 1; round < rounds; round++) {
      parsing = parsing.best(onBoth(parse));
      all = all.best(onBoth(whole));
      alone = alone.best(onOne(parse));
      plain = Math.max(plain, second());
    }
    long units = articles.stream().mapToLong(a -> a.text().length()).sum();
    out.printf(Locale.ROOT,
        "articles %d, %d characters, %d cores, heap at most %d MiB%n"
            + "CoreNLP alone   %.2f s, %.2f s of the processors%n"
            + "the whole line  %.2f s, %.2f s of the processors, %.1f articles/s%n"
            + "ratio           %.2f, of the processors' time %.2f%n"
            + "a second thread %.2f times as much arithmetic, %.2f times as much of CoreNLP alone"
            + " (%.2f s on one, %.2f s of the processors)%n",
        articles.size(), units, Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20, parsing.wall, parsing.cpu, all.wall, all.cpu,
        articles.size() / all.wall, all.wall / parsing.wall, all.cpu / parsing.cpu, plain,
        alone.wall / parsing.wall, alone.wall, alone.cpu);
  }

  private Time onBoth(Consumer<Article> work) {
    return time(() -> articles.parallelStream().forEach(work));
  }

  private Time onOne(Consumer<Article> work) {
    return time(() -> articles.forEach(work));
  }

  /** What a second thread brings where memory plays no part. */
  private static double second() {
    double one = time(() -> arithmetic(1)).wall;
    double two = time(() -> IntStream.rangeClosed(1, 2).parallel().forEach(LineBench::arithmetic)).wall;
    return 2 * one / two;
  }

  private static void arithmetic(int seed) {
    int x = seed;
    for (int i = 0; i < STEPS; i++) {
      x = x * 1_664_525 + 1_013_904_223;
    }
    if (x == 0) {
      throw new IllegalStateException("never: it keeps the loop from being left out");
    }
  }

  private static Time time(Runnable work) {
    double cpu = cpu();
    long start = System.nanoTime();
    work.run();
    return new Time((System.nanoTime() - start) / 1e9, cpu() - cpu);
  }

  /** Of the whole process, collecting garbage included. */
  static double cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getProcessCpuTime() / 1e9
        : 0;
  }
}
