package waqai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.query.Question;
import waqai.store.FactStore;

class AnswerWriterTest {
  private static final String SELECT =
      "SELECT ?e ?l ?none { ?e w:foldedName \"iran\" ; rdfs:label ?l . FILTER(LANG(?l) = \"ar\") }";

  @TempDir static Path folder;
  private static FactStore store;

  @BeforeAll
  static void fill() {
    store = Graphs.filled(folder.resolve("store"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void rows_as_a_table() {
    assertThat(written(SELECT, "table"))
        .isEqualTo("e               l      none\n──────────────  ─────  ────\n"
            + "id:entity/Q794  \u2068إيران\u2069\n");
  }

  @Test
  void rows_for_programs() {
    assertThat(written(SELECT, "csv"))
        .isEqualTo("e,l,none\r\nhttp://localhost:3330/id/entity/Q794,إيران,\r\n");
    assertThat(written(SELECT, "tsv"))
        .isEqualTo("?e\t?l\t?none\n<http://localhost:3330/id/entity/Q794>\t\"إيران\"@ar\t\n");
    assertThat(written(SELECT, "json")).contains("\"xml:lang\": \"ar\"");
    assertThat(written(SELECT, "xml")).contains("<literal xml:lang=\"ar\">إيران</literal>");
  }

  @Test
  void truth() {
    assertThat(written("ASK { ?f w:status w:Denied }", "table")).startsWith("yes");
    assertThat(written("ASK { ?f w:status w:None }", "json")).contains("\"boolean\" : false");
  }

  @Test
  void statements_in_every_rdf_format_and_turtle_by_default() {
    String describe = "CONSTRUCT WHERE { ?type w:shortcut w:met }";
    assertThat(written(describe, null)).contains("w:Meeting").contains("w:shortcut").contains("w:met");
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(written(describe, format.code())).contains("Meeting");
    }
  }

  @Test
  void a_format_that_does_not_fit_is_refused() {
    assertThatThrownBy(() -> written(SELECT, "turtle"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("table, csv, tsv, json, xml");
    assertThatThrownBy(() -> written("DESCRIBE <x:y>", "csv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("turtle");
  }

  private static String written(String sparql, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(100, store.names())
        .write(Question.of("q", sparql).answer(store), Optional.ofNullable(format), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
