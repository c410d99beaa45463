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
      "Takes people's decisions from a file, in the place of earlier ones; they stay with the store, override"
          + " the rules and the articles, and survive every later build and recovery.",
      "A row has id, verdict, subject, object and note, separated by tabs. Verdicts: same, not-same (two entities,"
          + " facts or pieces of evidence), wrong (a fact), corrected (a fact; the object is FIELD=VALUE: time, status,"
          + " actor, recipient, participant, place, dead, injured ...). data/decisions.tsv says all forms.",
      "يأخذ بقرارات الناس: من هو نفسه ومن ليس إياه، وما الخطأ، وما القيمة الصحيحة."
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
