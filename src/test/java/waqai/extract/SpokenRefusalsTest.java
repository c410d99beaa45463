package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who refuses, threatens or accuses by plain words. */
class SpokenRefusalsTest {
  @Test
  void what_is_called_unacceptable_is_refused() {
    assertThat(told("وقال وزير الخارجية الأردني إن الضم الإسرائيلي \"غير مقبول\".", EventType.REJECTION))
        .containsExactly("[وزير الخارجية الأردني] -> []");
    assertThat(told("وأكد العاهل الأردني أن أي حل على حساب الأردن مرفوض تماما.", EventType.REJECTION))
        .containsExactly("[العاهل الأردني] -> []");
    assertThat(told("وقالت حماس إن التدخل الأجنبي ليس مقبولا.", EventType.REJECTION)).containsExactly("[حماس] -> []");
  }

  @Test
  void experts_and_exceptions_refuse_nothing() {
    assertThat(told("وقال الخبير الاقتصادي إن الأسعار الحالية غير مقبولة للمستهلكين.", EventType.REJECTION)).isEmpty();
    assertThat(told("وقالت ميركل إن الرقابة غير مقبولة إلا في إطار الحوار.", EventType.REJECTION)).isEmpty();
    assertThat(told("وقال المتحدث إن اللجنة نظرت في طلب مرفوض.", EventType.REJECTION)).isEmpty();
  }

  @Test
  void whoever_cannot_accept_refuses() {
    assertThat(told("وأكد هنية أن حركة حماس لا يمكنها الاعتراف بإسرائيل.", EventType.REJECTION))
        .singleElement().asString().startsWith("[حركة حماس]");
  }

  @Test
  void measures_in_answer_and_harsh_answers_are_threats() {
    assertThat(told("وأعلنت الخارجية الصينية أن بكين ستتخذ إجراءات مضادة إذا فرضت واشنطن رسوما جديدة.", EventType.THREAT))
        .hasSize(1);
    assertThat(told("وشدد قائد الحرس الثوري على أن الرد على إسرائيل سيكون قاسيا.", EventType.THREAT)).hasSize(1);
    assertThat(told("وقال وزير الصحة إن الوزارة ستتخذ إجراءات مماثلة في المدارس.", EventType.THREAT)).isEmpty();
    assertThat(told("وقال الوزير إن الرد الإيراني كان قويا.", EventType.THREAT)).isEmpty();
  }

  @Test
  void threats_of_a_country_are_told_by_the_noun() {
    assertThat(told("وأثارت التهديدات الأمريكية ضد فنزويلا قلقا في المنطقة.", EventType.THREAT))
        .singleElement().asString().endsWith("-> [فنزويلا]");
    assertThat(told("وبحث الطرفان التهديدات الأمنية في منطقة الساحل.", EventType.THREAT)).isEmpty();
  }

  @Test
  void ill_aims_are_blamed_on_those_who_have_them() {
    assertThat(told("وقال السفير الروسي إن الولايات المتحدة تسعى إلى زعزعة استقرار المنطقة.", EventType.ACCUSATION))
        .containsExactly("[السفير الروسي] -> [الولايات المتحدة]");
  }

  @Test
  void the_reason_of_what_is_wanted_or_refused_is_an_event_of_its_own() {
    assertThat(told("وأجل المجلس التصويت بسبب معارضة روسيا للمشروع.", EventType.REJECTION))
        .singleElement().asString().startsWith("[روسيا]");
    assertThat(told("وعلقت الحركة المفاوضات بسبب قصف إسرائيل مدرسة في غزة.", EventType.ATTACK))
        .containsExactly("[إسرائيل] -> [مدرسة]");
    assertThat(told("ودعا الوزير إلى فرض عقوبات على إيران بسبب دعمها للحوثيين.", EventType.SANCTION)).isEmpty();
  }
}
