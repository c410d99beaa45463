package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.app.IdentityCases.Item;
import waqai.describe.Describer;
import waqai.describe.Run;
import waqai.ontology.Description;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.store.FactStore;
import waqai.store.StoreException;
import waqai.text.Article;

/** What people decide overrides what the rules say of the same and the wrong. */
class DecisionsTest {
  private static final String ONE = "زار وزير النقل كريم الشمري مدينة الموصل يوم 3 مايو 2021.";
  private static final String TWO = "انتقد رئيس البلدية ناصر الجبوري الحكومة أمس.";

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    Describer describer =
        new Describer(new GraphNames(GraphNames.DEFAULT_BASE), new Run("test", "cases"));
    List<Description> articles = List.of(article(describer, "one", ONE), article(describer, "two", TWO));
    try (FactStore store = FactStore.openOrCreate(folder.resolve("store"), Optional.empty(), new Ontology())) {
      store.put(articles);
    }
  }

  private static Description article(Describer describer, String id, String text) {
    Article article = TestPipeline.article(id, text);
    return describer.describe(article, TestPipeline.get().facts(article));
  }

  private void decide(String... rows) throws IOException {
    Path file = folder.resolve("decisions.tsv");
    Files.writeString(file, "id\tverdict\tsubject\tobject\tnote\n" + String.join("\n", rows) + "\n");
    FactStore.decide(folder.resolve("store"), file, new Ontology());
  }

  private Optional<Node> fact(String article) {
    try (FactStore store = FactStore.open(folder.resolve("store"), new Ontology())) {
      return new ToldStore(store).fact(new Item(article, "زار"), "Visit");
    }
  }

  private Optional<Node> entity(String article, String name) {
    try (FactStore store = FactStore.open(folder.resolve("store"), new Ontology())) {
      return new ToldStore(store).entity(new Item(article, name));
    }
  }

  @Test
  void a_fact_that_is_wrong_is_no_more_and_stays_away_when_the_graph_is_made_anew() throws IOException {
    String wrong = fact("one").orElseThrow().getURI();
    decide("d1\twrong\t" + wrong + "\t-\tno such visit");
    assertThat(fact("one")).isEmpty();
    FactStore.recover(folder.resolve("store"), new Ontology());
    assertThat(fact("one")).isEmpty();
  }

  @Test
  void two_entities_are_one_by_decision_and_two_again_without_it() throws IOException {
    Node first = entity("one", "كريم الشمري").orElseThrow();
    Node second = entity("two", "ناصر الجبوري").orElseThrow();
    assertThat(first).isNotEqualTo(second);
    decide("d1\tsame\t" + first.getURI() + "\t" + second.getURI() + "\tone man");
    assertThat(entity("one", "كريم الشمري")).isEqualTo(entity("two", "ناصر الجبوري"));
    decide();
    assertThat(entity("one", "كريم الشمري")).contains(first);
    assertThat(entity("two", "ناصر الجبوري")).contains(second);
  }

  @Test
  void a_row_that_cannot_be_understood_is_told_with_its_line_and_changes_nothing() {
    assertThatThrownBy(() -> decide("d1\tperhaps\tentity/a\tentity/b\t-"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("decisions.tsv:2")
        .hasMessageContaining("same, not-same, wrong");
    assertThatThrownBy(() -> decide("d1\tsame\tentity/a\tfact/b\t-")).hasMessageContaining("two entities or two facts");
    assertThat(fact("one")).isPresent();
  }
}
