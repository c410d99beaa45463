package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;

/** Where and when, told before the verb or behind a time. */
class ScenesTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "وبمدينة حلب، اعتقلت الشرطة ثلاثة متظاهرين.",
    "وقرب مدينة حلب، اعتقلت الشرطة ثلاثة متظاهرين.",
    "وبالقرب من مدينة حلب اعتقلت الشرطة ثلاثة متظاهرين.",
    "اعتقلت الشرطة ثلاثة متظاهرين أمس الأربعاء بالقرب من مدينة حلب."
  })
  void a_place_that_opens_the_sentence_or_follows_a_time_is_that_of_the_event(String text) {
    ArticleFacts facts = TestPipeline.facts(text);
    assertThat(facts.facts()).filteredOn(f -> f.type() == EventType.ARREST).singleElement()
        .satisfies(f -> assertThat(TestPipeline.names(facts, f.places())).hasSize(1).first().asString().contains("حلب"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "وفجر الثلاثاء اعتقلت الشرطة ثلاثة متظاهرين.",
    "وظهر الثلاثاء اعتقلت الشرطة ثلاثة متظاهرين."
  })
  void a_time_of_day_before_a_day_is_no_verb(String text) {
    assertThat(TestPipeline.facts(text).facts()).filteredOn(f -> f.type() == EventType.ARREST).singleElement()
        .satisfies(f -> assertThat(f.time()).isPresent());
  }
}
