package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import waqai.fact.ArticleFacts;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;

/** What makes long runs bearable: progress, details of refusals, a log, a configuration, completion. */
class RunOptionsTest {
  private static final String NEWS = "استقبل رئيس الوزراء اللبناني الوزير الفرنسي في بيروت اليوم.";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;

  @Test
  void progress_tells_the_time_left_once_enough_is_read() {
    assertThat(Progress.words(20, 50, OptionalDouble.of(0.25), Duration.ofSeconds(10)))
        .isEqualTo("20 articles, 50 facts, 2.0 a second, 25% read, 0:30 left");
    assertThat(Progress.words(9000, 1, OptionalDouble.of(0.5), Duration.ofHours(2)))
        .endsWith("50% read, 2:00:00 left");
    assertThat(Progress.words(1, 2, OptionalDouble.of(0.5), Duration.ofMillis(500)))
        .isEqualTo("1 articles, 2 facts, 2.0 a second");
    assertThat(Progress.words(20, 50, OptionalDouble.empty(), Duration.ofSeconds(10)))
        .endsWith("a second");
  }

  @Test
  void a_reader_knows_how_much_it_has_read() throws IOException {
    Files.writeString(folder.resolve("a.txt"), NEWS);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      lines.append("{\"id\":\"a").append(i).append("\",\"text\":\"").append(NEWS).append("\"}\n");
    }
    Files.writeString(folder.resolve("b.jsonl"), lines);
    ArticleReader reader = new ArticleReader(new ByteArrayInputStream(new byte[0]), Limits.DEFAULT);
    List<Double> shares = new ArrayList<>();
    try (Stream<Reading> readings = reader.read(List.of(folder.toString()))) {
      readings.forEach(r -> shares.add(reader.share().orElseThrow()));
    }
    assertThat(shares).hasSize(4001).isSorted();
    assertThat(shares.get(0)).isBetween(0.0, 0.6);
    assertThat(shares.get(2000)).isBetween(0.65, 0.85);
  }

  @Test
  void refusals_are_written_to_a_file() throws IOException {
    Path file = folder.resolve("refused.jsonl");
    int code = run("no article\n", "extract", "-", "missing.txt", "--refusals", file.toString());
    assertThat(code).isEqualTo(ExitCode.REFUSED);
    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line)
            .contains("\"place\":\"missing.txt\"", "\"reason\":\"no such file or folder\""));
  }

  @Test
  void a_log_tells_of_the_run_with_its_time() throws IOException {
    Path log = folder.resolve("waqai.log");
    run("no article\n", "extract", "-", "--log", log.toString());
    assertThat(Files.readString(log))
        .containsPattern("\\d{4}-\\d\\d-\\d\\dT.* INFO \\[main\\] run: refused -: ")
        .contains("\"refused\":1");
  }

  @Test
  void a_configuration_gives_defaults_and_the_command_line_goes_before() throws IOException {
    Path file = folder.resolve("waqai.properties");
    Path refused = folder.resolve("refused.jsonl");
    Files.writeString(
        file, "# of ours\nextract.quiet=true\nrefusals=" + refused + "\nmin-confidence = 0.5\n");
    CommandLine line = line("no article\n");
    line.setDefaultValueProvider(Configuration.read(file, line));
    assertThat(line.execute("extract", "-")).isEqualTo(ExitCode.REFUSED);
    assertThat(refused).exists();
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("articles 0");
    Path other = folder.resolve("other.jsonl");
    line.execute("extract", "-", "--refusals", other.toString());
    assertThat(other).exists();
  }

  @Test
  void an_unknown_option_in_a_configuration_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("waqai.properties"), "extract.colour=red\n");
    assertThatThrownBy(() -> Configuration.read(file, line("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no option 'extract.colour'");
  }

  @Test
  void the_configuration_is_looked_for_in_few_places() {
    assertThat(Configuration.file(Map.of("WAQAI_CONFIG", "my.properties")))
        .contains(Path.of("my.properties"));
    assertThat(Configuration.file(Map.of("HOME", folder.toString()))).isEmpty();
  }

  @Test
  void the_printed_configuration_can_be_read_back() throws IOException {
    assertThat(run("", "config")).isZero();
    String printed = out.toString(StandardCharsets.UTF_8);
    assertThat(printed).contains("#extract.min-confidence=0\n", "#extract.delay=1\n");
    Path file = folder.resolve("all.properties");
    Files.writeString(file, printed.replaceAll("(?m)^#extract\\.", "extract."));
    assertThat(Configuration.read(file, line(""))).isNotNull();
  }

  @Test
  void completion_knows_commands_and_options() {
    assertThat(run("", "completion")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("extract", "--min-confidence", "complete");
  }

  private int run(String in, String... args) {
    return line(in).execute(args);
  }

  private CommandLine line(String in) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(
        streams,
        List.of(
            new ExtractCommand(
                streams, a -> new ArticleFacts(a.id(), List.of(), List.of(), List.of())),
            new ConfigCommand(streams),
            new CompletionCommand(streams)));
  }
}
