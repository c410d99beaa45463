package waqai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.Sample;
import waqai.ontology.Description;

/** What becomes of a store when machines die and disks lie. */
class StoreFaultsTest {
  @TempDir Path folder;
  private Path place = Path.of("");
  private Set<String> expected = Set.of();

  @BeforeEach
  void fill() {
    place = folder.resolve("s");
    try (FactStore store = Graphs.filled(place)) {
      expected = quads(store);
    }
  }

  @Test
  void what_was_taken_is_there_after_a_crash_though_the_graph_never_had_it() {
    try (FactStore store = open()) {
      store.take(one(), "fingerprint");
    } // no flush: as if the process had ended here
    try (FactStore store = open()) {
      assertThat(store.hasRead("new", "fingerprint")).isTrue();
      assertThat(quads(store)).hasSizeGreaterThan(expected.size());
      assertThat(store.verify().problems()).isEmpty();
      store.retract(List.of("new"));
      assertThat(store.hasRead("new", "fingerprint")).isFalse();
      assertThat(quads(store)).isEqualTo(expected);
    }
  }

  @Test
  void a_record_that_a_crash_left_half_written_is_cut_off() throws IOException {
    byte[] whole = Files.readAllBytes(shard());
    int half = whole.length / 40;
    String mark = "# article {\"id\":\"torn\"";
    for (String torn : List.of(mark, new String(whole, 0, half, StandardCharsets.UTF_8), "\0\0\0")) {
      Files.writeString(shard(), torn, StandardOpenOption.APPEND);
      try (FactStore store = open()) {
        assertThat(quads(store)).isEqualTo(expected);
        assertThat(store.verify().problems()).isEmpty();
      }
      assertThat(Files.readAllBytes(shard())).isEqualTo(whole);
    }
  }

  @Test
  void a_flipped_bit_in_the_journal_is_told_of_and_costs_one_article() throws IOException {
    String text = Files.readString(shard());
    flip(shard(), text.getBytes(StandardCharsets.UTF_8).length / 3);
    try (FactStore store = open()) {
      StoreReport report = store.verify();
      assertThat(report.isSound()).isFalse();
      assertThat(report.problems().getFirst()).contains("00000001.nq: bytes ").contains("are damaged");
    }
    assertThat(FactStore.recover(place, Graphs.ONTOLOGY)).hasSize(1);
    assertThat(place.resolve("journal-damaged-1")).isDirectory();
    try (FactStore store = open()) {
      StoreReport report = store.verify();
      assertThat(report.problems()).isEmpty();
      assertThat(report.articles()).isEqualTo(Graphs.checked().size() - 1);
      store.put(Graphs.checked());
      assertThat(quads(store)).isEqualTo(expected);
    }
  }

  @Test
  void an_acknowledged_record_that_is_damaged_at_the_end_is_not_cut_off_in_silence()
      throws IOException {
    flip(shard(), Files.size(shard()) - 20);
    assertThatThrownBy(this::open)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("waqai recover --store " + place);
    assertThat(FactStore.recover(place, Graphs.ONTOLOGY)).hasSize(1);
    open().close();
  }

  @Test
  void a_damaged_graph_is_found_and_made_anew() throws IOException {
    try (FactStore store = open()) {
      store.write(data -> data.deleteAny(
          Graphs.checked().getFirst().graph(), null, null, null));
      assertThat(store.verify().problems())
          .anyMatch(it -> it.contains("is not what the journal has"));
    }
    assertThat(FactStore.recover(place, Graphs.ONTOLOGY)).isEmpty();
    assertSound();
  }

  @Test
  void garbage_in_the_files_of_the_graph_is_told_plainly_and_mended() throws IOException {
    try (Stream<Path> files = Files.walk(place.resolve("tdb2"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".dat")).toList()) {
        Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
      }
    }
    // Another place: TDB2 does not give back its lock in this process after it failed to open.
    Path copy = folder.resolve("copy");
    copy(place, copy);
    assertThatThrownBy(() -> FactStore.open(copy, Graphs.ONTOLOGY))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("waqai recover --store " + copy);
    assertThat(FactStore.recover(place, Graphs.ONTOLOGY)).isEmpty();
    assertSound();
  }

  @Test
  void a_full_disk_is_told_plainly_and_nothing_taken_is_lost() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no /dev/full: skipped");
    Path other = folder.resolve("full");
    Files.createDirectories(other.resolve("journal"));
    Files.copy(place.resolve("waqai-store.json"), other.resolve("waqai-store.json"));
    Files.createSymbolicLink(other.resolve("journal/00000001.nq"), full);
    assumeTrue(Files.size(other.resolve("journal/00000001.nq")) == 0, "skipped");
    try (FactStore store = FactStore.open(other, Graphs.ONTOLOGY)) {
      assertThatThrownBy(() -> store.take(one(), ""))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("the disk is full");
    }
  }

  @Test
  void a_backup_gives_the_same_store() {
    Path zip = folder.resolve("b.zip");
    try (FactStore store = open()) {
      assertThat(store.backup(zip)).isEqualTo(Graphs.checked().size());
    }
    try (FactStore store = FactStore.restore(zip, folder.resolve("r"), Graphs.ONTOLOGY)) {
      assertThat(quads(store)).isEqualTo(expected);
      assertThat(store.verify().problems()).isEmpty();
    }
    assertThatThrownBy(() -> FactStore.restore(zip, place, Graphs.ONTOLOGY))
        .hasMessageContaining("is not empty");
    assertThatThrownBy(() -> FactStore.restore(shard(), folder.resolve("x"), Graphs.ONTOLOGY))
        .hasMessageContaining("no backup of a Waqai store");
  }

  @Test
  void compaction_leaves_the_last_word_on_each_article() throws IOException {
    try (FactStore store = open()) {
      store.take(one(), "");
      store.retract(List.of("new"));
      assertThat(store.status().records()).isGreaterThan(store.status().articles());
      store.compact();
      assertThat(store.status().records()).isEqualTo(store.status().articles());
      assertThat(quads(store)).isEqualTo(expected);
    }
    Files.move(place.resolve("journal"), place.resolve("journal-new")); // killed in the middle
    Files.createDirectories(place.resolve("journal-old"));
    assertSound();
    assertThat(place.resolve("journal-old")).doesNotExist();
  }

  @Test
  void the_lock_of_a_process_that_died_does_not_stop_the_next() throws IOException {
    Files.writeString(place.resolve("lock"), "999999");
    assertSound();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path file : tree.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private void assertSound() {
    try (FactStore store = open()) {
      assertThat(quads(store)).isEqualTo(expected);
      assertThat(store.verify().problems()).isEmpty();
    }
  }

  private static Description one() {
    return Graphs.describe(Sample.DEMAND.id("new").build());
  }

  private FactStore open() {
    return FactStore.open(place, Graphs.ONTOLOGY);
  }

  private Path shard() {
    return place.resolve("journal/00000001.nq");
  }

  private static void flip(Path file, long at) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int before = bytes.read();
      bytes.seek(at);
      bytes.write(before ^ 1);
    }
  }

  static Set<String> quads(FactStore store) {
    return store.read(
        data -> {
          Set<String> all = new TreeSet<>();
          data.find().forEachRemaining(quad -> all.add(quad.toString()));
          return all;
        });
  }
}
