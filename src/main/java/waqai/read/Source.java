package waqai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One file, or standard input.
 *
 * @param name as the user named it
 * @param stem its name without folders and extension: the id of its article where it gives none
 * @param extension in lower case, without the dot; empty if there is none
 * @param opener opens its bytes
 */
record Source(String name, String stem, String extension, Opener opener) {
  /** Opens a stream. */
  interface Opener {
    InputStream open() throws IOException;
  }

  static Source of(Path path) {
    String file = String.valueOf(path.getFileName());
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    String extension = dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return new Source(path.toString(), stem, extension, () -> Files.newInputStream(path));
  }

  static Source standardInput(InputStream in) {
    return new Source("-", "stdin", "", () -> in);
  }

  Reading.Place place() {
    return Reading.Place.of(name);
  }
}
