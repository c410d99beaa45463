package waqai;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import waqai.check.ShapeChecker;
import waqai.describe.Describer;
import waqai.describe.Run;
import waqai.ontology.Description;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.store.FactStore;

/** Takes the cases through describe, check and store. */
@NullMarked
public final class Graphs {
  public static final GraphNames NAMES = new GraphNames(GraphNames.DEFAULT_BASE);
  public static final Ontology ONTOLOGY = new Ontology();

  private Graphs() {}

  public static Description describe(Cases.Case of) {
    return new Describer(NAMES, new Run("test", "cases")).describe(of.article(), of.facts());
  }

  /** The cases as the gate lets them through: all of them, whole. */
  public static List<Description> checked() {
    ShapeChecker checker = new ShapeChecker(ONTOLOGY);
    return Cases.all().stream()
        .map(Graphs::describe)
        .map(checker::check)
        .map(it -> it.accepted().orElseThrow())
        .toList();
  }

  /** A store of all cases. */
  public static FactStore filled(Path folder) {
    FactStore store = FactStore.openOrCreate(folder, Optional.empty(), ONTOLOGY);
    store.put(checked());
    return store;
  }
}
