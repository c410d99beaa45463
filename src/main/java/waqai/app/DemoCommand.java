package waqai.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waqai.describe.Run;
import waqai.export.FactTable;
import waqai.fact.ArticleFacts;
import waqai.ontology.Ontology;
import waqai.query.FactFilter;
import waqai.query.FactFinder;
import waqai.query.FactRow;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.store.FactStore;
import waqai.store.StoreException;
import waqai.text.Article;

/** {@code waqai demo}: the whole line on the articles that come with it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Reads data/articles into a store, prints the facts and the answers of three saved queries.",
      "يقرأ data/articles إلى مخزن ويطبع الوقائع وأجوبة ثلاثة أسئلة محفوظة."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./waqai demo", "  ./waqai demo --store /tmp/facts"})
final class DemoCommand implements Callable<Integer> {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("who-met-whom"),
          List.of("parliament-votes"),
          List.of("official-said-or-denied", "--param", "speaker=الخفاجي"));

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store (default: waqai-store in the project).")
  private Path folder = home().resolve("waqai-store");

  @Option(
      names = "--width",
      paramLabel = "CELLS",
      defaultValue = "${env:COLUMNS:-160}",
      description = "How wide the tables may be (default: the terminal's width, or 160).")
  private int width;

  private final Streams streams;
  private final Function<Article, ArticleFacts> analysis;
  private final Run run;

  DemoCommand(Streams streams, Function<Article, ArticleFacts> analysis, Run run) {
    this.streams = streams;
    this.analysis = analysis;
    this.run = run;
  }

  private static Path home() {
    return Path.of(System.getProperty("waqai.home", "."));
  }

  @Override
  public Integer call() {
    Ontology ontology = new Ontology();
    try (FactStore store = FactStore.openOrCreate(folder, Optional.empty(), ontology)) {
      GraphBuild build = new GraphBuild(store, ontology, run, 0, streams.err());
      List<String> inputs = List.of(home().resolve("data").resolve("articles").toString());
      RunSummary read =
          new ArticleRun(streams, new ArticleReader(streams.in(), Limits.DEFAULT), analysis)
              .run(inputs, (article, facts) -> {
            build.add(article, facts);
            return true;
          });
      BuildSummary stored = build.finish();
      streams.out().println("Facts of data/articles · وقائع data/articles");
      List<FactRow> facts = new FactFinder(ontology).find(store, new FactFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
      PrintWriter out =
          new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
      new FactTable(ontology, "ar", width).print(facts, out);
      streams.out().println(read.words());
      streams.out().println(stored.words());
    } catch (StoreException e) {
      streams.err().println("waqai demo: " + e.getMessage());
      return ExitCode.FAILED;
    }
    QUESTIONS.forEach(this::ask);
    next();
    return ExitCode.OK;
  }

  private void ask(List<String> question) {
    streams.out().printf("%n? %s%n", String.join(" ", question));
    CommandLine line = new CommandLine(new QueryCommand(streams));
    List<String> args = new java.util.ArrayList<>(question);
    args.addAll(List.of("--store", folder.toString(), "--width", String.valueOf(width)));
    line.execute(args.toArray(String[]::new));
  }

  private void next() {
    streams.out().printf(
        "%nTry next · جرّب بعد ذلك:%n"
            + "  ./waqai facts --store %1$s --about الكاظمي%n"
            + "  ./waqai query --list%n"
            + "  ./waqai export --store %1$s --format turtle%n"
            + "  ./waqai extract YOUR-ARTICLE.txt%n"
            + "  ./waqai explain data/articles/kadhimi-mckenzie-2021.txt --sentence 1%n",
        folder);
  }
}
