package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much of the article is found in real pages, which stand beside the checkout, not in it. */
class HtmlEvaluationTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("shared", "../shared"), "eval", "html");

  @Test
  void the_words_of_real_pages_are_found() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no pages at " + FOLDER + ": skipped");
    List<Double> all = new ArrayList<>();
    double arabic = 1;
    for (Path page : pages()) {
      Path expected = beside(page, ".expected.txt");
      if (Files.exists(expected)) {
        double f1 = f1(words(Files.readString(expected)), words(String.join("\n", read(page).paragraphs())));
        System.out.printf(Locale.ROOT, "%-45s word F1 %.3f%n", page.getFileName(), f1);
        all.add(f1);
        arabic = page.toString().contains("_ar_") ? Math.min(arabic, f1) : arabic;
      }
    }
    double mean = all.stream().mapToDouble(f -> f).average().orElse(0);
    double least = all.stream().mapToDouble(f -> f).min().orElse(0);
    System.out.printf(Locale.ROOT, "%d pages: word F1 mean %.4f, minimum %.4f%n", all.size(), mean, least);
    assertThat(mean).isGreaterThan(0.98);
    assertThat(least).isGreaterThan(0.95);
    assertThat(arabic).isGreaterThan(0.98);
  }

  @Test
  void the_dates_of_real_pages_are_found() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no pages at " + FOLDER + ": skipped");
    for (Path page : pages()) {
      JsonNode about = new JsonMapper().readTree(beside(page, ".json").toFile());
      String date = about.path("publishing_date").asText(about.path("date").asText(""));
      if (date.length() >= 10) {
        assertThat(read(page).about().published().map(Object::toString))
            .as(page.getFileName().toString())
            .contains(date.substring(0, 10));
      }
    }
  }

  @Test
  void segments_that_must_and_must_not_be_found() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no pages at " + FOLDER + ": skipped");
    for (Path page : pages()) {
      JsonNode about = new JsonMapper().readTree(beside(page, ".json").toFile());
      String text = String.join("\n", read(page).paragraphs());
      about.path("must_contain").forEach(it -> assertThat(text).contains(it.textValue()));
      about.path("must_not_contain").forEach(it -> assertThat(text).doesNotContain(it.textValue()));
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Path beside(Path page, String ending) {
    return page.resolveSibling(page.getFileName().toString().replace(".html", ending));
  }

  private static HtmlStory read(Path page) throws IOException {
    return switch (TextDecoder.decode(Files.readAllBytes(page), Optional.empty())) {
      case TextDecoder.Text(String html, List<String> notes) -> HtmlStory.of(html);
      case TextDecoder.Unreadable(String reason) -> throw new AssertionError(page + ": " + reason);
    };
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static double f1(List<String> expected, List<String> found) {
    Map<String, Integer> left = new HashMap<>();
    expected.forEach(word -> left.merge(word, 1, Integer::sum));
    int hits = 0;
    for (String word : found) {
      int before = left.getOrDefault(word, 0);
      hits += before > 0 ? 1 : 0;
      left.put(word, before - 1);
    }
    return expected.isEmpty() && found.isEmpty() ? 1 : 2.0 * hits / (expected.size() + found.size());
  }
}
