package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Who is told of as one of many. */
class OneOfManyTest {
  @Test
  void an_aide_of_a_president_is_not_the_president() {
    assertThat(TestPipeline.told("اتهم أحد مساعدي الرئيس الأمريكي روسيا بعرقلة السلام.", EventType.ACCUSATION))
        .containsExactly("[أحد مساعدي الرئيس الأمريكي] -> [روسيا]");
  }

  @ParameterizedTest
  @CsvSource({
      "اعتقلت الشرطة التونسية أحد أبناء الرئيس السابق., أحد أبناء الرئيس السابق",
      "اعتقلت الشرطة التونسية صهر الرئيس المخلوع., صهر الرئيس المخلوع",
      "اعتقلت الشرطة التونسية واحدا من أبرز قادة الحركة., واحدا من أبرز قادة الحركة"
  })
  void relatives_and_guards_can_be_arrested(String text, String who) {
    assertThat(TestPipeline.recipients(text, EventType.ARREST)).containsExactly(who);
  }

  @Test
  void one_of_the_guards_is_killed() {
    assertThat(TestPipeline.recipients("قتل أحد حراس السفارة الفرنسية في هجوم مسلح.", EventType.ATTACK))
        .containsExactly("أحد حراس السفارة الفرنسية");
  }
}
