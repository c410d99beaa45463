package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.ARQ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.store.FactStore;

/** What the server does when nobody sets anything: this test notices when that drifts. */
class DefaultSettingsTest {
  @TempDir Path folder;

  @Test
  void the_settings_are_these() {
    assertThat(ServeSettings.DEFAULT.effective())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("host", "127.0.0.1"),
                Map.entry("port", "3330"),
                Map.entry("timeout", "PT30S"),
                Map.entry("most rows", "100000"),
                Map.entry("queries at once", "16"),
                Map.entry("queries waiting", "64"),
                Map.entry("patience", "PT5S"),
                Map.entry("longest query", "100000"),
                Map.entry("deepest query", "200"),
                Map.entry("longest string", "1048576"),
                Map.entry("updates", "no")));
  }

  @Test
  void it_listens_on_this_machine_only_calls_nobody_and_has_a_timeout() throws Exception {
    FactStore store = Graphs.filled(folder.resolve("store"));
    try (Served served = Served.of(store, Served.SETTINGS)) {
      assertThat(InetAddress.getByName(served.server.address().getHost()).isLoopbackAddress()).isTrue();
      assertThat(ARQ.globalServiceAllowed).isFalse();
      assertThat(store.graphs().getContext().<Object>get(ARQ.queryTimeout)).isEqualTo("30000");
      assertThat(store.graphs().getContext().<Object>get(ARQ.httpServiceAllowed)).isEqualTo(false);
      assertThat(served.get("").headers().firstValue("content-security-policy"))
          .contains(SecurityHeaders.POLICY);
      assertThat(SecurityHeaders.POLICY).startsWith("default-src 'none'").doesNotContain("unsafe");
      assertThat(served.get("").headers().firstValue("server")).isEmpty();
    }
  }
}
