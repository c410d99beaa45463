package waqai.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.read.ArticleReader;
import waqai.read.Reading;
import waqai.text.Article;

/** {@code waqai read}: what is read from inputs, as JSON Lines that every command takes again. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the articles of inputs as JSON Lines (id, url, title, publisher, published, lang,"
          + " text) without looking for facts: what extract and build would read.",
      "يطبع المقالات كما قرئت، سطرا لكل مقالة، من غير استخراج."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai read page.html",
      "  ./waqai read folder/ > news.jsonl",
      "  ./waqai read --prose page.html     only what facts are looked for in"
    })
final class ReadCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Inputs, as extract takes them.")
  private List<String> inputs = List.of();

  @Option(
      names = "--any-language",
      description = "Articles in every language, not only in Arabic.")
  private boolean anyLanguage;

  @Option(
      names = "--prose",
      description = "Of the text only what facts are looked for in: no navigation, no stamps.")
  private boolean prose;

  @Mixin private WebOptions web = new WebOptions();

  private final Streams streams;

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ArticleReader reader = anyLanguage ? web.reader(streams, it -> true) : web.reader(streams);
    try (Stream<Reading> readings = reader.read(inputs)) {
      return readings.mapToInt(this::print).max().orElse(ExitCode.OK);
    }
  }

  private int print(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> {
        read.notes().forEach(note -> streams.err().println(read.place() + ": " + note));
        streams.out().println(line(read.article()));
        yield ExitCode.OK;
      }
      case Reading.Refused refused -> {
        streams.err().println(refused.place() + ": " + refused.reason());
        yield ExitCode.REFUSED;
      }
    };
  }

  private String line(Article article) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", article.id());
    article.url().ifPresent(url -> line.put("url", url));
    article.title().ifPresent(title -> line.put("title", title));
    article.publisher().ifPresent(publisher -> line.put("publisher", publisher));
    article.published().ifPresent(day -> line.put("published", day.toString()));
    article.modified().ifPresent(day -> line.put("modified", day.toString()));
    article.byline().ifPresent(byline -> line.put("byline", byline));
    line.put("lang", article.lang());
    line.put("text", prose ? proseOf(article) : article.text());
    return line.toString();
  }

  private static String proseOf(Article article) {
    List<String> parts = article.prose().stream().map(span -> span.in(article.text())).toList();
    return String.join("\n\n", parts);
  }
}
