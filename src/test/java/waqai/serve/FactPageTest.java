package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.Sample.DEMAND;
import static waqai.Sample.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waqai.Graphs;
import waqai.Sample;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.fact.FactTime;
import waqai.fact.Quantity;
import waqai.ontology.Vocabulary;
import waqai.store.FactStore;

/** What the page of a fact says of its reports, their origins, disputes and corrections, in both languages. */
class FactPageTest {
  private static final Sample ATTACK =
      DEMAND.type(EventType.ATTACK)
          .time(new FactTime.Day(LocalDate.of(2021, 9, 9)))
          .entities(List.of(entity("e1", EntityKind.ARMED_GROUP, "كتائب الفجر"), entity("e2", EntityKind.COUNTRY, "العراق")));

  @TempDir Path folder;

  private static final String WIRE =
      "هاجمت مجموعة من كتائب الفجر فجر اليوم موقعا عسكريا عراقيا قرب بلدة نائية في غرب البلاد"
          + " وأطلقت عليه عددا من القذائف قبل أن تنسحب إلى الصحراء المجاورة";

  private static Sample told(String id, String outlet, String text) {
    return ATTACK.id(id).publisher(Optional.of(outlet)).text(text);
  }

  private static Sample dead(String id, String outlet, int number) {
    return told(id, outlet, "هاجمت كتائب الفجر موقعا عراقيا فقتل " + number)
        .quantities(List.of(new Quantity(Quantity.What.DEAD, number, Quantity.Bound.EXACT, Optional.empty())));
  }

  /** The pages of all facts of a store, those with the most reports first, in both languages. */
  private record Both(List<Document> english, List<Document> arabic) {}

  private Both pages(Sample... articles) {
    FactStore store = FactStore.openOrCreate(folder.resolve("store"), Optional.empty(), Graphs.ONTOLOGY);
    store.put(Stream.of(articles).map(s -> Graphs.describe(s.build())).toList());
    return pages(store);
  }

  private static Both pages(FactStore store) {
    try (Served served = Served.of(store, Served.SETTINGS)) {
      List<String> facts = facts(store);
      return new Both(pages(served, facts, "en"), pages(served, facts, "ar"));
    }
  }

  private static List<Document> pages(Served served, List<String> facts, String language) {
    return facts.stream()
        .map(iri -> served.get("page/fact/" + iri.substring(iri.lastIndexOf('/') + 1) + "?lang=" + language))
        .map(answer -> Jsoup.parse(answer.body()))
        .toList();
  }

  private static List<String> facts(FactStore store) {
    record Told(String iri, int reports) {}
    List<Told> out = new ArrayList<>();
    store.read(data -> {
      data.find(Node.ANY, Node.ANY, Vocabulary.REPORTS, Node.ANY).forEachRemaining(q ->
          out.add(new Told(q.getSubject().getURI(), Integer.parseInt(q.getObject().getLiteralLexicalForm()))));
      return out;
    });
    return out.stream().sorted(Comparator.comparing(Told::reports).reversed().thenComparing(Told::iri)).map(Told::iri).toList();
  }

  private static String reports(Document page) {
    return page.select(".reports").text();
  }

  @Test
  void one_report_is_told_as_one() {
    Sample only = told("a1", "نشرة الفرات", "هاجمت كتائب الفجر موقعا عراقيا");
    Both pages = pages(only);
    assertThat(pages.english()).singleElement().satisfies(page -> {
      assertThat(reports(page)).isEqualTo("Told by 1 article");
      assertThat(page.select(".differs, .contested")).isEmpty();
      assertThat(page.select("dt").eachText()).doesNotContain("Corrected by people");
    });
    assertThat(pages.arabic()).extracting(FactPageTest::reports).containsExactly("يرويها مقال واحد");
  }

