package waqai.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The article files in a folder and below it, in the order of their paths, hidden ones left out. */
final class InputFiles {
  /** What an article file in a folder is called. */
  static final Set<String> TEXT = Set.of("txt", "text");

  static final Set<String> HTML = Set.of("html", "htm", "xhtml");
  static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson");

  /** The same for a person to read. */
  static final String EXTENSIONS = ".txt .text .html .htm .xhtml .jsonl .ndjson";

  private InputFiles() {}

  static List<Source> in(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !isHidden(folder.relativize(path)) && Files.isRegularFile(path))
          .map(path -> new Found(folder.relativize(path).toString(), Source.of(path)))
          .filter(found -> isArticleFile(found.source().extension()))
          .sorted(Comparator.comparing(Found::path))
          .map(Found::source)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private record Found(String path, Source source) {}

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticleFile(String extension) {
    return TEXT.contains(extension)
        || HTML.contains(extension)
        || JSON_LINES.contains(extension);
  }
}
