package waqai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;

/**
 * Files that hold what a test expects. To write them anew: {@code mvn test -Dtest=NAME
 * -Dwaqai.record=true}; then read the difference.
 */
@NullMarked
public final class Recorded {
  private Recorded() {}

  /** Asserts that the file holds this text, or writes it there. */
  public static void check(Path file, String text) {
    try {
      if (Boolean.getBoolean("waqai.record")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertThat(file).hasContent(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
