package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.Evidence;
import waqai.fact.Fact;
import waqai.fact.FactStatus;
import waqai.fact.FactTime;
import waqai.fact.Quantity;
import waqai.fact.TimeBasis;
import waqai.text.Article;

class FactJsonTest {
  /** "Macron visited Beirut yesterday." */
  private static final String TEXT = "زار ماكرون بيروت أمس.";

  private static final Article ARTICLE =
      new Article(
          "a1",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(LocalDate.of(2020, 8, 7)),
          "ar",
          TEXT,
          List.of());

  private static Entity entity(String id, EntityKind kind, String name, int begin) {
    return new Entity(
        id,
        kind,
        name,
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Entity.Mention(begin, begin + name.length())));
  }

  private static Fact visit(List<Quantity> quantities) {
    return new Fact(
        "f1",
        EventType.VISIT,
        List.of("e1"),
        List.of(),
        List.of("e2"),
        Optional.of(new FactTime.Day(LocalDate.of(2020, 8, 6))),
        Optional.of(TimeBasis.PUBLICATION),
        FactStatus.HAPPENED,
        List.of(),
        quantities,
        new Evidence(0, TEXT.length(), TEXT),
        List.of(),
        true,
        Optional.empty(),
        false,
        "visit.1",
        0.9);
  }

  @Test
  void writes_the_form_that_readers_of_facts_expect() {
    ArticleFacts found =
        new ArticleFacts(
            "a1",
            List.of(
                entity("e1", EntityKind.PERSON, "ماكرون", 4),
                entity("e2", EntityKind.PLACE, "بيروت", 11)),
            List.of(visit(List.of())),
            List.of());
    assertThat(FactJson.line(ARTICLE, found))
        .isEqualTo(
            "{\"doc\":\"a1\",\"lang\":\"ar\",\"published\":\"2020-08-07\",\"entities\":["
                + "{\"id\":\"e1\",\"type\":\"Person\",\"name\":\"ماكرون\",\"aliases\":[],\"en\":null,"
                + "\"wikidata\":null,\"mentions\":[{\"begin\":4,\"end\":10}]},"
                + "{\"id\":\"e2\",\"type\":\"Place\",\"name\":\"بيروت\",\"aliases\":[],\"en\":null,"
                + "\"wikidata\":null,\"mentions\":[{\"begin\":11,\"end\":16}]}],\"facts\":["
                + "{\"id\":\"f1\",\"type\":\"Visit\",\"actor\":[\"e1\"],\"recipient\":[],"
                + "\"place\":[\"e2\"],\"time\":\"2020-08-06\",\"timeBasis\":\"publication\","
                + "\"status\":\"happened\",\"source\":[],\"quantities\":[],"
                + "\"evidence\":\"زار ماكرون بيروت أمس.\",\"sentence\":{\"begin\":0,\"end\":21},"
                + "\"core\":true,\"rule\":\"visit.1\",\"confidence\":0.9}]}");
  }

  @Test
  void whole_numbers_have_no_fraction() {
    Quantity dead =
        new Quantity(Quantity.What.DEAD, 12, Quantity.Bound.AT_LEAST, Optional.empty());
    Quantity money =
        new Quantity(Quantity.What.MONEY, 2.5, Quantity.Bound.ABOUT, Optional.of("مليار دولار"));
    ArticleFacts found =
        new ArticleFacts("a1", List.of(), List.of(visit(List.of(dead, money))), List.of());
    assertThat(FactJson.line(ARTICLE, found))
        .contains("{\"what\":\"dead\",\"value\":12,\"bound\":\"at-least\",\"unit\":null}")
        .contains("\"value\":2.5,\"bound\":\"about\",\"unit\":\"مليار دولار\"");
  }
}
