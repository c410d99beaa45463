package waqai.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.export.ExportFormat;
import waqai.export.Exporter;
import waqai.ontology.Ontology;
import waqai.store.FactStore;
import waqai.store.StoreException;

/** {@code waqai export}: the whole store as RDF. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the whole store as RDF, sorted: the same content gives the same bytes.",
      "يكتب المخزن كله بصيغة RDF مرتبا: المحتوى نفسه يعطي البايتات نفسها.",
      "nquads, trig and jsonld keep the graphs apart; the others have every triple once."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai export --store facts --format nquads facts.nq",
      "  ./waqai export --store facts --format turtle | head",
      "  ./waqai export --store facts --format jsonld facts.jsonld"
    })
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store.")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "nquads",
      description = "nquads, trig, turtle, jsonld, rdfxml or ntriples (default: nquads).")
  private String format = "nquads";

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
      return export(new Exporter(ExportFormat.of(format)));
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai export: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (StoreException e) {
      streams.err().println("waqai export: " + e.getMessage());
      return ExitCode.FAILED;
    } catch (IOException e) {
      streams.err().println("waqai export: cannot write " + file + ": " + e);
      return ExitCode.FAILED;
    }
  }

  private int export(Exporter exporter) throws IOException {
    try (FactStore store = FactStore.open(folder, new Ontology())) {
      if (file == null || file.equals("-")) {
        OutputStream out = new BufferedOutputStream(streams.out());
        exporter.write(store, out);
        out.flush();
      } else {
        whole(Path.of(file), store, exporter);
      }
      return ExitCode.OK;
    }
  }

  /** The file appears under its name only when it is whole. */
  private static void whole(Path target, FactStore store, Exporter exporter) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      exporter.write(store, out);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
