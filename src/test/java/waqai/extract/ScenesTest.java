package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // حيث goes back to the town
    "وصل سامح شكري أمس إلى بيروت، حيث التقى نجيب ميقاتي. | MEETING | بيروت",
    "يصل لافروف غدا إلى دمشق حيث سيجري محادثات مع فيصل المقداد. | NEGOTIATION | دمشق",
    // where the occasion is held
    "نظمت فرنسا في باريس خلال فبراير الماضي اجتماعا خماسيا ضم السعودية وقطر ومصر. | MEETING | باريس",
    // on whatever the parser hangs it
    "أعلنت المديرية أن القوات اعتقلت مساء أمس ستة مهربين في مدينة معان جنوبي المملكة، بعد مطاردة في البادية. | ARREST | معان",
    // the clause behind the deed says
    "قتل أبو بكر البغدادي في عملية نفذتها قوات خاصة أمريكية بمحافظة إدلب. | KILLING | إدلب",
    "قتل خمسة جنود في هجوم شنه مسلحون على ثكنة للجيش في بلدة سيبا فجر الاثنين. | ATTACK | سيبا"
  })
  void the_place_is_told_in_another_clause_or_behind_other_words(String text, EventType type, String place) {
    ArticleFacts facts = TestPipeline.facts(text);
    assertThat(facts.facts()).filteredOn(f -> f.type() == type).singleElement()
        .satisfies(f -> assertThat(TestPipeline.names(facts, f.places())).hasSize(1).first().asString().contains(place));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "اعتقلت القوات ستة مهربين هاجموا دورية في مدينة معان."
  })
  void the_place_of_another_deed_is_not_its_own(String text) {
    assertThat(TestPipeline.facts(text).facts()).filteredOn(f -> f.type() == EventType.ARREST).allSatisfy(f -> assertThat(f.places()).isEmpty());
  }
}
