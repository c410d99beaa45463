package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.app.TestPipeline;
import waqai.fact.Fact;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/** Conditions, what follows from them, and who does what stands behind. */
class ConditionsTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "إذا فشلت المفاوضات فإن إسرائيل ستقصف إيران.",
      "وقال الوزير إنه إذا فشلت المفاوضات فإن إسرائيل ستقصف إيران.",
      "وإن رفضت طهران العرض فستقصف إسرائيل المنشآت الإيرانية.",
      "وأكد المتحدث أن إسرائيل ستقصف إيران إن رفضت العرض."
  })
  void what_follows_from_a_condition_may_happen(String text) {
    assertThat(TestPipeline.facts(text).facts())
        .filteredOn(f -> f.type() == EventType.ATTACK)
        .extracting(Fact::status)
        .containsExactly(FactStatus.POSSIBLE);
  }

  @Test
  void a_condition_that_is_negated_denies_nothing() {
    assertThat(TestPipeline.facts("إذا لم تنسحب القوات التركية فسيهاجم الجيش السوري المدينة.").facts())
        .extracting(Fact::status)
        .containsOnly(FactStatus.POSSIBLE);
  }

  @Test
  void whether_is_no_condition() {
    assertThat(TestPipeline.facts("وسئل الوزير عما إذا كانت بلاده ستنسحب، فأكد أن الجيش التركي قصف مدينة عفرين.").facts())
        .filteredOn(f -> f.type() == EventType.ATTACK)
        .extracting(Fact::status)
        .containsExactly(FactStatus.HAPPENED);
  }

  @Test
  void as_soon_as_is_no_condition() {
    assertThat(TestPipeline.facts("وما إن اعتقلت الشرطة التونسية زعيم الحركة حتى تظاهر الآلاف في العاصمة.").facts())
        .filteredOn(f -> f.type() == EventType.ARREST)
        .extracting(Fact::status)
        .containsExactly(FactStatus.HAPPENED);
  }

  @Test
  void who_stands_before_the_next_verb_does_what_it_tells() {
    assertThat(TestPipeline.told("ستهاجم واشنطن إيران، وحزب الله سيرد بقصف تل أبيب.", EventType.ATTACK))
        .contains("[الولايات المتحدة] -> [إيران]");
    assertThat(TestPipeline.claims("ستهاجم واشنطن إيران، وحزب الله سيرد بقصف تل أبيب."))
        .allMatch(c -> c.recipients().size() == 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "ودعا جون كينغ المتحدث باسم المنظمة في جنيف الحكومة السودانية إلى وقف القتال.",
      "وطالب سامي حمدان المسؤول البارز بوزارة التخطيط في العراق الحكومة السودانية بالاعتذار."
  })
  void who_is_asked_stands_behind_the_post_of_the_subject(String text) {
    assertThat(TestPipeline.recipients(text, EventType.DEMAND)).containsExactly("الحكومة السودانية");
  }

  @Test
  void a_short_verb_of_the_future_is_cut() {
    assertThat(TestPipeline.actors("وقال الوزير إن الوفد الفرنسي سيصل غدا إلى بيروت.", EventType.VISIT)).containsExactly("الوفد الفرنسي");
  }
}
