package waqai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.export.ExportFormat;
import waqai.export.Exporter;
import waqai.store.FactStore;

/** What becomes of the cases in the graph. */
class CasesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"kadhimi-mckenzie", "airliner-admission"})
  void a_case_becomes_the_recorded_graph(String name) {
    try (FactStore store = open()) {
      store.put(List.of(Graphs.describe(Cases.named(name))));
      Recorded.check(Cases.FOLDER.resolve(name).resolve("graph.nq"), exported(store));
    }
  }

  @Test
  void the_whole_store_passes_every_shape() {
    try (FactStore store = Graphs.filled(folder.resolve("all"))) {
      var graph = GraphFactory.createDefaultGraph();
      store.read(
          data -> {
            data.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
            return true;
          });
      Shapes shapes = Shapes.parse(Graphs.ONTOLOGY.shapes());
      assertThat(ShaclValidator.get().validate(shapes, graph).getEntries()).isEmpty();
    }
  }

  private FactStore open() {
    return FactStore.openOrCreate(folder.resolve("one"), Optional.empty(), Graphs.ONTOLOGY);
  }

  /** All but the ontology. */
  private static String exported(FactStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(ExportFormat.NQUADS).write(store, out);
    StringBuilder text = new StringBuilder();
    out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.endsWith("/graph/ontology> ."))
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
