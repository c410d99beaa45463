package waqai.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code waqai gazetteer}: the names of people, places and bodies that the program knows. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The names of people, places, countries and bodies in data/gazetteer: look one up, check the files,"
          + " add to them from Wikidata.",
      "أسماء الأشخاص والأماكن والدول والهيئات: البحث فيها، وفحصها، والزيادة عليها من ويكي بيانات."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai gazetteer lookup الكاظمي \"Arab League\" Q796",
      "  ./waqai gazetteer check",
      "  ./waqai gazetteer import answer.csv"
    })
final class GazetteerCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  private GazetteerCommand(Streams streams) {
    this.streams = streams;
  }

  /** The command with its own commands. */
  static CommandLine line(Streams streams) {
    return new CommandLine(new GazetteerCommand(streams))
        .addSubcommand(new GazetteerLookupCommand(streams))
        .addSubcommand(new GazetteerCheckCommand(streams))
        .addSubcommand(new GazetteerImportCommand(streams));
  }

  /** The folder of the gazetteer in this checkout. */
  static Path folder() {
    return Path.of(System.getProperty("waqai.home", "."), "data", "gazetteer");
  }

  /** No command was named: says which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(streams.err());
    return ExitCode.USAGE;
  }
}
