package waqai.lexicon.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.fact.EntityKind;
import waqai.lexicon.Fault;
import waqai.lexicon.GazetteerCheck;
import waqai.lexicon.GazetteerFiles;

class GazetteerImportTest {
  private static final long SEED = 20240611;
  private static final int ROUNDS = 300;
  private static final Path CASES = Path.of("src/test/resources/cases/gazetteer");

  @TempDir Path folder;
  private final List<Fault> faults = new ArrayList<>();

  private GazetteerImport.Settings settings(int most) {
    return new GazetteerImport.Settings(folder.resolve("to"), Set.of(), Set.of(), 1990, most, List.of());
  }

  private GazetteerImport.Summary run(Path... files) {
    return new GazetteerImport(settings(1000), faults::add).run(List.of(files));
  }

  private void assertWritten(String expected) throws IOException {
    for (String file : List.of(GazetteerFiles.IMPORTED, GazetteerFiles.IMPORTED_POSTS)) {
      assertThat(Files.readString(folder.resolve("to").resolve(file)))
          .isEqualTo(Files.readString(CASES.resolve(expected).resolve(file)));
    }
  }

  @Test
  void a_dump_adds_entries_and_posts_and_tells_what_it_refuses() throws IOException {
    GazetteerImport.Summary summary = run(CASES.resolve("dump.json"));
    assertWritten("dump");
    assertThat(faults.stream().map(f -> f.toString().replaceFirst("^.*/dump", "dump")).toList())
        .isEqualTo(Files.readAllLines(CASES.resolve("dump/refused.txt")));
    assertThat(summary.added()).isEqualTo(3);
    assertThat(summary.extended()).isEqualTo(2);
    assertThat(summary.identified()).isEqualTo(1);
    assertThat(summary.posts()).isEqualTo(2);
    assertThat(summary.passed()).containsEntry("without an Arabic label", 1).containsEntry("ended before 1990", 1);
    assertThat(summary.refused()).containsEntry("no JSON of an item", 1).containsEntry("name of several", 2);
  }

  @Test
  void what_was_imported_is_sound() {
    run(CASES.resolve("dump.json"), CASES.resolve("answer.csv"));
    assertThat(GazetteerCheck.of(GazetteerFiles.in(folder.resolve("to"))).faults()).isEmpty();
  }

  @Test
  void a_packed_dump_is_the_same_dump() throws IOException {
    byte[] plain = Files.readAllBytes(CASES.resolve("dump.json"));
    int half = plain.length / 2;
    Path gzip = folder.resolve("dump.json.gz");
    Path bzip2 = folder.resolve("dump.json.bz2");
    try (OutputStream out = Files.newOutputStream(gzip)) {
      for (byte[] part : List.of(Arrays.copyOf(plain, half), Arrays.copyOfRange(plain, half, plain.length))) {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        packed.write(part);
        packed.finish();
      }
    }
    try (OutputStream out = Files.newOutputStream(bzip2)) {
      for (byte[] part : List.of(Arrays.copyOf(plain, half), Arrays.copyOfRange(plain, half, plain.length))) {
        BZip2CompressorOutputStream packed = new BZip2CompressorOutputStream(out);
        packed.write(part);
        packed.finish();
      }
    }
    for (Path file : List.of(gzip, bzip2)) {
      run(file);
      assertWritten("dump");
      Files.delete(folder.resolve("to").resolve(GazetteerFiles.IMPORTED));
      Files.delete(folder.resolve("to").resolve(GazetteerFiles.IMPORTED_POSTS));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"answer.csv", "answer-endpoint.json", "answer-page.json", "answer-page-verbose.json"})
  void all_forms_of_an_answer_give_the_same(String file) throws IOException {
    run(CASES.resolve(file));
    assertWritten("answer");
    assertThat(faults).extracting(Fault::kind).contains("no such kind", "no item");
  }

  @Test
  void a_second_import_changes_nothing() throws IOException {
    run(CASES.resolve("dump.json"));
    GazetteerImport.Summary again = run(CASES.resolve("dump.json"));
    assertWritten("dump");
    assertThat(again.added() + again.extended() + again.posts()).isZero();
  }

