package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EventType;
import waqai.fact.Fact;

/** When, where and to how many something happens, as far as other words of the sentence tell it. */
class SceneTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a place that opens the sentence; a premier in a town; a post that ends before the town
    "وفي الموصل اغتال مسلحون مجهولون ضابطا في الشرطة. | KILLING | الموصل",
    "وفي بيروت، التقى وزير الخارجية الفرنسي رئيس الحكومة نجيب ميقاتي. | MEETING | بيروت",
    "جاء القرار بعد أيام من لقاء رئيس الوزراء القطري في بورتسودان بقادة الجيش. | MEETING | بورتسودان",
  })
  void tells_where(String text, EventType type, String place) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities = Told.entities(facts);
    assertThat(facts.facts()).filteredOn(f -> f.type() == type)
        .flatExtracting(Fact::places).extracting(id -> entities.get(id).name()).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "لقي ثلاثة جنود مصرعهم وجرح أربعة آخرون يوم 4 مايو 2020 جراء انفجار عبوة ناسفة في درعا. | 3 | 4",
    "قتل سبعة أشخاص وأصيب 12 آخرون بجروح في هجوم استهدف حافلة في المنيا. | 7 | 12",
  })
  void counts_the_dead_and_the_wounded_of_one_attack(String text, double dead, double injured) {
    ArticleFacts facts = TestPipeline.facts(text);
    assertThat(facts.facts()).filteredOn(f -> f.type() == EventType.ATTACK || f.type() == EventType.CASUALTY)
        .singleElement()
        .satisfies(f -> assertThat(f.quantities()).extracting(q -> q.value()).containsExactly(dead, injured));
  }

  @Test
  void gives_the_attack_the_day_that_is_told_beside_the_wounded() {
    ArticleFacts facts = TestPipeline.facts(
        "لقي ثلاثة جنود مصرعهم وجرح أربعة آخرون يوم 4 مايو 2020 جراء انفجار عبوة ناسفة في درعا.");
    assertThat(facts.facts()).singleElement()
        .satisfies(f -> assertThat(f.time().map(t -> t.first().toString())).contains("2020-05-04"));
  }
}
