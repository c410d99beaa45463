package waqai.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import waqai.ontology.Ontology;
import waqai.store.FactStore;
import waqai.store.StoreException;

/** The option {@code --store DIR} of the commands that look after a store. */
final class StoreOption {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store.")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }

  FactStore open() {
    return FactStore.open(folder, new Ontology());
  }

  /** The exit code of the work; trouble with the store is told in one line. */
  static int run(Streams streams, String command, Callable<Integer> work) throws Exception {
    try {
      return work.call();
    } catch (StoreException e) {
      streams.err().println("waqai " + command + ": " + e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
