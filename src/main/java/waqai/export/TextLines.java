package waqai.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Lines of text in UTF-8. A disk that is full is told, not forgotten. */
final class TextLines {
  private final Writer out;
  private final String end;

  /**
   * @param end what ends a line
   */
  TextLines(OutputStream out, String end) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.end = end;
  }

  void add(String line) {
    try {
      out.write(line);
      out.write(end);
    } catch (IOException e) {
      throw new UncheckedIOException("writing a line", e);
    }
  }

  /** Passes on everything. The stream stays open. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("writing lines", e);
    }
  }
}
