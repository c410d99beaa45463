package waqai.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import waqai.store.FactStore;

/** {@code waqai backup}: a store in one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes all that a store was given into one ZIP file; waqai restore makes the store anew.",
      "ينسخ المخزن احتياطيا إلى ملف واحد."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./waqai backup --store facts facts.zip")
final class BackupCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  private final Streams streams;

  BackupCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    return StoreOption.run(streams, "backup", this::backup);
  }

  private int backup() {
    try (FactStore facts = store.open()) {
      int articles = facts.backup(file);
      streams.out().println("articles in the backup: " + articles);
      return ExitCode.OK;
    }
  }
}
