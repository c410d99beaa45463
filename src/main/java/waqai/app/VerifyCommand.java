package waqai.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waqai.store.FactStore;
import waqai.store.StoreReport;

/** {@code waqai verify}: whether a store is whole. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a store: every record of the journal by its hash, every article's graph against its"
          + " record. Prints what is damaged; exit code 3 if anything is.",
      "يفحص سلامة المخزن."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./waqai verify --store facts")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  private final Streams streams;

  VerifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    return StoreOption.run(streams, "verify", this::verify);
  }

  private int verify() {
    try (FactStore facts = store.open()) {
      StoreReport report = facts.verify();
      report.problems().forEach(streams.out()::println);
      streams
          .out()
          .println(
              report.isSound()
                  ? "sound: " + report.articles() + " articles (سليم)"
                  : "damaged: " + report.problems().size() + " problems; mend it with: waqai recover"
                      + " --store " + store.folder());
      return report.isSound() ? ExitCode.OK : ExitCode.FAILED;
    }
  }
}
