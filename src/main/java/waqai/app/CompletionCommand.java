package waqai.app;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code waqai completion}: what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script by which bash (and zsh) completes commands and options.",
      "يطبع ما تحتاجه الصدفة لإكمال الأوامر."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(./waqai completion)",
      "  ./waqai completion > ~/.local/share/bash-completion/completions/waqai"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.out().print(AutoComplete.bash("waqai", spec.root().commandLine()));
    streams.out().flush();
    return ExitCode.OK;
  }
}
