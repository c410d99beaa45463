package waqai.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waqai.lexicon.GazetteerCheck;
import waqai.lexicon.GazetteerFiles;

/** {@code waqai gazetteer check}: tells what is wrong with the files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what is wrong with the files of the gazetteer, each with file, line and what was expected:"
          + " the form of ids, names, dates and coordinates, doubles, rows that contradict others.",
      "يقول ما الخطأ في ملفات الأسماء: الشكل والتكرار والتناقض."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./waqai gazetteer check", "  ./waqai gazetteer check other/gazetteer"})
final class GazetteerCheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder of the files (default: data/gazetteer). Files that are not there are the program's own.")
  private @Nullable Path folder;

  private final Streams streams;

  GazetteerCheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path from = folder == null ? GazetteerCommand.folder() : folder;
    if (!Files.isDirectory(from)) {
      streams.err().println("waqai gazetteer check: there is no folder " + from);
      return ExitCode.USAGE;
    }
    GazetteerCheck.Result result = GazetteerCheck.of(GazetteerFiles.in(from));
    result.faults().forEach(fault -> streams.out().println(fault));
    streams.err().println(result.rows() + " rows, " + result.faults().size() + " faults");
    return result.faults().isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
  }
}
