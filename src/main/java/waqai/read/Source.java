package waqai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    /** How much of it is read, from 0 to 1; 0 where that is not known. */
    default double share() {
      return 0;
    }
  }

  static Source of(Path path) {
    return named(String.valueOf(path.getFileName()), path.toString(), new FileBytes(path));
  }

  /** A part of a file: its id and its extension are by its own name. */
  static Source inside(String file, String part, Opener opener) {
    Source named = named(part, file + "#" + part, opener);
    return Web.isAddress(part) ? new Source(named.name(), part, "html", opener) : named;
  }

  /**
   * Bytes that are called so.
   *
   * @param path tells id and extension
   * @param shown for messages
   */
  static Source named(String path, String shown, Opener opener) {
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    String extension = dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return new Source(shown, stem, extension, opener);
  }

  /** What an address gave; the address is the id. */
  static Source fetched(String address, byte[] body) {
    return new Source(address, address, "", () -> new ByteArrayInputStream(body));
  }

  static Source standardInput(InputStream in) {
    return new Source("-", "stdin", "", () -> in);
  }

  Reading.Place place() {
    return Reading.Place.of(name);
  }
}
