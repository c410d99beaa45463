package waqai.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import waqai.ontology.Ontology;
import waqai.query.FactSource;
import waqai.serve.FactServer;
import waqai.serve.ServeSettings;
import waqai.store.FactStore;
import waqai.store.SparqlServer;
import waqai.store.StoreException;

/** {@code waqai serve}: a store as a web site and a SPARQL endpoint. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a store: pages in Arabic and English, linked data, and a SPARQL endpoint to read.",
      "يعرض المخزن: صفحات بالعربية والإنجليزية، وبيانات مترابطة، ومنفذ SPARQL للقراءة.",
      "Only this machine can reach it unless --host says otherwise. It calls no other host unless"
          + " --watch names feeds, and writes to the store only then and with --allow-update."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai serve --store facts",
      "  ./waqai serve --store facts --port 8080 --host 0.0.0.0",
      "  ./waqai serve --store facts --watch outlets.txt --every 15m",
      "  curl -H 'Accept: text/turtle' -L http://localhost:3330/id/entity/Q796",
      "  curl 'http://localhost:3330/sparql?query=SELECT*%%7B?s?p?o%%7DLIMIT+3'"
    })
final class ServeCommand implements Callable<Integer> {
  private static final String TOKEN = "WAQAI_UPDATE_TOKEN";

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store, or sparql:QUERY_URL of a server that holds one.")
  private String folder = "";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3330",
      description = "The port to listen on; 0 for any free one (default: 3330).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: 127.0.0.1, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a query may take (default: 30).")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many rows an answer may have (default: 100000).")
  private long rows;

  @Option(
      names = "--allow-update",
      description =
          "Takes SPARQL updates from who shows the token of the environment variable"
              + " WAQAI_UPDATE_TOKEN (Authorization: Bearer TOKEN). They change the graph, not the"
              + " journal: verify tells of them and recover undoes them.")
  private boolean updates;

  @Option(
      names = "--watch",
      paramLabel = "FEED",
      split = ",",
      description =
          "Also reads this feed again and again, as waqai watch does, and serves what is new in it;"
              + " may be given several times. A store that is missing is made.")
  private List<String> feeds = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      description = "With --watch, from round to round: 90s, 15m, 2h, 1d (default: 15m).")
  private String every = "15m";

  @Mixin private WebOptions web = new WebOptions();
  @Mixin private RefusalOption refusals = new RefusalOption();

  private final Streams streams;
  private final FeedWatch.Analyst analyst;

  ServeCommand(Streams streams, FeedWatch.Analyst analyst) {
    this.streams = streams;
    this.analyst = analyst;
  }

  @Override
  public Integer call() {
    Ontology ontology = new Ontology();
    try {
      return feeds.isEmpty() ? serve(ontology) : watch(ontology);
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai serve: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (StoreException | IllegalStateException e) {
      streams.err().println("waqai serve: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private int serve(Ontology ontology) {
    try (FactSource store = Stores.open(folder, ontology);
        FactServer server = FactServer.start(store, ontology, settings())) {
      return untilStopped(server);
    }
  }

  /** One process, one store object: it serves what it writes. */
  private int watch(Ontology ontology) {
    ServedWatch watch = watch();
    try (FactStore store = FactStore.openOrCreate(Path.of(folder), Optional.empty(), ontology);
        FactServer server = FactServer.start(store, ontology, settings());
        ServedWatch.Running running = watch.start(store, ontology)) {
      LogFile.RUN.info("{} of {}", running.thread().getName(), feeds);
      return untilStopped(server);
    }
  }

  private ServedWatch watch() {
    if (folder.startsWith(SparqlServer.PREFIX)) {
      throw new IllegalArgumentException("--watch is for a store in a folder");
    }
    Duration pause =
        FeedWatch.duration(every)
            .orElseThrow(
                () -> new IllegalArgumentException("--every " + every + ": expected 90s, 15m, 2h or 1d"));
    return new ServedWatch(
        new FeedWatch(streams, analyst, web.reader(streams), refusals.open()), feeds, pause, streams);
  }

  private int untilStopped(FactServer server) {
    streams.err().println("waqai serve: " + server.address() + " (Ctrl+C stops it)");
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    server.join();
    return ExitCode.OK;
  }

  private ServeSettings settings() {
    ServeSettings usual = ServeSettings.DEFAULT;
    return new ServeSettings(
        host, port, Duration.ofSeconds(timeout), rows, usual.queriesAtOnce(), token());
  }

  private Optional<String> token() {
    Optional<String> token = Optional.ofNullable(System.getenv(TOKEN));
    if (updates && folder.startsWith(SparqlServer.PREFIX)) {
      throw new IllegalArgumentException("--allow-update is for a store in a folder");
    }
    if (updates && token.isEmpty()) {
      throw new IllegalArgumentException("--allow-update needs a token in " + TOKEN);
    }
    return updates ? token : Optional.empty();
  }
}
