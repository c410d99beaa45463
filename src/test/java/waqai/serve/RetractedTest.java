package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.Sample;
import waqai.store.FactStore;
import waqai.store.Retracted;

/** What was taken out of the store is gone, not unknown. */
class RetractedTest {
  @TempDir Path folder;

  @Test
  void the_retracted_is_410_and_what_comes_back_is_there_again() {
    FactStore store = Graphs.filled(folder.resolve("store"));
    var demand = Graphs.describe(Sample.DEMAND.id("taken-out").build());
    store.put(List.of(demand));
    Retracted retracted = store.retract(List.of("taken-out"));
    String fact = retracted.gone().getFirst().replaceFirst(".*/id/", "");
    try (Served served = Served.of(store, Served.SETTINGS)) {
      for (String path :
          List.of("id/article/taken-out", "page/article/taken-out", "data/article/taken-out.ttl", "graph/article/taken-out", "id/" + fact, "page/" + fact, "data/" + fact + ".nq")) {
        assertThat(served.get(path, "Accept", "*/*").statusCode()).as(path).isEqualTo(410);
      }
      assertThat(served.get("page/article/never-was").statusCode()).isEqualTo(404);
      assertThat(served.get("page/article/taken-out?lang=en").body()).contains("What was here was retracted");
      store.put(List.of(demand));
      assertThat(served.get("page/article/taken-out").statusCode()).isEqualTo(200);
    }
    try (FactStore again = FactStore.open(folder.resolve("store"), Graphs.ONTOLOGY)) {
      assertThat(again.wasRetracted("http://localhost:3330/id/article/taken-out")).isTrue();
    }
  }
}
