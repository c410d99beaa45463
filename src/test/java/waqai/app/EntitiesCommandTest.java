package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesCommandTest {
  private static final String NEWS =
      "استقبل وزير الخارجية السعودي الأمير فيصل بن فرحان في الرياض أمس وفدا من شركة سوناطراك."
          + " وقال سالم الشهواني رئيس بلدية سرمين إن المشاورات مستمرة، وأضاف الشهواني أنها جادة.";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String in, String... args) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    EntitiesCommand command = new EntitiesCommand(streams, TestPipeline.get()::mentions);
    return Main.commandLine(streams, List.of(command)).execute(args);
  }

  private List<JsonNode> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().map(EntitiesCommandTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return new JsonMapper().readTree(line);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private JsonNode line(String words) {
    return lines().stream().filter(n -> n.get("words").asText().equals(words)).findFirst().orElseThrow();
  }

  @Test
  void names_stand_where_they_are_said_to_stand() {
    assertThat(run(NEWS, "entities", "-")).isZero();
    for (JsonNode each : lines()) {
      assertThat(NEWS.substring(each.get("begin").asInt(), each.get("end").asInt()))
          .isEqualTo(each.get("words").asText());
    }
  }

  @Test
  void a_known_name_has_its_english_name_and_wikidata_id() {
    assertThat(run(NEWS, "entities", "-")).isZero();
    assertThat(line("الرياض").toString())
        .contains("\"kind\":\"Place\"", "\"en\":\"Riyadh\"", "\"enDerived\":false", "\"wikidata\":\"Q3692\"");
    assertThat(line("فيصل بن فرحان").get("kind").asText()).isEqualTo("Person");
    assertThat(line("شركة سوناطراك").get("kind").asText()).isEqualTo("Organization");
  }

  @Test
  void an_unknown_person_has_a_derived_english_name_and_is_one_entity() {
    assertThat(run(NEWS, "entities", "-")).isZero();
    JsonNode whole = line("سالم الشهواني");
    assertThat(whole.get("en").asText()).isEqualTo("Salem al-Shahwani");
    assertThat(whole.get("enDerived").asBoolean()).isTrue();
    assertThat(line("الشهواني").get("entity")).isEqualTo(whole.get("entity"));
  }

  @Test
  void descriptions_only_on_request() {
    assertThat(run(NEWS, "entities", "-")).isZero();
    assertThat(lines()).allMatch(n -> n.get("named").asBoolean());
    out.reset();
    assertThat(run(NEWS, "entities", "--descriptions", "-")).isZero();
    assertThat(lines()).anyMatch(n -> n.get("kind").asText().equals("Group"));
  }

  @Test
  void what_cannot_be_read_sets_the_exit_code() {
    assertThat(run("The minister arrived on Monday.", "entities", "-")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not supported yet");
    assertThat(run("", "entities")).isEqualTo(2);
  }

  @Test
  void help_shows_examples() {
    assertThat(run("", "entities", "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Examples:").contains("وأحزاب");
  }
}
