package waqai.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waqai.Sample.DEMAND;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import waqai.Cases;
import waqai.Graphs;
import waqai.Sample;
import waqai.fact.ArticleFacts;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.fact.FactTime;
import waqai.ontology.Description;
import waqai.ontology.Description.DescribedFact;
import waqai.ontology.EventTypes;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;

class DescriberTest {
  private static final FactTime.Day DAY = new FactTime.Day(LocalDate.of(2021, 9, 9));

  @Test
  void what_happened_is_an_event_of_its_type() {
    assertThat(types(fact(DEMAND)))
        .containsExactlyInAnyOrder(
            Vocabulary.FACT, Reused.SEM_EVENT, EventTypes.node(EventType.DEMAND));
  }

  @Test
  void what_is_denied_planned_or_possible_is_no_event() {
    for (FactStatus status :
        List.of(FactStatus.DENIED, FactStatus.PLANNED, FactStatus.POSSIBLE)) {
      assertThat(types(fact(DEMAND.status(status)))).containsExactly(Vocabulary.FACT);
    }
  }

  @Test
  void the_same_fact_of_two_articles_is_one_node_with_one_content() {
    DescribedFact one = fact(DEMAND.time(DAY));
    DescribedFact other =
        fact(DEMAND.time(DAY).id("a2").publisher(Optional.of("نشرة أخرى")));
    assertThat(other.node()).isEqualTo(one.node());
    assertThat(Set.copyOf(other.content())).isEqualTo(Set.copyOf(one.content()));
    assertThat(other.claims()).doesNotContainAnyElementsOf(one.claims());
  }

  @Test
  void only_its_words_tell_one_demand_from_the_next() {
    Sample other = DEMAND.time(DAY).id("a2").text("وطلب العراق ذلك من الولايات المتحدة");
    assertThat(fact(other).node()).isNotEqualTo(fact(DEMAND.time(DAY)).node());
  }

  @Test
  void evidence_keeps_what_its_own_article_tells() {
    DescribedFact fact = fact(DEMAND.time(DAY));
    assertThat(fact.claims())
        .anyMatch(it -> it.getPredicate().equals(Vocabulary.TOLD_WHEN))
        .anyMatch(it -> it.getPredicate().equals(Vocabulary.TOLD_ACTOR))
        .anyMatch(it -> it.getPredicate().equals(Vocabulary.TOLD_RECIPIENT));
  }

  @Test
  void facts_differ_by_type_role_time_and_status() {
    Stream<Sample> others =
        Stream.of(
            DEMAND.time(DAY).type(EventType.THREAT),
            DEMAND.time(DAY).roles(List.of("e2"), List.of("e1")),
            DEMAND.time(DAY).roles(List.of("e1", "e2"), List.of()),
            DEMAND.time(new FactTime.Month(YearMonth.of(2021, 9))),
            DEMAND.time(DAY).status(FactStatus.DENIED));
    Node node = fact(DEMAND.time(DAY)).node();
    assertThat(others.map(it -> fact(it).node())).doesNotContain(node).doesNotHaveDuplicates();
  }

  @Test
  void a_denied_fact_has_the_claim_of_the_one_that_it_denies() {
    assertThat(objects(fact(DEMAND.status(FactStatus.DENIED)), Vocabulary.CLAIM))
        .isEqualTo(objects(fact(DEMAND), Vocabulary.CLAIM));
  }

  @Test
  void undated_events_of_one_day_are_one_and_no_others() {
    Node september = fact(DEMAND).node();
    assertThat(fact(DEMAND.publisher(Optional.of("نشرة أخرى"))).node()).isEqualTo(september);
    assertThat(fact(DEMAND.published(LocalDate.of(2021, 9, 30))).node()).isNotEqualTo(september);
    assertThat(fact(DEMAND.published(LocalDate.of(2015, 9, 10))).node()).isNotEqualTo(september);
  }

