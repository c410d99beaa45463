package waqai.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code waqai config}: a configuration file with every option and its default. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a configuration file with every option of every command, its meaning and its default,"
          + " all commented out.",
      "Read is the file that WAQAI_CONFIG names, else waqai.properties in this folder, else"
          + " ~/.config/waqai.properties.",
      "يطبع ملف إعدادات فيه كل خيار وقيمته المعتادة."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai config > waqai.properties",
      "  WAQAI_CONFIG=news.properties ./waqai status"
    })
final class ConfigCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  ConfigCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.out().println("# Defaults of the options of waqai. OPTION=VALUE counts for every command");
    streams.out().println("# that has the option, COMMAND.OPTION=VALUE for one command.");
    for (Map.Entry<String, CommandLine> command : Configuration.commands(spec.parent().commandLine()).entrySet()) {
      streams.out().println();
      streams.out().println("# waqai " + command.getKey());
      Configuration.options(command.getValue())
          .forEach(option -> print(command.getKey(), option));
    }
    return ExitCode.OK;
  }

  private void print(String command, OptionSpec option) {
    String usual = Optional.ofNullable(option.defaultValue()).orElse("");
    for (String line : option.description()) {
      streams.out().println("# " + line.replace("%n", " "));
    }
    String value = usual.isEmpty() && option.arity().max() == 0 ? "false" : usual;
    streams.out().println("#" + command + "." + Configuration.key(option) + "=" + value);
  }
}
