package waqai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;
import waqai.text.Article;

/** What the README says of the program is so. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path JAVA = Path.of("src/main/java");
  private static final Pattern STAGE =
      Pattern.compile("^\\| (\\w+) \\| `waqai\\.(\\w+)` \\| `(\\w+)` \\|.*$", Pattern.MULTILINE);
  private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("\\./waqai (\\w+)");

  private final String readme;

  ReadmeTest() throws IOException {
    readme = Files.readString(README);
  }

  @Test
  void every_stage_of_the_table_is_a_package_with_that_entry_class() throws IOException {
    Matcher row = STAGE.matcher(readme);
    int rows = 0;
    while (row.find()) {
      rows++;
      Path folder = JAVA.resolve("waqai").resolve(row.group(2));
      try (Stream<Path> files = Files.walk(folder)) {
        assertThat(files.map(f -> f.getFileName().toString()))
            .as("stage %s", row.group(1))
            .contains(row.group(3) + ".java");
      }
    }
    assertThat(rows).isGreaterThanOrEqualTo(9);
  }

  @Test
  void every_command_that_is_named_exists() throws IOException {
    List<String> known;
    try (Stream<Path> files = Files.list(JAVA.resolve("waqai/app"))) {
      known = files.map(ReadmeTest::commandName).flatMap(Stream::ofNullable).toList();
    }
    Matcher named = COMMAND.matcher(readme);
    while (named.find()) {
      assertThat(named.group(1)).isIn(Stream.concat(known.stream(), Stream.of("test", "jdk")).toList());
    }
  }

  private static @Nullable String commandName(Path file) {
    try {
      Matcher name = Pattern.compile("@Command\\(\\s*name = \"(\\w+)\"").matcher(Files.readString(file));
      return name.find() ? name.group(1) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_example_is_what_the_program_finds() throws IOException {
    Matcher block = JSON.matcher(readme);
    assertThat(block.find()).isTrue();
    JsonNode shown = new ObjectMapper().readTree(block.group(1));
    ArticleFacts found = TestPipeline.get().facts(article());
    assertThat(found.facts()).anySatisfy(fact -> {
      assertThat(fact.type().code()).isEqualTo(shown.path("type").textValue());
      assertThat(fact.status().code()).isEqualTo(shown.path("status").textValue());
      assertThat(TestPipeline.names(found, fact.actors())).isEqualTo(texts(shown.path("actor")));
      assertThat(TestPipeline.names(found, fact.recipients())).isEqualTo(texts(shown.path("recipient")));
      assertThat(TestPipeline.names(found, fact.sources())).isEqualTo(texts(shown.path("source")));
    });
  }

  private static Article article() {
    try (Stream<Reading> readings =
        new ArticleReader(new ByteArrayInputStream(new byte[0]), Limits.DEFAULT)
            .read(List.of("data/articles/kadhimi-mckenzie-2021.txt"))) {
      return ((Reading.Read) readings.findFirst().orElseThrow()).article();
    }
  }

  private static List<String> texts(JsonNode names) {
    return Stream.of(names).flatMap(n -> {
      Stream.Builder<String> out = Stream.builder();
      n.forEach(t -> out.add(t.textValue()));
      return out.build();
    }).toList();
  }
}
