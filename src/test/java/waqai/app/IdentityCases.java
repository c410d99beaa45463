package waqai.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;
import waqai.text.Article;

/** Reads {@code cases/identity}: news items, and who and what in them is the same. */
@NullMarked
final class IdentityCases {
  private static final Path FOLDER = Path.of("src/test/resources/cases/identity");

  private IdentityCases() {}

  /**
   * One case.
   *
   * @param same each list is one entity
   * @param events each is a type with the groups of articles that tell of one event
   * @param reports what is expected of a fact: article, type, reports, origins
   * @param disputes type, field, and the two articles
   */
  record Case(
      String name,
      List<Article> articles,
      List<List<Item>> same,
      List<EventLine> events,
      List<List<String>> reports,
      List<List<String>> disputes) {}

  /** Something in an article: a name, or a word of the evidence, or nothing. */
  record Item(String article, String words) {}

  /** The articles that tell of events of a type, by event. */
  record EventLine(String type, List<List<Item>> groups) {}

  static List<Case> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Case> cases = new ArrayList<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        String[] parts = Files.readString(file).split("(?m)^#### ");
        Arrays.stream(parts).filter(it -> !it.isBlank()).forEach(it -> cases.add(read(it)));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(String text) {
    String name = text.split("[ \n]", 2)[0];
    Case out =
        new Case(
            name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
            new ArrayList<>());
    for (String block : text.split("(?m)^== ")) {
      List<String> lines = block.lines().toList();
      if (!block.startsWith(name)) {
        List<String> body = lines.stream().skip(1).filter(it -> !isExpectation(it)).toList();
        out.articles().add(article(name, lines.getFirst(), String.join("\n", body).strip()));
      }
      lines.stream().filter(IdentityCases::isExpectation).forEach(it -> expect(name, it, out));
    }
    return out;
  }

  private static boolean isExpectation(String line) {
    return line.matches("(same|event|reports|dispute): .*");
  }

  /** As the program reads it from a line of JSON. */
  private static Article article(String name, String head, String text) {
    String[] cells = head.split(" \\| ");
    String[] parts = text.split("\n", 2);
    Map<String, String> json = new TreeMap<>();
    json.put("id", name + "-" + cells[0]);
    json.put("publisher", cells[1]);
    json.put("published", cells[2].strip());
    json.put("lang", "ar");
    json.put("title", parts[0]);
    json.put("text", parts[1].strip());
    try {
      byte[] line = new JsonMapper().writeValueAsBytes(json);
      Path file = Files.createTempFile("identity", ".jsonl");
      Files.write(file, line);
      try (Stream<Reading> read =
          new ArticleReader(new ByteArrayInputStream(new byte[0]), Limits.DEFAULT)
              .read(List.of(file.toString()))) {
        return ((Reading.Read) read.findFirst().orElseThrow()).article();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void expect(String name, String line, Case out) {
    String rest = line.substring(line.indexOf(':') + 2);
    List<String> words = List.of(rest.split(" "));
    switch (line.substring(0, line.indexOf(':'))) {
      case "same" ->
          out.same().add(Stream.of(rest.split(" = ")).map(it -> item(name, it, " ")).toList());
      case "event" -> out.events().add(
          new EventLine(
              words.getFirst(),
              Stream.of(rest.substring(words.getFirst().length()).strip().split(" \\| "))
                  .map(group -> Stream.of(group.split(" ")).map(it -> item(name, it, "/")).toList())
                  .toList()));
      case "reports" -> out.reports().add(words);
      default -> out.disputes().add(words);
    }
  }

  /** {@code a1 NAME} or {@code a1/WORD}. */
  static Item item(String name, String text, String separator) {
    String[] parts = text.strip().split(separator, 2);
    return new Item(name + "-" + parts[0], parts.length > 1 ? parts[1].strip() : "");
  }
}
