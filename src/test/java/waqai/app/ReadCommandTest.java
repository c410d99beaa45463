package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadCommandTest {
  private static final String PAGE =
      "<html><body><h1>لقاء في بيروت</h1><p>استقبل رئيس الوزراء الوزير الفرنسي في بيروت اليوم."
          + "</p><p>المصدر: وكالات</p><p>وقال إن المحادثات ستستمر حتى نهاية الأسبوع المقبل.</p>";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String in, String... args) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(streams, List.of(new ReadCommand(streams))).execute(args);
  }

  @Test
  void prints_articles_as_json_lines() {
    assertThat(run(PAGE, "read", "-")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\"id\":\"stdin\",\"title\":\"لقاء في بيروت\",\"lang\":\"ar\",\"text\":\"لقاء في بيروت\\n\\n")
        .contains("المصدر");
  }

  @Test
  void prints_only_what_facts_are_looked_for_in() {
    assertThat(run(PAGE, "read", "--prose", "-")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("المصدر");
  }

  @Test
  void other_languages_only_when_asked_for() {
    String english = "The minister arrived in the capital on Monday and met the president of the state.";
    assertThat(run(english, "read", "-")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("language en is not supported yet");
    assertThat(run(english, "read", "--any-language", "-")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"lang\":\"en\"");
  }
}
