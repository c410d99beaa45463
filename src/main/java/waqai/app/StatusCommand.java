package waqai.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import waqai.store.FactStore;
import waqai.store.StoreReport;

/** {@code waqai status}: what is in a store. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Prints how many articles a store has, how large its journal is and whether that is sound.",
      "يعرض حالة المخزن."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./waqai status --store facts", "  ./waqai status --json --store facts"})
final class StatusCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  private final Streams streams;

  StatusCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    return StoreOption.run(streams, "status", this::status);
  }

  private int status() {
    try (FactStore facts = store.open()) {
      StoreReport report = facts.status();
      report.problems().forEach(streams.err()::println);
      streams.out().printf(
          Locale.ROOT,
          json
              ? "{\"articles\":%d,\"records\":%d,\"journalBytes\":%d,\"sound\":%b,\"base\":\"%s\"}%n"
              : "articles %d · records in the journal %d · journal %,d bytes · sound %b · base %s%n",
          report.articles(), report.records(), report.journalBytes(), report.isSound(),
          facts.names().base());
      return report.isSound() ? ExitCode.OK : ExitCode.FAILED;
    }
  }
}
