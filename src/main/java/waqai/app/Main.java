package waqai.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import waqai.describe.Run;
import waqai.lexicon.RuleHash;

/** The program: its commands, and the one place that ends the process. */
@Command(
    name = "waqai",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Turns Arabic news into a knowledge graph of who did what to whom, when and where.",
      "يحوّل الأخبار العربية إلى مخطط معرفي: من فعل ماذا بمن، ومتى، وأين."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai demo                     see what it does",
      "  ./waqai extract article.txt      the facts of one article as JSON",
      "  ./waqai COMMAND --help           what a command takes, with examples"
    })
public final class Main implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  private Main(Streams streams) {
    this.streams = streams;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Streams streams = Streams.ofProcess();
    System.exit(run(streams, commandLine(streams, commands(streams)), args));
  }

  /** Runs a command with the defaults of the configuration file, if there is one. */
  private static int run(Streams streams, CommandLine line, String[] args) {
    try {
      Configuration.file(System.getenv())
          .ifPresent(file -> line.setDefaultValueProvider(Configuration.read(file, line)));
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai: " + e.getMessage());
      return ExitCode.USAGE;
    }
    return line.execute(args);
  }

  @Option(
      names = "--log",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Also write messages, refusals and summaries to this file, with their time.")
  private void log(@Nullable Path file) {
    if (file != null) {
      LogFile.to(file);
    }
  }

  /** The commands, each an object that picocli reads. */
  private static List<Object> commands(Streams streams) {
    Analysis analysis = new Analysis(streams);
    Run run = new Run(Version.of(), RuleHash.of());
    return List.of(
        new DemoCommand(streams, analysis, run),
        new ReadCommand(streams),
        new ExtractCommand(streams, analysis),
        new EntitiesCommand(streams, article -> analysis.pipeline().mentions(article)),
        new BuildCommand(streams, analysis, run),
        new FactsCommand(streams),
        new QueryCommand(streams),
        new ExportCommand(streams),
        new ServeCommand(streams, new FeedWatch.Analyst(analysis, run)),
        new MirrorCommand(streams),
        new ExplainCommand(streams, analysis::pipeline),
        new WatchCommand(streams, analysis, run),
        new StatusCommand(streams),
        new VerifyCommand(streams),
        new RecoverCommand(streams),
        new DecideCommand(streams),
        new RetractCommand(streams),
        new CompactCommand(streams),
        new BackupCommand(streams),
        new RestoreCommand(streams),
        new BenchCommand(streams, analysis::pipeline, run),
        GazetteerCommand.line(streams),
        new ConfigCommand(streams),
        new CompletionCommand(streams));
  }

  /** The command line with these commands, printing to these streams. */
  static CommandLine commandLine(Streams streams, List<Object> commands) {
    CommandLine line = new CommandLine(new Main(streams));
    commands.forEach(line::addSubcommand);
    tellExitCodes(line);
    return line.setOut(new PrintWriter(streams.out(), true))
        .setErr(new PrintWriter(streams.err(), true))
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler((e, at, parsed) -> failed(streams, e));
  }

  private static void tellExitCodes(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.MEANINGS);
    line.getSubcommands().values().forEach(Main::tellExitCodes);
  }

  /** No command was named: says which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(streams.err());
    return ExitCode.USAGE;
  }

  private static int failed(Streams streams, Exception e) {
    streams.err().println("waqai: " + e);
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      streams.err().println("  because of " + cause);
    }
    return ExitCode.FAILED;
  }

  /** The version that the jar carries. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"waqai " + of()};
    }

    static String of() {
      String version = Main.class.getPackage().getImplementationVersion();
      return Objects.requireNonNullElse(version, "(from classes)");
    }
  }
}
