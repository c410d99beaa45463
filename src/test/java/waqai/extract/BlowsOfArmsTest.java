package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Assaults told in a noun, and the wounded that are told with them. */
class BlowsOfArmsTest {
  @Test
  void who_announces_a_blow_has_struck() {
    assertThat(told("تبنت جماعة الحوثي ضرب سفينة نفط بريطانية في خليج عدن.", EventType.ATTACK))
        .singleElement().asString().startsWith("[جماعة الحوثي]");
    assertThat(told("شددت وزارة الصحة على ضرورة ضرب أوكار المرض قبل انتشاره.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void an_operation_of_a_country_elsewhere_is_an_attack_unless_it_is_peaceful() {
    assertThat(told("ودخلت العملية الروسية في أوكرانيا شهرها الثالث.", EventType.ATTACK)).hasSize(1);
    assertThat(told("وشهدت عملية الشرطة في مخيم جباليا مقاومة عنيفة.", EventType.ATTACK)).hasSize(1);
    assertThat(told("وأشاد الوفد بالعملية التعليمية القطرية في غزة.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void the_wounded_are_told_with_the_attack() {
    String text = "وقتل جندي وأصيب خمسة مدنيين في هجوم لطالبان على حاجز في قندهار.";
    assertThat(told(text, EventType.CASUALTY)).isEmpty();
    assertThat(told(text, EventType.ATTACK)).hasSize(1);
    assertThat(told("وأصيب ستة أشخاص في غارة إسرائيلية على بلدة الخيام.", EventType.ATTACK)).hasSize(1);
    assertThat(told("وأصيب أربعة من عناصر الشرطة ومدنيان في انفجار سيارة قرب جامع.", EventType.CASUALTY)).isEmpty();
  }

  @Test
  void the_dead_of_a_disaster_are_casualties_whoever_tells_of_them() {
    String text = "وأشار مسؤول في الشرطة إلى أن 77 شخصا قتلوا في الإقليم جراء الزلزال.";
    assertThat(told(text, EventType.CASUALTY)).hasSize(1);
    assertThat(told(text, EventType.KILLING)).isEmpty();
  }
}
