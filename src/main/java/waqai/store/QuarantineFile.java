package waqai.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import waqai.ontology.Quarantined;

/**
 * The facts that were refused, as JSON Lines with {@code article}, {@code fact}, {@code type},
 * {@code words}, {@code reasons}; sorted by article. What an article brings replaces what it
 * brought before.
 */
final class QuarantineFile {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  QuarantineFile(Path file) {
    this.file = file;
  }

  /**
   * Replaces the lines of these articles.
   *
   * @param refused by article id; an empty list clears an article's lines
   */
  void update(Map<String, List<Quarantined>> refused) {
    try {
      Map<String, List<String>> before = read();
      Map<String, List<String>> after = new TreeMap<>(before);
      refused.forEach(
          (article, facts) ->
              after.put(article, facts.stream().map(QuarantineFile::line).toList()));
      after.values().removeIf(List::isEmpty);
      if (!after.equals(before)) {
        write(after);
      }
    } catch (IOException e) {
      throw new StoreException("cannot write " + file + ": " + e, e);
    }
  }

  private Map<String, List<String>> read() throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        lines.computeIfAbsent(article(line), id -> new ArrayList<>()).add(line);
      }
    }
    return lines;
  }

  private String article(String line) {
    try {
      JsonNode article = JSON.readTree(line).path("article");
      return article.asText();
    } catch (JacksonException e) {
      throw new StoreException(file + " is damaged, remove it and build again: " + line, e);
    }
  }

  private void write(Map<String, List<String>> lines) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, lines.values().stream().flatMap(List::stream).toList());
    Files.move(
        fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String line(Quarantined refused) {
    ObjectNode line = JSON.createObjectNode();
    line.put("article", refused.article());
    line.put("fact", refused.fact());
    line.put("type", refused.type());
    line.put("words", refused.words());
    line.set("reasons", JSON.valueToTree(refused.reasons()));
    return line.toString();
  }
}
