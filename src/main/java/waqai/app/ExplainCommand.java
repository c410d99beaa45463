package waqai.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.claim.Claims;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;
import waqai.text.AnalyzedText;
import waqai.text.Article;
import waqai.text.Sentence;

/** {@code waqai explain}: what each stage saw in an article. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what each stage saw: words, tree, clauses, names, times, the rules that fired and the"
          + " candidates that were refused, and why.",
      "يطبع ما رأته كل مرحلة: الكلمات والشجرة والجمل والأسماء والأوقات والقواعد التي طابقت وما رفض."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai explain article.txt",
      "  ./waqai explain article.txt --sentence 3",
      "  ./waqai explain news.jsonl --article ar-017"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Articles, as extract takes them.")
  private List<String> inputs = List.of();

  @Option(
      names = "--sentence",
      paramLabel = "N",
      defaultValue = "-1",
      description = "Only this sentence, counted from 0.")
  private int sentence;

  @Option(
      names = "--article",
      paramLabel = "ID",
      defaultValue = "",
      description = "Only the article with this id.")
  private String wanted = "";

  private final Streams streams;
  private final Supplier<Pipeline> pipeline;

  ExplainCommand(Streams streams, Supplier<Pipeline> pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    boolean refused = false;
    ArticleReader reader = new ArticleReader(streams.in(), Limits.DEFAULT);
    try (Stream<Reading> readings = reader.read(inputs)) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        switch (reading) {
          case Reading.Read read -> explain(read.article());
          case Reading.Refused no -> {
            refused = true;
            streams.err().println(no.place() + ": " + no.reason());
          }
        }
      }
    }
    return refused ? ExitCode.REFUSED : ExitCode.OK;
  }

  private void explain(Article article) {
    if (!wanted.isEmpty() && !wanted.equals(article.id())) {
      return;
    }
    AnalyzedText text = pipeline.get().analyze(article);
    Claims claims = pipeline.get().extract(text);
    streams.out().println("# " + article.id() + " " + article.title().orElse(""));
    Explanation explanation = new Explanation(streams.out(), article.text());
    for (Sentence each : text.sentences()) {
      if (sentence < 0 || sentence == each.index()) {
        explanation.print(each, claims);
      }
    }
  }
}