  @Test
  void undated_posts_of_different_years_are_one() {
    Sample post = DEMAND.type(EventType.POSITION).post("رئيس الوزراء", false);
    assertThat(fact(post.published(LocalDate.of(2015, 1, 1))).node()).isEqualTo(fact(post).node());
    assertThat(fact(post.post("رئيس الوزراء", true)).node()).isNotEqualTo(fact(post).node());
    assertThat(fact(post.post("وزير", false)).node()).isNotEqualTo(fact(post).node());
  }

  @Test
  void statements_are_told_apart_by_their_words() {
    Sample statement = DEMAND.type(EventType.STATEMENT).text("نحن مستعدون");
    assertThat(fact(statement.text("لسنا مستعدين")).node()).isNotEqualTo(fact(statement).node());
  }

  @Test
  void all_in_a_symmetric_event_are_participants_in_any_order() {
    Sample meeting = DEMAND.type(EventType.MEETING).roles(List.of("e1", "e2"), List.of());
    DescribedFact one = fact(meeting);
    DescribedFact other = fact(meeting.roles(List.of("e2"), List.of("e1")));
    assertThat(objects(one, Vocabulary.PARTICIPANT)).hasSize(2);
    assertThat(objects(one, Vocabulary.ACTOR)).isEmpty();
    assertThat(other.node()).isEqualTo(one.node());
  }

  @Test
  void a_letter_keeps_sender_and_receiver() {
    DescribedFact letter = fact(DEMAND.type(EventType.CALL));
    assertThat(objects(letter, Vocabulary.ACTOR)).hasSize(1);
    assertThat(objects(letter, Vocabulary.RECIPIENT)).hasSize(1);
  }

  @Test
  void a_time_is_as_precise_as_it_was_said() {
    assertThat(times(DAY)).containsExactly("2021-09-09", "2021-09-09", "2021-09");
    assertThat(times(new FactTime.Month(YearMonth.of(2020, 2))))
        .containsExactly("2020-02-01", "2020-02-29", "2020-02");
    assertThat(times(new FactTime.WholeYear(Year.of(2020))))
        .startsWith("2020-01-01", "2020-12-31", "2020-01")
        .hasSize(14);
    FactTime decade =
        new FactTime.Interval(
            new FactTime.WholeYear(Year.of(2010)),
            new FactTime.WholeYear(Year.of(2019)));
    assertThat(times(decade)).containsExactly("2010-01-01", "2019-12-31");
  }

  @Test
  void an_interval_that_is_a_month_is_that_month() {
    FactTime interval =
        new FactTime.Interval(
            new FactTime.Day(LocalDate.of(2021, 7, 1)), new FactTime.Day(LocalDate.of(2021, 7, 31)));
    DescribedFact fact = fact(DEMAND.time(interval));
    assertThat(objects(fact, Vocabulary.WHEN)).extracting(Node::getLiteralLexicalForm)
        .containsExactly("2021-07");
    assertThat(fact.node())
        .isEqualTo(fact(DEMAND.time(new FactTime.Month(YearMonth.of(2021, 7)))).node());
  }

  @Test
  void nobody_quoted_means_the_publisher_speaks() {
    Description description = Graphs.describe(DEMAND.build());
    assertThat(objects(description.facts().getFirst(), Vocabulary.ACCORDING_TO))
        .containsExactly(description.publisher().orElseThrow());
    assertThat(speakers(DEMAND.sources(List.of("e2"))))
        .doesNotContain(description.publisher().orElseThrow());
  }

  @Test
  void without_publisher_the_host_speaks_and_without_host_nobody() {
    Sample nobody = DEMAND.publisher(Optional.empty());
    assertThat(speakers(nobody)).isEmpty();
    assertThat(speakers(nobody.url("https://www.example.org/a?b"))).hasSize(1);
  }

  @Test
  void an_address_that_is_no_iri_stays_text() {
    String injected = "http://x/> <urn:injected> <urn:p> <urn:o> .";
    Description description = Graphs.describe(DEMAND.url(injected).build());
    Node url =
        description.about().stream()
            .filter(triple -> triple.getPredicate().equals(Reused.SCHEMA_URL))
            .findFirst()
            .orElseThrow()
            .getObject();
    assertThat(url.isLiteral()).isTrue();
    assertThat(url.getLiteralLexicalForm()).isEqualTo(injected);
  }

