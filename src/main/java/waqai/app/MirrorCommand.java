package waqai.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import waqai.store.FactStore;
import waqai.store.Mirror;
import waqai.store.SparqlServer;
import waqai.store.StoreException;

/** {@code waqai mirror}: brings another SPARQL server to what a store holds. */
@Command(
    name = "mirror",
    mixinStandardHelpOptions = true,
    description = {
      "Brings any SPARQL 1.1 server to what a store holds: only what differs is sent, so it can be"
          + " stopped and done again. Graphs of others are left alone.",
      "ينقل محتوى المخزن إلى أي خادم SPARQL ولا يرسل إلا ما اختلف.",
      "Who asks is told from the environment: WAQAI_SPARQL_USER and WAQAI_SPARQL_PASSWORD, or"
          + " WAQAI_SPARQL_TOKEN."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai mirror --store news --to sparql:http://localhost:3030/ds/query,http://localhost:3030/ds/update",
      "  ./waqai query --store sparql:http://localhost:3030/ds/query who-met-whom"
    })
final class MirrorCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "SERVER",
      description = "sparql:QUERY_URL,UPDATE_URL, or one address for both.")
  private String to = "";

  private final Streams streams;

  MirrorCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (SparqlServer server = new SparqlServer(to, System.getenv());
        FactStore facts = store.open()) {
      Mirror done = Mirror.bring(facts, server, graph -> {});
      streams.err().println(
          "graphs changed " + done.graphs() + " · statements added " + done.added() + " · removed "
              + done.removed());
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai mirror: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (StoreException e) {
      streams.err().println("waqai mirror: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
