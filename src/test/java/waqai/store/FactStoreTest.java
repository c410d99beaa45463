package waqai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waqai.Sample.DEMAND;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.Sample;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.fact.FactTime;
import waqai.ontology.Description;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;
import waqai.query.Answer;
import waqai.query.Question;

class FactStoreTest {
  private static final FactTime.Day DAY = new FactTime.Day(LocalDate.of(2021, 9, 9));
  private static final Sample DATED = DEMAND.time(DAY);

  @TempDir Path folder;

  @Test
  void building_twice_changes_nothing() {
    List<Description> articles = Graphs.checked();
    try (FactStore store = Graphs.filled(folder.resolve("s"))) {
      Set<String> before = quads(store);
      assertThat(store.put(articles)).isEqualTo(new Written(0, 0, articles.size()));
      assertThat(quads(store)).isEqualTo(before);
    }
    try (FactStore store = open("s")) {
      assertThat(store.put(articles)).isEqualTo(new Written(0, 0, articles.size()));
    }
  }

  @Test
  void the_order_and_batches_of_articles_do_not_matter() {
    List<Description> articles = new ArrayList<>(Graphs.checked());
    Set<String> expected;
    try (FactStore store = Graphs.filled(folder.resolve("in-order"))) {
      expected = quads(store);
    }
    Random random = new Random(7);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(articles, random);
      try (FactStore store = open("round" + round)) {
        for (Description article : articles) {
          store.put(List.of(article));
        }
        assertThat(quads(store)).as("seed 7, round " + round).isEqualTo(expected);
      }
    }
  }

  @Test
  void a_replaced_article_leaves_nothing_of_its_old_self() {
    Description before =
        describe(
            DATED
                .type(EventType.MEETING)
                .roles(List.of("e1", "e2"), List.of())
                .text("التقى الطرفان"));
    Set<String> expected;
    try (FactStore store = open("fresh")) {
      store.put(List.of(describe(DATED)));
      expected = quads(store);
    }
    try (FactStore store = open("replaced")) {
      store.put(List.of(before));
      assertThat(store.put(List.of(describe(DATED)))).isEqualTo(new Written(0, 1, 0));
      assertThat(quads(store)).isEqualTo(expected);
    }
  }

  @Test
  void retracting_gives_the_store_that_never_had_the_article() {
    List<Description> articles = Graphs.checked();
    Set<String> expected;
    try (FactStore store = open("less")) {
      store.put(articles.subList(1, articles.size()));
      expected = quads(store);
    }
    try (FactStore store = Graphs.filled(folder.resolve("all"))) {
      assertThat(store.retract(List.of(articles.getFirst().article(), "no such article")).articles())
          .containsExactly(articles.getFirst().article());
      assertThat(quads(store)).isEqualTo(expected);
    }
  }

  @Test
  void a_fact_stays_as_long_as_one_article_tells_it() {
    try (FactStore store = open("s")) {
      store.put(List.of(describe(DATED), describe(DATED.id("a2"))));
      assertThat(count(store, Vocabulary.EVIDENCE)).isEqualTo(2);
      store.retract(List.of("a1"));
      assertThat(count(store, Vocabulary.EVIDENCE)).isEqualTo(1);
      assertThat(count(store, shortcut("demandedFrom"))).isEqualTo(1);
      store.retract(List.of("a2"));
      assertThat(count(store, Vocabulary.EVENT_TYPE)).isZero();
      assertThat(count(store, Vocabulary.FOLDED_NAME)).isZero();
      assertThat(count(store, shortcut("demandedFrom"))).isZero();
    }
  }

  @Test
  void a_shortcut_stays_as_long_as_another_fact_gives_it() {
    FactTime later = new FactTime.Day(LocalDate.of(2021, 9, 10));
    try (FactStore store = open("s")) {
      store.put(List.of(describe(DATED), describe(DEMAND.time(later).id("a2"))));
      store.retract(List.of("a2"));
      assertThat(count(store, shortcut("demandedFrom"))).isEqualTo(1);
    }
  }

  @Test
  void only_what_happened_gives_a_shortcut() {
    try (FactStore store = open("s")) {
      store.put(List.of(describe(DATED.status(FactStatus.DENIED))));
      assertThat(count(store, shortcut("demandedFrom"))).isZero();
    }
  }

  @Test
  void a_denial_and_what_it_denies_contradict_each_other() {
    try (FactStore store = open("s")) {
      store.put(List.of(describe(DATED)));
      assertThat(count(store, Vocabulary.CONTRADICTS)).isZero();
      store.put(List.of(describe(DATED.id("a2").status(FactStatus.DENIED))));
      assertThat(count(store, Vocabulary.CONTRADICTS)).isEqualTo(2);
      store.retract(List.of("a1"));
      assertThat(count(store, Vocabulary.CONTRADICTS)).isZero();
    }
  }

  @Test
  void a_plan_and_its_fulfilment_do_not_contradict_each_other() {
    try (FactStore store = open("s")) {
      store.put(List.of(describe(DATED), describe(DATED.id("a2").status(FactStatus.PLANNED))));
      assertThat(count(store, Vocabulary.CONTRADICTS)).isZero();
    }
  }

  /**
   * Jena GH-3877: an abort with more than 128 KiB of new nodes, then a transaction that reads nodes
   * from the file (they must not be in the cache) and writes: unless the store is reopened between
   * the two, the database is lost. Seen to fail without that.
   */
  @Test
  void an_aborted_write_harms_nothing_because_the_store_is_reopened() {
    Set<String> before;
    try (FactStore store = open("aborted")) {
      store.write(data -> addNewNodes(data, "before", 2000));
      before = quads(store);
    }
    try (FactStore store = open("aborted")) {
      assertThatThrownBy(() -> store.write(FactStoreTest::failInTheMiddle))
          .hasMessage("in the middle");
      assertThatThrownBy(() -> store.put(Graphs.checked()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("reopened");
      assertThatThrownBy(() -> store.retract(List.of("soleimani")))
          .isInstanceOf(StoreException.class);
      store.reopen();
      store.write(
          data -> {
            data.find().forEachRemaining(Quad::toString);
            addNewNodes(data, "after", 4000);
          });
      assertThat(quads(store)).hasSize(before.size() + 4000).containsAll(before);
    }
    try (FactStore store = open("aborted")) {
      store.put(Graphs.checked());
      assertThat(count(store, iri("urn:p"))).isEqualTo(6000);
    }
  }

  /** Jena GH-3751: seen to fail without {@link CarefulExecutor}. */
  @Test
  void a_query_whose_first_part_finds_nothing_finds_nothing() {
    String query =
        """
        SELECT * {
          ?fact w:status w:NoSuchStatus .
          OPTIONAL { ?fact w:when ?when }
          OPTIONAL { ?fact w:claim ?claim ; w:evidence ?evidence }
          ?fact w:eventType ?type ; w:status ?status
        }
        """;
    try (FactStore store = Graphs.filled(folder.resolve("s"))) {
      Answer answer = Question.of("query", query).answer(store);
      assertThat(answer)
          .isInstanceOfSatisfying(Answer.Rows.class, it -> assertThat(it.rows()).isEmpty());
    }
  }

  private static void failInTheMiddle(DatasetGraph data) {
    addNewNodes(data, "aborted", 4000);
    throw new IllegalStateException("in the middle");
  }

  private static void addNewNodes(DatasetGraph data, String tag, int count) {
    for (int i = 0; i < count; i++) {
      Node text = NodeFactory.createLiteralString("x".repeat(100) + tag + i);
      data.add(Quad.create(iri("urn:g"), iri("urn:" + tag + i), iri("urn:p"), text));
    }
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node shortcut(String name) {
    return NodeFactory.createURI(Vocabulary.NS + name);
  }

  private static Description describe(Sample sample) {
    return Graphs.describe(sample.build());
  }

  private FactStore open(String name) {
    return FactStore.openOrCreate(folder.resolve(name), Optional.empty(), Graphs.ONTOLOGY);
  }

  /** How many statements outside the ontology have this property. */
  private static int count(FactStore store, Node property) {
    return store.read(
        data -> {
          List<Quad> found = new ArrayList<>();
          data.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(found::add);
          found.removeIf(quad -> quad.getGraph().equals(store.names().ontology()));
          return found.size();
        });
  }

  private static Set<String> quads(FactStore store) {
    return store.read(
        data -> {
          Set<String> all = new TreeSet<>();
          data.find().forEachRemaining(quad -> all.add(quad.toString()));
          assertThat(all).anyMatch(it -> it.contains(Reused.RDF_TYPE.getURI()));
          return all;
        });
  }
}