  @Test
  void copies_of_one_text_are_one_origin() {
    Sample[] wire = {
      told("a1", "نشرة الفرات", WIRE),
      told("a2", "نشرة دجلة", WIRE),
      told("a3", "نشرة الزاب", WIRE)
    };
    Both pages = pages(wire);
    assertThat(pages.english()).extracting(FactPageTest::reports).containsExactly("Told by 3 articles, all of one origin");
    assertThat(pages.arabic()).extracting(FactPageTest::reports).containsExactly("يرويها 3 من المقالات، وكلها من مصدر واحد");
  }

  @Test
  void reports_and_independent_origins_are_told_apart() {
    Sample[] articles = {
      told("a1", "نشرة الفرات", WIRE),
      told("a2", "نشرة دجلة", WIRE),
      told("a3", "نشرة الزاب", "تعرض موقع في العراق لهجوم من كتائب الفجر")
    };
    Both pages = pages(articles);
    assertThat(pages.english()).extracting(FactPageTest::reports).containsExactly("Told by 3 articles of 2 independent origins");
    assertThat(pages.arabic()).singleElement().satisfies(page -> {
      assertThat(reports(page)).isEqualTo("عدد المقالات التي ترويها 3، وعدد مصادرها المستقلة 2");
      assertThat(page.select("figure.witness")).hasSize(3);
    });
  }

  @Test
  void facts_that_contradict_each_other_say_in_what() {
    Sample[] articles = {dead("a1", "نشرة الفرات", 5), dead("a2", "نشرة دجلة", 12)};
    Both pages = pages(articles);
    assertThat(pages.english()).hasSize(2).allSatisfy(page -> {
      assertThat(page.select("h2").eachText()).contains("Contradicted by");
      assertThat(page.select(".differs").eachText()).containsExactly("They differ in: the number of dead");
    });
    assertThat(pages.arabic()).hasSize(2).allSatisfy(page -> {
      assertThat(page.select("h2").eachText()).contains("يناقضها");
      assertThat(page.select(".differs").eachText()).containsExactly("وجه الخلاف: عدد القتلى");
    });
  }

  @Test
  void who_denies_what_others_tell_makes_it_contested() {
    Sample[] articles = {
      told("a1", "نشرة الفرات", "هاجمت كتائب الفجر موقعا عراقيا"),
      told("a2", "نشرة دجلة", "نفى العراق هجوما لكتائب الفجر").status(FactStatus.DENIED)
    };
    Both pages = pages(articles);
    assertThat(pages.english()).hasSize(2).allSatisfy(page -> {
      assertThat(page.select(".title .contested").text()).isEqualTo("Contested");
      assertThat(page.select(".differs").eachText()).containsExactly("They differ in: status");
    });
    assertThat(pages.arabic()).hasSize(2).allSatisfy(page -> {
      assertThat(page.select(".title .contested").text()).isEqualTo("موضع خلاف");
      assertThat(page.select(".differs").eachText()).containsExactly("وجه الخلاف: الصفة");
    });
  }

  @Test
  void what_people_corrected_is_told() throws IOException {
    Path place = folder.resolve("store");
    String iri;
    try (FactStore store = FactStore.openOrCreate(place, Optional.empty(), Graphs.ONTOLOGY)) {
      store.put(List.of(Graphs.describe(dead("a1", "نشرة الفرات", 5).build())));
      iri = facts(store).getFirst();
    }
    String id = iri.substring(iri.lastIndexOf('/') + 1);
    Path decisions = Files.writeString(folder.resolve("decisions.tsv"), "d1\tcorrected\tfact/" + id + "\tdead=7\tthe final count\n");
    FactStore.decide(place, decisions, Graphs.ONTOLOGY);
    Both pages = pages(FactStore.openOrCreate(place, Optional.empty(), Graphs.ONTOLOGY));
    assertThat(parts(pages.english().getFirst()))
        .containsSubsequence("Corrected by people", "the number of dead")
        .anySatisfy(part -> assertThat(part).startsWith("7 "));
    assertThat(parts(pages.arabic().getFirst())).containsSubsequence("صححه الناس", "عدد القتلى");
  }

  private static List<String> parts(Document page) {
    return page.select(".parts dt, .parts dd").eachText();
  }
}