  @Test
  void writer_and_last_change_of_an_article_are_kept() {
    assertThat(Graphs.describe(Cases.named("sudani")).about())
        .anyMatch(it -> is(it, Reused.SCHEMA_AUTHOR, "ليلى المثال"))
        .anyMatch(it -> is(it, Reused.SCHEMA_DATE_MODIFIED, "2022-10-29"));
    assertThat(Graphs.describe(DEMAND.build()).about())
        .noneMatch(it -> it.getPredicate().equals(Reused.SCHEMA_AUTHOR))
        .noneMatch(it -> it.getPredicate().equals(Reused.SCHEMA_DATE_MODIFIED));
  }

  private static boolean is(Triple triple, Node property, String text) {
    return triple.getPredicate().equals(property)
        && triple.getObject().getLiteralLexicalForm().equals(text);
  }

  @Test
  void a_strange_article_id_is_hashed_in_iris_and_kept_as_identifier() {
    Description description = Graphs.describe(DEMAND.id("../../etc/passwd خبر").build());
    assertThat(description.graph().getURI())
        .matches("http://localhost:3330/graph/article/~[0-9a-f]{32}");
    assertThat(description.about())
        .anyMatch(it -> it.getObject().toString().contains("../../etc/passwd خبر"));
  }

  @Test
  void an_entity_that_is_not_listed_is_the_callers_mistake() {
    Cases.Case unlisted = DEMAND.entities(DEMAND.entities().subList(0, 1)).build();
    assertThatThrownBy(() -> Graphs.describe(unlisted))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("e2");
  }

  @Test
  void facts_of_another_article_are_the_callers_mistake() {
    ArticleFacts facts = DEMAND.id("other").build().facts();
    Cases.Case mixed = new Cases.Case(DEMAND.build().article(), facts);
    assertThatThrownBy(() -> Graphs.describe(mixed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_entity_is_known_by_kind_folded_name_and_country() {
    assertThat(keyOf("الحُكومة", "العراق")).isEqualTo(keyOf("حكومه", "العراق"));
    assertThat(keyOf("الحكومة", "العراق")).isNotEqualTo(keyOf("الحكومة", "سوريا"));
  }

  @Test
  void countries_that_belong_to_each_other_do_no_harm() {
    Sample circle =
        DEMAND.entities(
            List.of(
                Sample.entity("e1", EntityKind.COUNTRY, "العراق", Optional.of("e2")),
                Sample.entity("e2", EntityKind.COUNTRY, "الولايات المتحدة", Optional.of("e1"))));
    assertThat(Graphs.describe(circle.build()).entities()).hasSize(3);
  }

  private static String keyOf(String name, String country) {
    Sample sample =
        DEMAND.entities(
            List.of(
                Sample.entity("e1", EntityKind.GOVERNMENT, name, Optional.of("e2")),
                Sample.entity("e2", EntityKind.COUNTRY, country)));
    return objects(fact(sample), Vocabulary.ACTOR).getFirst().getURI();
  }

  private static List<Node> speakers(Sample sample) {
    return objects(fact(sample), Vocabulary.ACCORDING_TO);
  }

  /** Bounds and months of a time. */
  private static List<String> times(FactTime time) {
    DescribedFact fact = fact(DEMAND.time(time));
    return Stream.of(Reused.SEM_EARLIEST, Reused.SEM_LATEST, Vocabulary.MONTH)
        .flatMap(property -> objects(fact, property).stream())
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private static Set<Node> types(DescribedFact fact) {
    return fact.content().stream()
        .filter(it -> it.getPredicate().equals(Reused.RDF_TYPE))
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  private static List<Node> objects(DescribedFact fact, Node property) {
    return Stream.concat(fact.content().stream(), fact.claims().stream())
        .filter(it -> it.getPredicate().equals(property))
        .map(Triple::getObject)
        .toList();
  }

  private static DescribedFact fact(Sample sample) {
    return Graphs.describe(sample.build()).facts().getFirst();
  }
}
