package waqai.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.fact.EntityKind;
import waqai.lexicon.Fault;
import waqai.lexicon.wikidata.GazetteerImport;

/** {@code waqai gazetteer import}: adds entries from Wikidata. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Adds people with posts, places, bodies and countries that have an Arabic label to the gazetteer.",
      "FILE is a JSON dump of Wikidata or an answer of query.wikidata.org as JSON or CSV, plain, .gz or .bz2;"
          + " data/wikidata has queries that give such answers, and says what their columns mean.",
      "What is there already gets missing names; what contradicts it is refused, with file, line and what was"
          + " expected. Written are imported.tsv and imported-posts.tsv, sorted by id.",
      "يزيد على الأسماء ما في ويكي بيانات من أشخاص وأماكن وهيئات لها اسم عربي."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai gazetteer import ministers.csv places.json",
      "  ./waqai gazetteer import latest-all.json.bz2 --country country/iq --country country/sy",
      "  ./waqai gazetteer import answer.csv --to new --refusals refused.jsonl"
    })
final class GazetteerImportCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Dumps and answers; each is read twice if posts are to be named.")
  private List<Path> files = List.of();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "The folder of the gazetteer that is added to (default: data/gazetteer).")
  private @Nullable Path to;

  @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind, as Person; may be repeated.")
  private Set<String> kinds = new HashSet<>();

  @Option(
      names = "--country",
      paramLabel = "ID",
      description = "Only what is of this country, as country/iq; may be repeated.")
  private Set<String> countries = new HashSet<>();

  @Option(
      names = "--since",
      paramLabel = "YEAR",
      defaultValue = "1990",
      description = "Only who lived and what was there in this year or later (default: 1990).")
  private int since;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Take no more items than this, which are held in memory (default: 100000).")
  private int most;

  @Option(
      names = "--types",
      paramLabel = "FILE",
      description = "More types of Wikidata with their kinds, in the form of wikidata-types.tsv; may be repeated.")
  private List<Path> types = List.of();

  @Mixin private RefusalOption refusals = new RefusalOption();

  private final Streams streams;

  GazetteerImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Told told = new Told(streams.err(), refusals.open())) {
      Path folder = to == null ? GazetteerCommand.folder() : to;
      Set<EntityKind> only = kinds.stream().map(EntityKind::of).collect(Collectors.toSet());
      GazetteerImport.Summary summary =
          new GazetteerImport(new GazetteerImport.Settings(folder, only, countries, since, most, types), told::tell)
              .run(files);
      print(summary, folder);
      return summary.refused().isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai gazetteer import: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private void print(GazetteerImport.Summary summary, Path folder) {
    PrintStream out = streams.out();
    out.println(
        "added " + summary.added() + " · extended " + summary.extended() + " (" + summary.identified()
            + " with their Wikidata id) · posts " + summary.posts() + " · in " + folder);
    print("passed over", summary.passed());
    print("refused", summary.refused());
  }

  private void print(String what, Map<String, Integer> reasons) {
    reasons.forEach((reason, count) -> streams.out().println("  " + what + " " + count + ": " + reason));
  }

  /** Where refusals are told. */
  private record Told(PrintStream err, Optional<RefusalFile> file) implements AutoCloseable {
    void tell(Fault fault) {
      err.println(fault);
      file.ifPresent(f -> f.add(fault.place(), fault.kind(), fault.reason()));
    }

    @Override
    public void close() {
      file.ifPresent(RefusalFile::close);
    }
  }
}
