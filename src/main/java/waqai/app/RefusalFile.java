package waqai.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was refused and why, as JSON Lines, each line written at once. */
final class RefusalFile implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path path;
  private final Writer writer;

  /** A new file, in the place of one that is there. */
  RefusalFile(Path path) {
    this.path = path;
    try {
      writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("writing refusals to " + path, e);
    }
  }

  /**
   * Adds one.
   *
   * @param place file and line, or address
   * @param kind the reason without what is particular to this input, as summaries count it
   */
  void add(String place, String kind, String reason) {
    try {
      writer.write(
          JSON.createObjectNode().put("place", place).put("kind", kind).put("reason", reason)
              + "\n");
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("writing refusals to " + path, e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("writing refusals to " + path, e);
    }
  }
}