  @Test
  void the_order_of_the_lines_does_not_matter() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(CASES.resolve("dump.json")));
    Collections.reverse(lines);
    run(Files.write(folder.resolve("reversed.json"), Stream.concat(Stream.of("["), lines.stream()).toList()));
    assertWritten("dump");
  }

  @Test
  void a_file_that_breaks_off_gives_what_stands_before() throws IOException {
    byte[] plain = Files.readAllBytes(CASES.resolve("answer-endpoint.json"));
    Path cut = Files.write(folder.resolve("cut.json"), Arrays.copyOf(plain, plain.length - 100));
    GazetteerImport.Summary summary = run(cut, folder.resolve("missing.json"));
    assertThat(summary.added()).isEqualTo(2);
    assertThat(faults).extracting(Fault::place).contains(cut.toString(), folder.resolve("missing.json").toString());
  }

  @Test
  void no_more_is_held_than_was_allowed() {
    GazetteerImport.Summary summary =
        new GazetteerImport(settings(2), faults::add).run(List.of(CASES.resolve("dump.json")));
    assertThat(summary.refused()).containsEntry("too many items", 1);
    assertThat(summary.added() + summary.extended()).isLessThanOrEqualTo(2);
  }

  @Test
  void only_what_was_asked_for_is_taken() {
    Path to = folder.resolve("to");
    GazetteerImport.Settings places =
        new GazetteerImport.Settings(to, Set.of(EntityKind.PLACE), Set.of("country/sy"), 1990, 1000, List.of());
    assertThat(new GazetteerImport(places, faults::add).run(List.of(CASES.resolve("dump.json"))).added()).isEqualTo(1);
    GazetteerImport.Settings nowhere =
        new GazetteerImport.Settings(to, Set.of(), Set.of("country/nowhere"), 1990, 1000, List.of());
    assertThatThrownBy(() -> new GazetteerImport(nowhere, faults::add))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("country/nowhere");
  }

  @Test
  void types_of_a_user_count_before_the_program_s_own() throws IOException {
    Path types = Files.writeString(folder.resolve("types.tsv"), "my-1\tQ532\tnone\tvillage\nmy-2\tQ4164871\tOther\tposition\n");
    GazetteerImport.Settings own =
        new GazetteerImport.Settings(folder.resolve("to"), Set.of(), Set.of(), 1990, 1000, List.of(types));
    GazetteerImport.Summary summary = new GazetteerImport(own, faults::add).run(List.of(CASES.resolve("dump.json")));
    assertThat(summary.refused()).doesNotContainKey("name of several");
    assertThat(summary.added()).isEqualTo(5);
  }

  @Test
  void a_table_that_is_none_is_refused() throws IOException {
    run(Files.writeString(folder.resolve("text.csv"), "name,country\nسوريا,x\n"), Files.writeString(folder.resolve("a.json"), "{\"head\":{}}"));
    assertThat(faults).extracting(Fault::kind).containsExactly("no column item", "no rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.rq", "places.rq", "bodies.rq"})
  void the_queries_ask_for_columns_that_are_read(String file) throws IOException {
    Query query = QueryFactory.create(Files.readString(Path.of("data/wikidata").resolve(file)));
    assertThat(TableRow.COLUMNS).containsAll(query.getResultVars());
    assertThat(query.getResultVars()).contains("item", "label_ar");
    String readme = Files.readString(Path.of("data/wikidata/README.md"));
    assertThat(TableRow.COLUMNS).allSatisfy(column -> assertThat(readme).contains("`" + column + "`"));
  }

  /** Bytes are changed, left out and doubled by chance: the import tells faults and never fails. */
  @ParameterizedTest
  @ValueSource(strings = {"dump.json", "answer.csv", "answer-endpoint.json", "answer-page.json"})
  void damaged_input_is_told_and_never_fails(String file) throws IOException {
    byte[] sound = Files.readAllBytes(CASES.resolve(file));
    Random random = new Random(SEED);
    Types types = new Types(List.of());
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = sound.clone();
      for (int i = 0; i < 1 + round % 20; i++) {
        int at = random.nextInt(bytes.length);
        int from = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(40, bytes.length - Math.max(at, from)));
        System.arraycopy(sound, from, bytes, at, length);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Path damaged = Files.write(folder.resolve("damaged"), bytes);
      assertThatCode(() -> read(damaged, types)).as("seed %d, round %d", SEED, round).doesNotThrowAnyException();
    }
  }

  private static void read(Path file, Types types) {
    try (BufferedInputStream in = Input.open(file)) {
      Table table = new Table(types, 100, reading -> {});
      switch (Input.form(in)) {
        case DUMP -> new Dump("damaged", types).read(in, reading -> {});
        case CSV -> Csv.read("damaged", in, table::add, fault -> {});
        case ANSWER_JSON -> SparqlJson.read("damaged", in, table::add, fault -> {});
      }
      table.finish();
    } catch (IOException e) {
      assertThat(e).as("told as a fault of the file").isNotNull();
    }
  }

  @Test
  void dates_are_no_more_exact_than_they_are() {
    assertThat(Times.date("+2016-05-01T00:00:00Z", 11)).contains("2016-05-01");
    assertThat(Times.date("+2016-05-00T00:00:00Z", 10)).contains("2016-05");
    assertThat(Times.date("+2016-00-00T00:00:00Z", 9)).contains("2016");
    assertThat(Times.date("+2000-00-00T00:00:00Z", 7)).isEmpty();
    assertThat(Times.date("-0044-03-15T00:00:00Z", 11)).isEmpty();
    assertThat(Times.date("2016-01-01T00:00:00Z")).contains("2016");
    assertThat(Times.date("2016-05-01T00:00:00Z")).contains("2016-05");
    assertThat(Times.date("2016-05-09T00:00:00Z")).contains("2016-05-09");
  }
}
