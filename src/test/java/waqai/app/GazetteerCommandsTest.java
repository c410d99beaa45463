package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandsTest {
  private static final String CASES = "src/test/resources/cases/gazetteer/";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;

  private int run(String... args) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(streams, List.of(GazetteerCommand.line(streams), new ConfigCommand(streams))).execute(args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void lookup_prints_a_table() {
    assertThat(run("gazetteer", "lookup", "مصطفى الكاظمي", "--width", "500")).isEqualTo(ExitCode.OK);
    assertThat(out()).contains("person/mustafa-al-kadhimi", "Mustafa al-Kadhimi", "رئيس الوزراء (العراق) 2020-05-07–2022-10-27", "العراق");
  }

  @Test
  void lookup_prints_json_lines() {
    assertThat(run("gazetteer", "lookup", "--json", "Q796")).isEqualTo(ExitCode.OK);
    assertThat(out())
        .startsWith("{\"asked\":\"Q796\",\"as\":\"id\",\"id\":\"country/iq\",\"kind\":\"Country\",\"names\":[\"العراق\"")
        .endsWith("\"of\":null,\"posts\":[],\"wikidata\":\"Q796\"}\n");
  }

  @Test
  void lookup_tells_near_spellings_of_what_is_not_there() {
    assertThat(run("gazetteer", "lookup", "Arab Leage")).isEqualTo(ExitCode.REFUSED);
    assertThat(err()).startsWith("Arab Leage: not in the gazetteer; near: Arab League");
  }

  @Test
  void check_tells_faults_with_file_and_line() throws IOException {
    Files.writeString(folder.resolve("clubs.tsv"), "club/a\tClub\tفريق\t-\tTeam\t-\t-\t-\t-\t-\t-\t-\n");
    assertThat(run("gazetteer", "check", folder.toString())).isEqualTo(ExitCode.REFUSED);
    assertThat(out()).startsWith("clubs.tsv:1: 'club/a' has the kind 'Club': expected one of");
    assertThat(err()).contains("rows, 1 faults");
  }

  @Test
  void check_finds_nothing_in_the_files_of_the_program() {
    assertThat(run("gazetteer", "check")).isEqualTo(ExitCode.OK);
    assertThat(out()).isEmpty();
  }

  @Test
  void import_sums_up_and_its_code_tells_of_refusals() throws IOException {
    Path refused = folder.resolve("refused.jsonl");
    int code = run("gazetteer", "import", CASES + "answer.csv", "--to", folder.toString(), "--refusals", refused.toString());
    assertThat(code).isEqualTo(ExitCode.REFUSED);
    assertThat(out())
        .startsWith("added 2 · extended 0 (0 with their Wikidata id) · posts 2 · in " + folder)
        .contains("  passed over 1: without an Arabic label", "  refused 1: number of cells");
    assertThat(Files.readAllLines(refused)).hasSize(3);
    assertThat(run("gazetteer", "lookup", "--in", folder.toString(), "هاشم النهري", "--width", "500")).isEqualTo(ExitCode.OK);
    assertThat(out()).contains("person/q900000021", "وزير الموارد الخضراء العراقي 2014-10-20–");
  }

  @Test
  void import_refuses_a_kind_that_is_none() {
    assertThat(run("gazetteer", "import", CASES + "answer.csv", "--to", folder.toString(), "--kind", "Club")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void options_of_the_commands_can_be_configured() {
    assertThat(run("config")).isEqualTo(ExitCode.OK);
    assertThat(out()).contains("#gazetteer.import.most=100000", "#gazetteer.lookup.json=false");
  }
}
