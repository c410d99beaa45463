package waqai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.Sample.DEMAND;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import waqai.Cases;
import waqai.Graphs;
import waqai.Sample;
import waqai.fact.ArticleFacts;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.Quantity;
import waqai.ontology.Description;
import waqai.ontology.Description.DescribedEntity;

class ShapeCheckerTest {
  private final ShapeChecker checker = new ShapeChecker(Graphs.ONTOLOGY);

  @Test
  void sound_facts_pass_whole() {
    for (Cases.Case each : Cases.all()) {
      Description description = Graphs.describe(each);
      Checked checked = checker.check(description);
      assertThat(checked.refused()).as(each.article().id()).isEmpty();
      assertThat(checked.accepted()).contains(description);
    }
  }

  @Test
  void a_fact_of_nobody_is_refused_and_the_article_stays() {
    Checked checked = check(DEMAND.roles(List.of(), List.of()));
    assertThat(checked.refused()).hasSize(1);
    assertThat(checked.refused().getFirst().fact()).isEqualTo("f1");
    assertThat(checked.refused().getFirst().reasons())
        .singleElement()
        .asString()
        .contains("a fact of nobody, nowhere");
    assertThat(checked.accepted().orElseThrow().facts()).isEmpty();
  }

  @Test
  void a_negative_count_refuses_its_fact() {
    Quantity minus =
        new Quantity(Quantity.What.DEAD, -3, Quantity.Bound.EXACT, Optional.empty());
    assertThat(check(DEMAND.quantities(List.of(minus))).refused())
        .singleElement()
        .satisfies(it -> assertThat(it.reasons()).anyMatch(why -> why.contains("count")));
  }

  @Test
  void an_unsound_entity_refuses_only_the_facts_that_need_it() {
    Cases.Case sound = DEMAND.roles(List.of("e1"), List.of()).build();
    Cases.Case unsound =
        DEMAND
            .entities(
                List.of(
                    DEMAND.entities().get(0),
                    Sample.entity("e2", EntityKind.COUNTRY, "؟؟")))
            .build();
    ArticleFacts both =
        new ArticleFacts(
            "a1",
            unsound.facts().entities(),
            List.of(sound.facts().facts().getFirst(), unsound.facts().facts().getFirst()),
            List.of());
    Checked checked =
        checker.check(Graphs.describe(new Cases.Case(sound.article(), both)));
    Description accepted = checked.accepted().orElseThrow();
    assertThat(checked.refused()).hasSize(1);
    assertThat(accepted.facts()).hasSize(1);
    List<Node> left = accepted.entities().stream().map(DescribedEntity::node).toList();
    assertThat(left).hasSize(2).contains(accepted.publisher().orElseThrow());
  }

  @Test
  void an_entity_of_an_unsound_country_is_unsound() {
    Sample sample =
        DEMAND
            .type(EventType.STATEMENT)
            .roles(List.of("e1"), List.of())
            .entities(
                List.of(
                    Sample.entity("e1", EntityKind.GOVERNMENT, "الحكومة", Optional.of("e2")),
                    Sample.entity("e2", EntityKind.COUNTRY, "؟؟")));
    assertThat(check(sample).refused()).hasSize(1);
  }

  @Test
  void an_article_that_breaks_its_shape_is_refused_with_all_its_facts() {
    Checked checked = check(DEMAND.id(""));
    assertThat(checked.accepted()).isEmpty();
    assertThat(checked.refused()).singleElement().satisfies(
        it -> assertThat(it.reasons()).anyMatch(why -> why.contains("exactly one id")));
  }

  private Checked check(Sample sample) {
    return checker.check(Graphs.describe(sample.build()));
  }
}
