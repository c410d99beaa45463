package waqai.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waqai.store.FactStore;
import waqai.store.StoreReport;

/** {@code waqai compact}: gives disk space back. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = {
      "Gives back the disk space of articles that were replaced or taken out.",
      "يستعيد مساحة القرص."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./waqai compact --store facts")
final class CompactCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  private final Streams streams;

  CompactCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    return StoreOption.run(streams, "compact", this::compact);
  }

  private int compact() {
    try (FactStore facts = store.open()) {
      facts.compact();
      StoreReport report = facts.status();
      streams.out().println("journal: " + report.journalBytes() + " bytes");
      return ExitCode.OK;
    }
  }
}
