package waqai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.Recorded;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.query.FactFilter;
import waqai.query.FactFinder;
import waqai.query.FactRow;
import waqai.store.FactStore;

class FactTableTest {
  private static final Path EXPECTED = Path.of("src/test/resources/cases/tables");

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
  void all_facts_in_arabic_and_in_english() {
    List<FactRow> all = find(FactFilter.ALL);
    Recorded.check(EXPECTED.resolve("facts.ar.txt"), table(all, "ar"));
    Recorded.check(EXPECTED.resolve("facts.en.txt"), table(all, "en"));
  }

  @Test
  void all_facts_as_json_lines() {
    StringWriter out = new StringWriter();
    new FactLines().print(find(FactFilter.ALL), new PrintWriter(out, true));
    Recorded.check(EXPECTED.resolve("facts.jsonl"), out.toString());
  }

  @Test
  void facts_are_found_by_any_name_of_anybody_in_them() {
    List<FactRow> facts = find(about("الخفاجي"));
    assertThat(facts)
        .extracting(FactRow::type)
        .containsExactly(EventType.WITHDRAWAL, EventType.DEMAND, EventType.POSITION);
    assertThat(find(about("khafaji"))).isEqualTo(facts);
    assertThat(find(about("KHAFAJI tahsin"))).isEqualTo(facts);
    assertThat(find(about("nobody"))).isEmpty();
    assertThat(find(about("؟"))).isEmpty();
  }

  @Test
  void a_place_and_a_speaker_count_too() {
    assertThat(find(about("مطار بغداد"))).extracting(FactRow::type).contains(EventType.KILLING);
    assertThat(find(about("وزارة الصحة"))).extracting(FactRow::type).containsExactly(EventType.ATTACK);
  }

  @Test
  void facts_are_found_by_type_and_time() {
    FactFilter summer =
        new FactFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2021, 7, 15)),
            Optional.of(LocalDate.of(2021, 9, 9)));
    assertThat(find(summer))
        .extracting(FactRow::type)
        .containsExactly(EventType.VISIT, EventType.MEETING);
    FactFilter attacks =
        new FactFilter(
            Optional.of("إيران"),
            Optional.of(EventType.ATTACK),
            Optional.empty(),
            Optional.empty());
    assertThat(find(attacks))
        .extracting(FactRow::status)
        .containsExactlyInAnyOrder(
            FactStatus.HAPPENED, FactStatus.HAPPENED, FactStatus.DENIED);
  }

  private static FactFilter about(String name) {
    return new FactFilter(
        Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static List<FactRow> find(FactFilter filter) {
    return new FactFinder(Graphs.ONTOLOGY).find(store, filter);
  }

  private static String table(List<FactRow> facts, String language) {
    StringWriter out = new StringWriter();
    new FactTable(Graphs.ONTOLOGY, language, 140).print(facts, new PrintWriter(out, true));
    return out.toString();
  }
}
