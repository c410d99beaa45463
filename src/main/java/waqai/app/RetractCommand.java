package waqai.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import waqai.store.FactStore;
import waqai.store.Retracted;

/** {@code waqai retract}: takes articles out of a store. */
@Command(
    name = "retract",
    mixinStandardHelpOptions = true,
    description = {
      "Takes articles out of a store, by id or address, with the facts and entities that no other"
          + " article tells; prints what went and what stays.",
      "يسحب مقالات من المخزن مع ما لا يرويه غيرها."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./waqai retract --store facts ar-070", "  ./waqai retract --store facts https://example.org/news/1"})
final class RetractCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(arity = "1..*", paramLabel = "URL|ID", description = "Articles.")
  private List<String> articles = List.of();

  private final Streams streams;

  RetractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    return StoreOption.run(streams, "retract", this::retract);
  }

  private int retract() {
    try (FactStore facts = store.open()) {
      Retracted retracted = facts.retract(articles);
      retracted.articles().forEach(id -> streams.out().println("article taken out: " + id));
      retracted.gone().forEach(fact -> streams.out().println("fact gone: " + fact));
      retracted.kept().forEach(fact -> streams.out().println("fact kept, others tell it: " + fact));
      if (retracted.articles().isEmpty()) {
        streams.err().println("waqai retract: the store has none of " + articles);
      }
      return retracted.articles().isEmpty() ? ExitCode.REFUSED : ExitCode.OK;
    }
  }
}
