package waqai.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.fact.ArticleFacts;
import waqai.text.Article;

/** {@code waqai extract}: facts as JSON Lines, one object for each article. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the facts of articles as JSON Lines, one object for each article.",
      "يطبع وقائع المقالات بصيغة JSON Lines، سطرا لكل مقالة."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai extract article.txt",
      "  ./waqai extract page.html news.jsonl data/articles > facts.jsonl",
      "  curl -s https://example.org/news.html | ./waqai extract -",
      "  ./waqai extract --json news.jsonl > facts.jsonl 2> summary.json"
    })
final class ExtractCommand implements Callable<Integer> {
  /** What commands read. */
  static final String INPUTS =
      "Text, HTML, JSON Lines, WARC files, plain or gzipped; ZIP files, folders and patterns of these;"
          + " addresses of pages, RSS, Atom, OPML, sitemaps; lists of addresses; - for standard input.";

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        ExtractCommand.INPUTS,
        "In a folder: .txt .text .html .htm .xhtml .jsonl .ndjson, by the order of their paths."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--json",
      description = "Print the summary on the error stream as one JSON object.")
  private boolean json;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description = "Only facts of rules that were right at least this often (0 to 1; default: 0).")
  private double least;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary, only what was refused.")
  private boolean quiet;

  @Mixin private WebOptions web = new WebOptions();
  @Mixin private RefusalOption refusals = new RefusalOption();

  private final Streams streams;
  private final Function<Article, ArticleFacts> analysis;

  /**
   * @param analysis all that happens between an article and its facts; called by several threads
   */
  ExtractCommand(Streams streams, Function<Article, ArticleFacts> analysis) {
    this.streams = streams;
    this.analysis = analysis;
  }

  @Override
  public Integer call() {
    Optional<RefusalFile> details = refusals.open();
    RunSummary summary =
        new ArticleRun(
                quiet ? streams.quiet() : streams,
                web.reader(streams),
                new Confident(analysis, least))
            .withRefusals(details)
            .run(inputs, this::print);
    details.ifPresent(RefusalFile::close);
    if (!quiet) {
      streams.err().println(json ? summary.json() : summary.words());
    }
    return summary.exitCode();
  }

  /** Ends the run when nobody reads any more. */
  private boolean print(Article article, ArticleFacts facts) {
    streams.out().println(FactJson.line(article, facts));
    return !streams.out().checkError();
  }
}
