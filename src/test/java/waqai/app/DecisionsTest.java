package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import waqai.ontology.Vocabulary;
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
    put(article("one", ONE), article("two", TWO));
  }

  private void put(Description... articles) {
    try (FactStore store = FactStore.openOrCreate(folder.resolve("store"), Optional.empty(), new Ontology())) {
      store.put(List.of(articles));
    }
  }

  private static Description article(String id, String text) {
    Describer describer =
        new Describer(new GraphNames(GraphNames.DEFAULT_BASE), new Run("test", "cases"));
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

  private String evidence(String article) {
    Node graph = new GraphNames(GraphNames.DEFAULT_BASE).article(article);
    return objects(graph, fact(article).orElseThrow(), Vocabulary.EVIDENCE).getFirst().getURI();
  }

  /** When, whether, how many by which bound, and what of it was corrected. */
  private String said(String article) {
    List<String> words = new ArrayList<>();
    told(article, Vocabulary.WHEN).forEach(it -> words.add(it.getLiteralLexicalForm()));
    told(article, Vocabulary.STATUS).forEach(it -> words.add(it.getURI().replaceFirst(".*#", "")));
    for (Node number : told(article, Vocabulary.QUANTITY)) {
      objects(Node.ANY, number, Vocabulary.VALUE).forEach(it -> words.add(it.getLiteralLexicalForm()));
      objects(Node.ANY, number, Vocabulary.BOUND).forEach(it -> words.add(it.getLiteralLexicalForm()));
    }
    told(article, Vocabulary.CORRECTED).forEach(it -> words.add(it.getLiteralLexicalForm()));
    return String.join(" ", words);
  }

  /** Values of a property of the fact that an article tells, in code point order. */
  private List<Node> told(String article, Node property) {
    return objects(Node.ANY, fact(article).orElseThrow(), property);
  }

  private List<Node> objects(Node graph, Node subject, Node property) {
    try (FactStore store = FactStore.open(folder.resolve("store"), new Ontology())) {
      return store.read(
          graphs -> {
            Set<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
            graphs.find(graph, subject, property, Node.ANY).forEachRemaining(it -> found.add(it.getObject()));
            return List.copyOf(found);
          });
    }
  }

  private Set<String> facts() {
    try (FactStore store = FactStore.open(folder.resolve("store"), new Ontology())) {
      assertThat(store.verify().problems()).isEmpty();
      return store.read(
          graphs -> {
            Set<String> all = new TreeSet<>();
            graphs.find(store.names().facts(), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(it -> all.add(it.toString()));
            return all;
          });
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
  void reports_that_were_taken_for_one_event_are_two_by_decision_in_whatever_order_they_come() throws IOException {
    put(article("three", "زار وزير النقل كريم الشمري مدينة الموصل يوم 3 مايو 2021 مع وفد كبير."));
    assertThat(fact("three")).isEqualTo(fact("one"));
    decide("d1\tnot-same\t" + evidence("one") + "\t" + evidence("three") + "\tone a year later");
    Node first = fact("one").orElseThrow();
    Node second = fact("three").orElseThrow();
    assertThat(first).isNotEqualTo(second);
    put(article("four", "زار وزير النقل العراقي كريم الشمري مدينة الموصل في العراق يوم 3 مايو 2021."));
    assertThat(fact("one")).isNotEqualTo(fact("three"));
    Set<String> before = facts();
    FactStore.recover(folder.resolve("store"), new Ontology());
    assertThat(facts()).isEqualTo(before);
    decide();
    assertThat(fact("three")).isEqualTo(fact("one"));
  }

  @Test
  void a_corrected_value_overrides_what_articles_tell_and_stays_when_others_tell_it_too() throws IOException {
    String visit = fact("one").orElseThrow().getURI();
    String mosul = told("one", Vocabulary.RECIPIENT).getFirst().getURI();
    decide(
        "d1\tcorrected\t" + visit + "\ttime=2021-05-04\tthe ministry's calendar",
        "d2\tcorrected\t" + visit + "\tstatus=planned\tit was put off",
        "d3\tcorrected\t" + visit + "\trecipient=-\tnobody",
        "d4\tcorrected\t" + visit + "\tplace=" + mosul + "\tthe town",
        "d5\tcorrected\t" + visit + "\ttroops=about 40\this guards");
    String corrected = "2021-05-04 Planned 40.0 about place recipient status time troops";
    assertThat(said("one")).isEqualTo(corrected);
    put(article("three", "زار وزير النقل كريم الشمري مدينة الموصل يوم 3 مايو 2021 مع وفد كبير."));
    assertThat(fact("three")).isEqualTo(fact("one"));
    assertThat(said("three")).isEqualTo(corrected);
    Set<String> before = facts();
    FactStore.recover(folder.resolve("store"), new Ontology());
    assertThat(facts()).isEqualTo(before);
    decide();
    assertThat(said("one")).isEqualTo("2021-05-03 Happened");
  }

  @Test
  void a_correction_that_cannot_be_understood_or_gainsays_another_is_told() {
    assertThatThrownBy(() -> decide("d1\tcorrected\tfact/a\ttime=soon\t-"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("decisions.tsv:2")
        .hasMessageContaining("time=2021-05-03");
    assertThatThrownBy(
            () -> decide("d1\tcorrected\tfact/a\tdead=3\t-", "d2\tcorrected\tfact/a\tdead=4\t-"))
        .hasMessageContaining("d2: another decision has corrected the dead of fact/a already");
  }

  @Test
  void a_row_that_cannot_be_understood_is_told_with_its_line_and_changes_nothing() {
    assertThatThrownBy(() -> decide("d1\tperhaps\tentity/a\tentity/b\t-"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("decisions.tsv:2")
        .hasMessageContaining("same, not-same, wrong, corrected");
    assertThatThrownBy(() -> decide("d1\tsame\tentity/a\tfact/b\t-")).hasMessageContaining("two entities or two facts");
    assertThat(fact("one")).isPresent();
  }
}
