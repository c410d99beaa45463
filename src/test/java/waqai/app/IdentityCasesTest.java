package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.app.IdentityCases.Case;
import waqai.app.IdentityCases.Item;
import waqai.describe.Describer;
import waqai.describe.Run;
import waqai.ontology.Description;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.store.FactStore;
import waqai.text.Article;

/** Takes the cases of identity across articles through the whole line into one store. */
class IdentityCasesTest {
  private static final double ENTITIES = 0.90;
  private static final double EVENTS = 0.85;

  @TempDir static Path folder;
  private static final List<Case> CASES = IdentityCases.all();
  private static final List<Description> ARTICLES = new ArrayList<>();
  private static FactStore store;
  private static ToldStore told;

  @BeforeAll
  static void fill() {
    Describer describer =
        new Describer(new GraphNames(GraphNames.DEFAULT_BASE), new Run("test", "cases"));
    List<Article> all = CASES.stream().flatMap(it -> it.articles().stream()).toList();
    ARTICLES.addAll(
        all.parallelStream().map(it -> describer.describe(it, TestPipeline.get().facts(it))).toList());
    store = open("cases");
    store.put(ARTICLES);
    told = new ToldStore(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static FactStore open(String name) {
    return FactStore.openOrCreate(folder.resolve(name), Optional.empty(), new Ontology());
  }

  @Test
  void entities_are_told_apart_and_together() {
    Pairs pairs = new Pairs("entities");
    for (Case each : CASES) {
      pairs.count(each.name(), each.same(), told::entity, Optional::equals);
    }
    pairs.print();
    assertThat(CASES).hasSizeGreaterThanOrEqualTo(40);
    assertThat(pairs.f1()).isGreaterThanOrEqualTo(ENTITIES);
  }

  @Test
  void events_are_told_apart_and_together() {
    Pairs pairs = new Pairs("events");
    for (Case each : CASES) {
      each.events().forEach(
          line -> pairs.count(
              each.name() + " " + line.type(),
              line.groups(),
              item -> told.fact(item, line.type()),
              (one, other) -> told.isOneEvent(one.orElseThrow(), other.orElseThrow())));
    }
    pairs.print();
    assertThat(pairs.f1()).isGreaterThanOrEqualTo(EVENTS);
  }

  @Test
  void reports_and_independent_origins_are_counted() {
    List<String> wrong = new ArrayList<>();
    for (Case each : CASES) {
      for (List<String> expected : each.reports()) {
        Item item = IdentityCases.item(each.name(), expected.get(0), "/");
        String counted = told.fact(item, expected.get(1)).map(told::reports).orElse("no such fact");
        if (!counted.equals(expected.get(2) + " " + expected.get(3))) {
          wrong.add(each.name() + ": " + counted + ", not " + expected);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void disputes_say_in_what_facts_differ() {
    List<String> wrong = new ArrayList<>();
    for (Case each : CASES) {
      Set<String> expected = new TreeSet<>();
      each.disputes().forEach(it -> expected.add(it.get(0) + " " + it.get(1)));
      Set<String> found = new TreeSet<>();
      each.articles().forEach(it -> found.addAll(told.disputes(it.id())));
      if (!found.equals(expected)) {
        wrong.add(each.name() + ": " + found + ", not " + expected);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_order_of_articles_and_the_size_of_batches_do_not_matter() {
    Set<String> expected = quads(store);
    List<Description> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, new Random(11));
    try (FactStore other = open("shuffled")) {
      for (int i = 0; i < shuffled.size(); i += 7) {
        other.put(shuffled.subList(i, Math.min(shuffled.size(), i + 7)));
      }
      assertThat(quads(other)).as("seed 11").isEqualTo(expected);
    }
  }

  @Test
  void what_is_retracted_leaves_no_trace_in_who_is_who() {
    List<Description> half = ARTICLES.subList(0, ARTICLES.size() / 2);
    Set<String> expected;
    try (FactStore less = open("half")) {
      less.put(half);
      expected = quads(less);
    }
    try (FactStore more = open("all")) {
      more.put(ARTICLES);
      more.retract(ARTICLES.stream().skip(half.size()).map(Description::article).toList());
      assertThat(quads(more)).isEqualTo(expected);
      assertThat(more.verify().problems()).isEmpty();
    }
  }

  private static Set<String> quads(FactStore of) {
    return of.read(
        data -> {
          Set<String> all = new TreeSet<>();
          Stream<Node> graphs = Stream.of(of.names().identity(), of.names().ontology());
          Set<Node> left = new java.util.HashSet<>(graphs.toList());
          data.find().forEachRemaining(
              quad -> {
                if (!left.contains(quad.getGraph())) {
                  all.add(quad.toString());
                }
              });
          return all;
        });
  }
}
