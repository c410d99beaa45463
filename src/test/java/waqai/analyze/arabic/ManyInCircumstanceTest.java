package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Who is in a circumstance of many. */
class ManyInCircumstanceTest {
  @ParameterizedTest
  @CsvSource({
      "DEMAND,واعتصم عشرات الموظفين أمام مقر الوزارة مطالبين بصرف رواتبهم.,[عشرات الموظفين] -> []",
      "DEMAND,ونظم أهالي الأسرى وقفة أمام مقر الصليب الأحمر مطالبين بإطلاق سراح أبنائهم.,[أهالي الأسرى] -> []",
      "REJECTION,وخرج المئات في مسيرة باتجاه السفارة الأميركية رافضين صفقة القرن.,[المئات] -> []"})
  void those_who_do_it_are_in_it(EventType type, String text, String who) {
    assertThat(TestPipeline.told(text, type)).containsExactly(who);
  }

  @Test
  void people_right_before_it_are_in_it() {
    assertThat(TestPipeline.told("واستقبل الرئيس في القصر وفدا من النازحين مطالبين بالعودة.", EventType.DEMAND)).containsExactly("[النازحين] -> []");
  }
}
