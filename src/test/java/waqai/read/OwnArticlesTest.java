package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waqai.text.Article;

/** The articles under {@code data/} and the facts that they must give belong together. */
class OwnArticlesTest {
  private static final Path FOLDER = Path.of("data", "articles");

  private static Map<String, Article> articles() {
    Map<String, Article> articles = new TreeMap<>();
    for (Reading reading : Inputs.read(FOLDER)) {
      articles.put(Inputs.article(reading).id(), Inputs.article(reading));
    }
    return articles;
  }

  private static Map<String, JsonNode> expected() throws IOException {
    Map<String, JsonNode> expected = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("expected"))) {
      for (Path file : files.toList()) {
        JsonNode facts = new ObjectMapper().readTree(file.toFile());
        expected.put(facts.path("doc").textValue(), facts);
      }
    }
    return expected;
  }

  @Test
  void every_article_is_read_and_has_expected_facts() throws IOException {
    assertThat(articles().keySet()).hasSizeGreaterThanOrEqualTo(8).isEqualTo(expected().keySet());
  }

  @Test
  void every_article_has_the_expected_date() throws IOException {
    Map<String, Article> articles = articles();
    expected()
        .forEach(
            (id, facts) ->
                assertThat(articles.get(id).published().orElseThrow())
                    .as(id)
                    .hasToString(facts.path("published").textValue()));
  }

  @Test
  void the_words_of_every_expected_fact_stand_in_the_prose() throws IOException {
    Map<String, Article> articles = articles();
    expected()
        .forEach(
            (id, facts) -> {
              List<String> prose = Inputs.prose(articles.get(id));
              for (JsonNode fact : facts.path("facts")) {
                String words = fact.path("evidence").textValue();
                assertThat(prose).as(id).anyMatch(paragraph -> paragraph.contains(words));
              }
            });
  }
}
