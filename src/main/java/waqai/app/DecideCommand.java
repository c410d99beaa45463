package waqai.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import waqai.ontology.Ontology;
import waqai.store.FactStore;

/** {@code waqai decide}: takes what people decided about the same and the wrong. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    description = {
      "Takes people's decisions (same, not-same, wrong) from a file; they stay with the store, override"
          + " the rules and survive every later build and recovery. The columns stand in data/decisions.tsv.",
      "يأخذ بقرارات الناس فيمن هو نفسه ومن ليس إياه."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./waqai decide --store facts data/decisions.tsv")
final class DecideCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "decisions, tab-separated")
  private Path file = Path.of("data/decisions.tsv");

  private final Streams streams;

  DecideCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    return StoreOption.run(streams, "decide", this::decide);
  }

  private int decide() {
    FactStore.decide(store.folder(), file, new Ontology());
    streams.out().println("decided by " + file);
    return ExitCode.OK;
  }
}
