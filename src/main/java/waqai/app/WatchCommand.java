package waqai.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.describe.Run;
import waqai.fact.ArticleFacts;
import waqai.ontology.Ontology;
import waqai.store.FactStore;
import waqai.store.StoreException;
import waqai.text.Article;

/** {@code waqai watch}: keeps a store current with feeds. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Reads feeds again and again and puts what is new in them into a store; ends with Ctrl-C.",
      "Between the rounds the store is closed, so that it can be asked.",
      "يتابع تلقيمات الأخبار ويضيف الجديد إلى المخزن."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai watch https://example.org/rss.xml --store facts --every 15m",
      "  ./waqai watch outlets.opml --store facts --rounds 1"
    })
final class WatchCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FEED",
      description = "Addresses of RSS, Atom, sitemaps; OPML files; lists of addresses.")
  private List<String> feeds = List.of();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private WebOptions web = new WebOptions();
  @Mixin private RefusalOption refusals = new RefusalOption();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      description = "From round to round: 90s, 15m, 2h, 1d (default: 15m).")
  private String every = "15m";

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "0",
      description = "Ends after so many rounds (default: never).")
  private int rounds;

  private final Streams streams;
  private final Function<Article, ArticleFacts> analysis;
  private final Run run;

  WatchCommand(Streams streams, Function<Article, ArticleFacts> analysis, Run run) {
    this.streams = streams;
    this.analysis = analysis;
    this.run = run;
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<Duration> pause = FeedWatch.duration(every);
    if (pause.isEmpty()) {
      streams.err().println("waqai watch: --every " + every + ": expected 90s, 15m, 2h or 1d");
      return ExitCode.USAGE;
    }
    FeedWatch watch =
        new FeedWatch(
            streams, new FeedWatch.Analyst(analysis, run), web.reader(streams), refusals.open());
    Ontology ontology = new Ontology();
    int code = ExitCode.OK;
    for (int round = 1; ; round++) {
      code = round(watch, ontology);
      if (round == rounds || code == ExitCode.FAILED) {
        return code;
      }
      Thread.sleep(pause.get());
    }
  }

  private int round(FeedWatch watch, Ontology ontology) {
    try (FactStore facts = FactStore.openOrCreate(store.folder(), Optional.empty(), ontology)) {
      return watch.round(feeds, facts, ontology, () -> true);
    } catch (StoreException e) {
      streams.err().println("waqai watch: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
