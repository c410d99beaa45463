package waqai.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The texts of the articles, a file each, so that evidence can be shown in its context. They are no
 * part of the graph: whoever exports facts does not pass on other people's articles.
 */
final class ArticleTexts {
  private final Path folder;

  ArticleTexts(Path folder) {
    this.folder = folder;
  }

  /** Keeps the text of the article that has this graph, in the place of what was kept before. */
  void keep(Node graph, String text) {
    Path file = file(graph);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new StoreException("cannot keep the text of " + graph + " at " + file + ": " + e, e);
    }
  }

  /** The text, if there is one. */
  Optional<String> find(Node graph) {
    Path file = file(graph);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("cannot read the text of " + graph + " at " + file + ": " + e, e);
    }
  }

  /** Forgets a text. */
  void drop(Node graph) {
    Path file = file(graph);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreException("cannot delete the text of " + graph + " at " + file + ": " + e, e);
    }
  }

  private Path file(Node graph) {
    String name = hash(graph.getURI());
    return folder.resolve(name.substring(0, 2)).resolve(name + ".txt");
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
