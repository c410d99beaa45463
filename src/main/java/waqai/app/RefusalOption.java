package waqai.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --refusals FILE} of the commands that read articles. */
final class RefusalOption {
  @Option(
      names = "--refusals",
      paramLabel = "FILE",
      description = "Also write what was refused, with place and reason, to this file as JSON Lines.")
  private @Nullable Path file;

  /** The file, opened anew. */
  Optional<RefusalFile> open() {
    return Optional.ofNullable(file).map(RefusalFile::new);
  }
}
