package waqai.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
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
          .filter(found -> isArticleFile(Path.of(found.path())))
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

  /** Whether a file is read when it is met in a folder or a ZIP file. */
  static boolean isArticleFile(Path file) {
    String extension = Source.of(file).extension();
    return TEXT.contains(extension)
        || HTML.contains(extension)
        || JSON_LINES.contains(extension)
        || extension.equals("warc")
        || extension.equals("gz");
  }

  /** The files that a pattern such as {@code news/*.html} names, by their paths. */
  static List<Source> matching(String pattern) throws IOException {
    int star = firstWildcard(pattern);
    int slash = pattern.lastIndexOf('/', star);
    Path root = Path.of(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
    PathMatcher matcher =
        root.getFileSystem().getPathMatcher("glob:" + pattern.substring(slash + 1));
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && matcher.matches(root.relativize(path)))
          .sorted()
          .map(path -> Source.of(slash < 0 ? root.relativize(path) : path))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Where a pattern's first wildcard stands; the length if there is none. */
  static int firstWildcard(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
        return i;
      }
    }
    return pattern.length();
  }
}
