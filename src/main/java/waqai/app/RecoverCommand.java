package waqai.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waqai.ontology.Ontology;
import waqai.store.FactStore;
import waqai.store.StoreReport;

/** {@code waqai recover}: makes a damaged store whole again. */
@Command(
    name = "recover",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the graph of a store anew from its journal. If the journal itself is damaged, its sound"
          + " records stay, the damaged one is kept beside it, and what was lost is printed.",
      "يصلح المخزن التالف."
    },
    footerHeading = "%nExamples:%n",
    footer = "  ./waqai recover --store facts")
final class RecoverCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  private final Streams streams;

  RecoverCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    return StoreOption.run(streams, "recover", this::recover);
  }

  private int recover() {
    List<String> lost = FactStore.recover(store.folder(), new Ontology());
    lost.forEach(streams.out()::println);
    try (FactStore facts = store.open()) {
      StoreReport report = facts.verify();
      report.problems().forEach(streams.out()::println);
      streams.out().println(
          "recovered: " + report.articles() + " articles, " + lost.size() + " places lost");
      return !report.isSound() ? ExitCode.FAILED : lost.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }
  }
}
