package waqai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.describe.Run;
import waqai.fact.ArticleFacts;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.store.FactStore;
import waqai.store.SparqlServer;
import waqai.store.StoreException;
import waqai.text.Article;

/** {@code waqai build}: the facts of articles into a store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Puts the facts of articles into a store. What is there already stays as it is; an article"
          + " that has changed is replaced.",
      "يضع وقائع المقالات في مخزن. ما هو موجود يبقى كما هو، والمقالة التي تغيرت تستبدل.",
      "Facts that break a shape of ontology/shapes are kept out and written to"
          + " DIR/quarantine.jsonl with the reasons."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai build data/articles --store facts",
      "  ./waqai build news.jsonl page.html --store facts --base https://example.org/",
      "  ./waqai build --json news.jsonl --store facts 2> summary.jsonl"
    })
final class BuildCommand implements Callable<Integer> {
  private static final String STOPPED =
      "waqai build: stopped. What was read until now is safe on the disk; the same command goes on"
          + " from there.";

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = ExtractCommand.INPUTS)
  private List<String> inputs = List.of();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store; made if it is missing or empty.")
  private Path folder = Path.of("");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = {
        "Under which all data of a new store stands, http(s)://HOST/ ... /.",
        "Default: " + GraphNames.DEFAULT_BASE
      })
  private @Nullable String base;

  @Option(
      names = "--json",
      description = "Print the summaries on the error stream as JSON, one object a line.")
  private boolean json;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description = "Only facts of rules that were right at least this often (0 to 1; default: 0).")
  private double least;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summaries, only what was refused.")
  private boolean quiet;

  @Mixin private WebOptions web = new WebOptions();
  @Mixin private RefusalOption refusals = new RefusalOption();

  private final Streams streams;
  private final Function<Article, ArticleFacts> analysis;
  private final Run run;

  /**
   * @param analysis all that happens between an article and its facts; called by several threads
   * @param run says which program finds them
   */
  BuildCommand(Streams streams, Function<Article, ArticleFacts> analysis, Run run) {
    this.streams = streams;
    this.analysis = analysis;
    this.run = run;
  }

  @Override
  public Integer call() {
    Optional<GraphNames> names;
    try {
      names = Optional.ofNullable(base).map(GraphNames::new);
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai build: " + e.getMessage());
      return ExitCode.USAGE;
    }
    if (folder.toString().startsWith(SparqlServer.PREFIX)) {
      streams.err().println(
          "waqai build: build into a folder, and bring it to the server with: waqai mirror");
      return ExitCode.USAGE;
    }
    return build(names);
  }

  private int build(Optional<GraphNames> names) {
    Thread stopped = new Thread(() -> streams.err().println(STOPPED));
    Runtime.getRuntime().addShutdownHook(stopped);
    Ontology ontology = new Ontology();
    try (FactStore store = FactStore.openOrCreate(folder, names, ontology)) {
      return fill(store, ontology);
    } catch (StoreException e) {
      streams.err().println("waqai build: " + e.getMessage());
      return ExitCode.FAILED;
    } finally {
      forget(stopped);
    }
  }

  private int fill(FactStore store, Ontology ontology) {
    GraphBuild build = new GraphBuild(store, ontology, run, least, streams.err());
    Optional<RefusalFile> details = refusals.open();
    RunSummary read =
        new ArticleRun(
                quiet ? streams.quiet() : streams,
                web.reader(streams),
                new Confident(analysis, least),
                build::knows)
            .withRefusals(details)
            .run(inputs, taking(build));
    details.ifPresent(RefusalFile::close);
    BuildSummary stored = build.finish();
    if (!quiet) {
      streams.err().println(json ? read.json() : read.words());
      streams.err().println(json ? stored.json() : stored.words());
    }
    return stored.failed() == 0 ? read.exitCode() : ExitCode.REFUSED;
  }

  /** Unless the machine is going down already. */
  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      hook.interrupt(); // it runs: there is nothing to take back
    }
  }

  private static ArticleRun.Sink taking(GraphBuild build) {
    return (article, facts) -> {
      build.add(article, facts);
      return true;
    };
  }
}
