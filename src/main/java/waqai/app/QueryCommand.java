package waqai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.export.AnswerWriter;
import waqai.ontology.Ontology;
import waqai.query.Answer;
import waqai.query.FactSource;
import waqai.query.QueryCatalogue;
import waqai.query.Question;
import waqai.query.SavedQuery;
import waqai.store.StoreException;

/** {@code waqai query}: asks a store. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Asks a store, by the name of a saved query, a file or SPARQL itself.",
      "يسأل المخزن باسم سؤال محفوظ أو بملف أو بلغة SPARQL."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai query --list",
      "  ./waqai query --store facts who-met-whom --param person=الكاظمي",
      "  ./waqai query --store facts attacks-in-a-place --param place=Iraq --param lang=en"
          + " --format csv",
      "  ./waqai query --store facts my-question.rq --format json",
      "  ./waqai query --store facts 'SELECT (COUNT(*) AS ?facts) { ?f a w:Fact }'",
      "  ./waqai query --store facts 'CONSTRUCT WHERE { ?a w:met ?b }' --format turtle"
    })
final class QueryCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = {
        "The name of a saved query (see --list), a file that ends in .rq, or SPARQL.",
        "The prefixes w:, sem:, schema:, oa:, dcterms:, rdfs: and others are declared already."
      })
  private @Nullable String query;

  @Option(names = "--store", paramLabel = "DIR", description = "The folder of the store, or sparql:QUERY_URL of a server that holds one.")
  private @Nullable String folder;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Sets a parameter of the query; may be repeated.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "table, csv, tsv, json or xml for SELECT and ASK (default: table);",
        "turtle, ntriples, nquads, trig, jsonld or rdfxml for CONSTRUCT and DESCRIBE"
            + " (default: turtle)."
      })
  private @Nullable String format;

  @Option(names = "--list", description = "Print the saved queries with their parameters.")
  private boolean list;

  @Option(
      names = "--width",
      paramLabel = "CELLS",
      defaultValue = "${env:COLUMNS:-120}",
      description = "How wide a table may be (default: the terminal's width, or 120).")
  private int width;

  private final Streams streams;

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      QueryCatalogue catalogue = new QueryCatalogue();
      if (list) {
        QueryList.print(catalogue, streams.out());
        return ExitCode.OK;
      }
      if (query == null || folder == null) {
        throw new IllegalArgumentException("name a store and a query, or --list");
      }
      return ask(question(query, catalogue), folder);
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai query: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (StoreException e) {
      streams.err().println("waqai query: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private int ask(Question question, String store) {
    try (FactSource facts = Stores.open(store, new Ontology())) {
      Answer answer = question.answer(facts);
      new AnswerWriter(width, facts.names())
          .write(answer, Optional.ofNullable(format), streams.out());
      return ExitCode.OK;
    }
  }

  private Question question(String text, QueryCatalogue catalogue) {
    Optional<SavedQuery> saved = catalogue.find(text);
    if (saved.isPresent()) {
      return saved.get().ask(parameters);
    }
    if (text.endsWith(".rq")) {
      return fromFile(Path.of(text)).ask(parameters);
    }
    if (text.matches("[\\w.-]+")) {
      List<String> names = catalogue.all().stream().map(SavedQuery::name).toList();
      throw new IllegalArgumentException(
          "there is no saved query " + text + "; there are " + String.join(", ", names));
    }
    return SavedQuery.parse("query", text).ask(parameters);
  }

  private static SavedQuery fromFile(Path file) {
    try {
      return SavedQuery.parse(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + file + ": " + e, e);
    }
  }
}
