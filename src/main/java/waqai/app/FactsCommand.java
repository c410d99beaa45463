package waqai.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waqai.export.FactLines;
import waqai.export.FactTable;
import waqai.fact.EventType;
import waqai.fact.FactTime;
import waqai.ontology.Ontology;
import waqai.query.FactFilter;
import waqai.query.FactFinder;
import waqai.query.FactRow;
import waqai.query.FactSource;
import waqai.store.StoreException;

/** {@code waqai facts}: facts of a store as a table. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = {
      "Prints facts of a store: when, who, what, whom, where, whether it happened, according to"
          + " whom, the words.",
      "يطبع وقائع المخزن: متى، ومن، وماذا، ولمن، وأين، وهل حدث، ووفقا لمن، والكلمات."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai facts --store facts",
      "  ./waqai facts --store facts --about الكاظمي --from 2021-07",
      "  ./waqai facts --store facts --type Meeting --from 2021 --to 2021 --lang en",
      "  ./waqai facts --store facts --about Iran --json"
    })
final class FactsCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store, or sparql:QUERY_URL of a server that holds one.")
  private String folder = "";

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = {
        "Only facts about somebody or something, or told by him, in Arabic or English and any"
            + " spelling."
      })
  private @Nullable String about;

  @Option(names = "--type", paramLabel = "T", description = "Only this event type, as Meeting.")
  private @Nullable String type;

  @Option(
      names = "--from",
      paramLabel = "D",
      description = "Only what went on at this time or later: 2021, 2021-09 or 2021-09-09.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "D",
      description = "Only what had begun by this time: 2021, 2021-09 or 2021-09-09.")
  private @Nullable String to;

  @Option(
      names = "--lang",
      paramLabel = "ar|en",
      defaultValue = "ar",
      description = "The language of names and labels (default: ar).")
  private String language = "ar";

  @Option(names = "--json", description = "Print JSON Lines, one object for each fact.")
  private boolean json;

  @Option(
      names = "--width",
      paramLabel = "CELLS",
      defaultValue = "${env:COLUMNS:-140}",
      description = "How wide the table may be (default: the terminal's width, or 140).")
  private int width;

  private final Streams streams;

  FactsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      if (!Ontology.LANGUAGES.contains(language)) {
        throw new IllegalArgumentException("--lang takes ar or en, not " + language);
      }
      return print(filter());
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai facts: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (StoreException e) {
      streams.err().println("waqai facts: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private int print(FactFilter filter) {
    Ontology ontology = new Ontology();
    try (FactSource store = Stores.open(folder, ontology)) {
      List<FactRow> facts = new FactFinder(ontology).find(store, filter);
      PrintWriter out =
          new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
      if (json) {
        new FactLines().print(facts, out);
      } else {
        new FactTable(ontology, language, width).print(facts, out);
        streams.err().println(facts.size() + " facts · وقائع " + facts.size());
      }
      return ExitCode.OK;
    }
  }

  private FactFilter filter() {
    return new FactFilter(
        Optional.ofNullable(about),
        Optional.ofNullable(type).map(FactsCommand::type),
        Optional.ofNullable(from).map(FactsCommand::time).map(FactTime::first),
        Optional.ofNullable(to).map(FactsCommand::time).map(FactTime::last));
  }

  private static EventType type(String code) {
    return Stream.of(EventType.values())
        .filter(type -> type.code().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no event type " + code + "; there are "
                        + String.join(
                            ", ", Stream.of(EventType.values()).map(EventType::code).toList())));
  }

  private static FactTime time(String text) {
    try {
      return switch (text.length()) {
        case 4 -> new FactTime.WholeYear(Year.parse(text));
        case 7 -> new FactTime.Month(YearMonth.parse(text));
        default -> new FactTime.Day(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a time is written 2021, 2021-09 or 2021-09-09, not " + text, e);
    }
  }
}
