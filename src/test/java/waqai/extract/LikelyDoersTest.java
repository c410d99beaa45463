package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Who does what a noun tells is likely somebody told before, where the noun does not say so. */
class LikelyDoersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "حققت القوات الحكومية تقدما كبيرا بالسيطرة على مدينة البوكمال. | CAPTURE | القوات الحكومية",
    "واصل الجيش المالي تقدمه بعد السيطرة على مدينة تمبكتو. | CAPTURE | الجيش المالي",
  })
  void whoever_the_sentence_is_about(String text, EventType type, String doer) {
    assertThat(TestPipeline.actors(text, type)).containsExactly(doer);
  }

  @Test
  void nobody_where_the_noun_has_no_doer_near() {
    assertThat(TestPipeline.actors("عاد السكان إلى المدينة بعد مقتل أربعة مدنيين في قصف.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void likelihoods_add_up_to_one() {
    double[] likely = DoerModel.learned().likelihoods(List.of(List.of("0b="), List.of("b=", "p=A0f"), List.of("b=")));
    assertThat(likely[0] + likely[1] + likely[2]).isBetween(0.999, 1.001);
    assertThat(DoerModel.learned().knows("لا-شيء")).isFalse();
  }
}
