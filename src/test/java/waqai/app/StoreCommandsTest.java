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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.store.FactStore;

/** The commands that look after a store. */
class StoreCommandsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path folder;
  private String store = "";

  @BeforeEach
  void fill() {
    store = folder.resolve("s").toString();
    Graphs.filled(Path.of(store)).close();
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    List<Object> commands =
        List.of(
            new StatusCommand(streams),
            new VerifyCommand(streams),
            new RecoverCommand(streams),
            new RetractCommand(streams),
            new CompactCommand(streams),
            new BackupCommand(streams),
            new RestoreCommand(streams));
    return Main.commandLine(streams, commands).execute(args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void status_and_verify_tell_that_all_is_well() {
    assertThat(run("status", "--store", store)).isZero();
    assertThat(printed()).startsWith("articles 11 · ").contains("sound true");
    assertThat(run("status", "--json", "--store", store)).isZero();
    assertThat(printed()).startsWith("{\"articles\":11,\"records\":11,");
    assertThat(run("verify", "--store", store)).isZero();
    assertThat(printed()).startsWith("sound: 11 articles");
  }

  @Test
  void a_retracted_article_goes_with_its_facts() {
    assertThat(run("retract", "--store", store, "soleimani")).isZero();
    assertThat(printed()).contains("article taken out: soleimani", "fact gone: ");
    assertThat(run("retract", "--store", store, "soleimani")).isEqualTo(1);
    assertThat(run("compact", "--store", store)).isZero();
    assertThat(run("status", "--store", store)).isZero();
    assertThat(printed()).startsWith("articles 10 · records in the journal 10");
  }

  @Test
  void a_damaged_journal_is_told_of_and_recovered() throws IOException {
    Path shard = Path.of(store, "journal", "00000001.nq");
    byte[] bytes = Files.readAllBytes(shard);
    bytes[bytes.length / 2] ^= 1;
    Files.write(shard, bytes);
    assertThat(run("verify", "--store", store)).isEqualTo(3);
    assertThat(printed()).contains("are damaged").contains("waqai recover --store " + store);
    assertThat(run("recover", "--store", store)).isEqualTo(1);
    assertThat(printed()).contains("recovered: 10 articles, 1 places lost");
    assertThat(run("verify", "--store", store)).isZero();
  }

  @Test
  void a_backup_is_restored() {
    String file = folder.resolve("b.zip").toString();
    assertThat(run("backup", "--store", store, file)).isZero();
    assertThat(run("restore", "--store", folder.resolve("r").toString(), file)).isZero();
    assertThat(printed()).contains("articles restored: 11");
    assertThat(run("restore", "--store", store, file)).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("is not empty");
  }

  @Test
  void a_store_in_use_is_told_of_plainly() {
    try (FactStore open = FactStore.open(Path.of(store), Graphs.ONTOLOGY)) {
      assertThat(open.names()).isNotNull();
      assertThat(run("verify", "--store", store)).isEqualTo(3);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("is in use by another process");
    }
  }
}
