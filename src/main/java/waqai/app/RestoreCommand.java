package waqai.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import waqai.ontology.Ontology;
import waqai.store.FactStore;
import waqai.store.StoreReport;

/** {@code waqai restore}: a store from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a store from a backup, in a folder that is missing or empty, and checks it.",
      "يستعيد المخزن من نسخة احتياطية."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./waqai restore --store facts facts.zip")
final class RestoreCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "What waqai backup wrote.")
  private Path file = Path.of("");

  private final Streams streams;

  RestoreCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    return StoreOption.run(streams, "restore", this::restore);
  }

  private int restore() {
    try (FactStore facts = FactStore.restore(file, store.folder(), new Ontology())) {
      StoreReport report = facts.verify();
      report.problems().forEach(streams.out()::println);
      streams.out().println("articles restored: " + report.articles());
      return report.isSound() ? ExitCode.OK : ExitCode.FAILED;
    }
  }
}
