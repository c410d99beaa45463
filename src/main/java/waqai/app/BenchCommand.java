package waqai.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.app.Multiplication.Told;
import waqai.describe.Describer;
import waqai.describe.Run;
import waqai.ontology.Description;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;
import waqai.serve.LoadBench;
import waqai.store.FactStore;
import waqai.store.StoreException;
import waqai.text.Article;

/**
 * {@code waqai bench}: how fast the line is on given articles, and how much of the time is CoreNLP's
 * own. Models are loaded and one round is run before the clock starts.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures articles per second on both cores, and the ratio of the whole line (analyze to"
          + " describe) to CoreNLP's own segmenting, tagging and parsing of the same text.",
      "يقيس السرعة ونسبة زمن العمل كله إلى زمن التحليل النحوي وحده."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai bench news.jsonl",
      "  ./waqai bench --rounds 5 data/articles",
      "  ./waqai bench --merge 10000 news.jsonl",
      "  ./waqai bench --serve news --clients 64 --seconds 60"
    })
final class BenchCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Articles, as extract takes them.")
  private List<String> inputs = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each is measured; the best counts (default: 3).")
  private int rounds;

  @Option(
      names = "--serve",
      paramLabel = "DIR",
      description =
          "Measures the server instead, over this store: clients that ask the saved queries, beside a"
              + " bare Fuseki over the same data in turns, and pages.")
  private @Nullable Path served;

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "64",
      description = "How many clients ask the server at the same time (default: 64).")
  private int clients;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "How long each is asked in a round (default: 10).")
  private int seconds;

  @Option(
      names = "--merge",
      paramLabel = "N",
      description =
          "Measures the merging instead: makes up to N articles (100, 1000, 3000, 10000 ...) out of those"
              + " given, and takes them into the graph of a store.")
  private @Nullable Integer merged;

  private final Streams streams;
  private final Supplier<Pipeline> pipeline;
  private final Run run;

  BenchCommand(Streams streams, Supplier<Pipeline> pipeline, Run run) {
    this.streams = streams;
    this.pipeline = pipeline;
    this.run = run;
  }

  @Override
  public Integer call() throws IOException {
    if (served != null) {
      return serve(served);
    }
    List<Article> articles = articles();
    if (articles.isEmpty()) {
      streams.err().println("waqai bench: no articles in " + inputs);
      return ExitCode.REFUSED;
    }
    Pipeline line = pipeline.get();
    Describer describer = new Describer(new GraphNames(GraphNames.DEFAULT_BASE), run);
    if (merged != null) {
      new MergeBench(describer, streams.out())
          .run(articles.stream().map(a -> new Told(a, line.facts(a))).toList(), merged);
      return ExitCode.OK;
    }
    new LineBench(articles, line.coreNlp()::applyAsInt, a -> describer.describe(a, line.facts(a)))
        .run(rounds, streams.out());
    new WorkersBench(streams, line::facts).run(articles, rounds, streams.out());
    List<Description> described =
        articles.stream().map(a -> describer.describe(a, line.facts(a))).toList();
    new StorageBench(streams.out()).run(described, rounds);
    return ExitCode.OK;
  }

  private int serve(Path folder) {
    Ontology ontology = new Ontology();
    try (FactStore store = FactStore.open(folder, ontology)) {
      LoadBench.Report report =
          new LoadBench(store, ontology, clients, Duration.ofSeconds(seconds)).run(rounds);
      print("bare Fuseki", report.bare());
      print("waqai serve", report.ours());
      print("pages", report.pages());
      streams.out().printf(Locale.ROOT, "ratio        %.2f%n", report.ratio());
      return ExitCode.OK;
    } catch (StoreException e) {
      streams.err().println("waqai bench: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private void print(String what, LoadBench.Load load) {
    streams.out().printf(Locale.ROOT,
        "%-12s %d clients: %d answers, %d failed, %.0f/s, median %d ms, 99 in 100 within %d ms%n",
        what, clients, load.answers(), load.failed(), load.perSecond(), load.median(), load.slowest());
  }

  private List<Article> articles() {
    List<Article> out = new ArrayList<>();
    ArticleReader reader = new ArticleReader(streams.in(), Limits.DEFAULT);
    try (Stream<Reading> readings = reader.read(inputs)) {
      readings.forEach(r -> {
        if (r instanceof Reading.Read read) {
          out.add(read.article());
        }
      });
    }
    return out;
  }
}
