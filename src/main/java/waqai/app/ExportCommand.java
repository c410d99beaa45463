package waqai.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.export.Export;
import waqai.export.Exports;
import waqai.ontology.Ontology;
import waqai.query.FactSource;
import waqai.store.StoreException;

/** {@code waqai export}: the whole store as RDF or as tables. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the whole store as RDF or as a table, sorted: the same content gives the same bytes.",
      "يكتب المخزن كله بصيغة RDF أو جدولا، مرتبا: المحتوى نفسه يعطي البايتات نفسها.",
      "RDF: nquads, trig, jsonld, trix and binary (RDF4J's) keep the graphs apart; turtle, rdfxml and"
          + " ntriples have every triple once; nanopub has one nanopublication for each claim.",
      "Tables: csv (all facts), plover (events, JSON Lines), cameo (what happened, as GDELT has it),"
          + " graphml (who did what to whom, for Gephi). --columns tells what stands in them.",
      "A file whose name ends in .gz is compressed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai export --store facts facts.nq.gz",
      "  ./waqai export --store facts --format turtle | head",
      "  ./waqai export --store facts --format cameo events.tsv",
      "  ./waqai export --format cameo --columns"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String GZIP = ".gz";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store, or sparql:QUERY_URL of a server that holds one.")
  private @Nullable String folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "nquads, trig, turtle, jsonld, rdfxml, ntriples, trix, binary, nanopub, csv, plover, cameo or"
              + " graphml (default: as the name of the file ends, else nquads).")
  private @Nullable String format;

  @Option(
      names = "--columns",
      description = "Only prints what the columns or fields of the format mean.")
  private boolean columns;

  @Parameters(
      arity = "0..1",
      paramLabel = "OUT",
      description = "The file to write; without it, or with -, standard output.")
  private @Nullable String file;

  private final Streams streams;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      Ontology ontology = new Ontology();
      Export export = new Exports(ontology).of(format());
      return columns ? printColumns() : export(export, ontology);
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai export: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (StoreException e) {
      streams.err().println("waqai export: " + e.getMessage());
      return ExitCode.FAILED;
    } catch (IOException | UncheckedIOException e) {
      streams.err().println("waqai export: cannot write " + file + ": " + e);
      return ExitCode.FAILED;
    }
  }

  private String format() {
    if (format != null) {
      return format;
    }
    return Optional.ofNullable(file)
        .map(it -> it.endsWith(GZIP) ? it.substring(0, it.length() - GZIP.length()) : it)
        .flatMap(Exports::codeOfFile)
        .orElse("nquads");
  }

  private int printColumns() {
    Exports.columns(format())
        .forEach((name, meaning) -> streams.out().println(name + "\t" + meaning));
    return ExitCode.OK;
  }

  private int export(Export export, Ontology ontology) throws IOException {
    if (folder == null) {
      throw new IllegalArgumentException("which store? give --store DIR");
    }
    try (FactSource store = Stores.open(folder, ontology)) {
      if (file == null || file.equals("-")) {
        OutputStream out = new BufferedOutputStream(streams.out());
        export.write(store, out);
        out.flush();
      } else {
        whole(Path.of(file), store, export);
      }
      return ExitCode.OK;
    }
  }

  /** The file appears under its name only when it is whole. */
  private static void whole(Path target, FactSource store, Export export) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (OutputStream out = packed(target, Files.newOutputStream(part))) {
      export.write(store, out);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static OutputStream packed(Path target, OutputStream out) throws IOException {
    boolean gzip = target.toString().endsWith(GZIP);
    return new BufferedOutputStream(gzip ? new GZIPOutputStream(out) : out);
  }
}
