package waqai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.ontology.GraphNames;
import waqai.ontology.Quarantined;

/** Opening, refusing and closing stores, and the files beside the graph. */
class StoreDirectoryTest {
  @TempDir Path folder;

  @Test
  void quarantine_keeps_one_set_of_lines_for_each_article() throws IOException {
    Quarantined bad = new Quarantined("b", "f1", "Vote", "كلمات", List.of("why"));
    Path file = folder.resolve("s/quarantine.jsonl");
    try (FactStore store = open("s")) {
      store.quarantine(Map.of("a", List.of()));
      assertThat(file).doesNotExist();
      store.quarantine(Map.of("b", List.of(bad)));
      store.quarantine(Map.of("b", List.of(bad), "a", List.of(bad)));
      assertThat(Files.readAllLines(file))
          .hasSize(2)
          .first()
          .asString()
          .startsWith("{\"article\":\"b\",\"fact\":\"f1\",\"type\":\"Vote\",\"words\":\"كلمات\"");
      store.quarantine(Map.of("b", List.of()));
      assertThat(file).isEmptyFile();
    }
  }

  @Test
  void what_is_no_store_is_refused_with_a_reason() throws IOException {
    assertThatThrownBy(() -> FactStore.open(folder.resolve("nowhere"), Graphs.ONTOLOGY))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no store at")
        .hasMessageContaining("waqai build");
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> open("full"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is not a Waqai store");
    Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> open("file")).hasMessageContaining("a store is a folder");
    assertThat(full).isDirectoryContaining(it -> it.endsWith("notes.txt"));
  }

  @Test
  void a_damaged_or_newer_marker_is_refused_with_a_reason() throws IOException {
    open("s").close();
    Path marker = folder.resolve("s/waqai-store.json");
    Files.writeString(marker, "{");
    assertThatThrownBy(() -> open("s")).hasMessageContaining("is damaged");
    Files.writeString(marker, "{\"format\":6,\"base\":\"http://localhost:3330/\"}");
    assertThatThrownBy(() -> open("s")).hasMessageContaining("format 5, not 6");
    Files.writeString(marker, "{\"format\":5,\"base\":\"http://localhost:3330/\"}");
    open("s").close();
  }

  @Test
  void a_store_is_open_only_once() {
    try (FactStore store = open("s")) {
      assertThat(store.names()).isEqualTo(Graphs.NAMES);
      assertThatThrownBy(() -> open("s"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by another process");
    }
    open("s").close();
  }

  @Test
  void a_store_keeps_its_base() {
    Optional<GraphNames> other = Optional.of(new GraphNames("https://example.org/facts/"));
    FactStore.openOrCreate(folder.resolve("s"), other, Graphs.ONTOLOGY).close();
    try (FactStore store = open("s")) {
      assertThat(store.names().base()).isEqualTo("https://example.org/facts/");
    }
    assertThatThrownBy(
            () ->
                FactStore.openOrCreate(
                    folder.resolve("s"), Optional.of(Graphs.NAMES), Graphs.ONTOLOGY))
        .hasMessageContaining("https://example.org/facts/");
  }

  @Test
  void what_a_killed_compaction_left_is_removed() throws IOException {
    open("s").close();
    Path left = Files.createDirectories(folder.resolve("s/tdb2/Data-0002-tmp/deep"));
    Files.writeString(left.resolve("file"), "half");
    open("s").close();
    assertThat(folder.resolve("s/tdb2/Data-0002-tmp")).doesNotExist();
  }

  private FactStore open(String name) {
    return FactStore.openOrCreate(folder.resolve(name), Optional.empty(), Graphs.ONTOLOGY);
  }
}
