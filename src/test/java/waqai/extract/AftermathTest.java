package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.facts;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** What attacks bring about, and who dies in them. */
class AftermathTest {
  @Test
  void who_dies_is_no_killer_whoever_stands_beside() {
    assertThat(told("أعلنت موسكو مقتل خمسة مواطنين قائلة إنهم لا ينتمون للجيش الروسي.", EventType.ATTACK))
        .singleElement().asString().startsWith("[] -> [");
  }

  @Test
  void what_is_destroyed_is_told_with_the_attack() {
    assertThat(told("قصفت الطائرات الإسرائيلية منزل القيادي في غزة مما أدى إلى تدميره بالكامل.", EventType.ATTACK)).hasSize(1);
    assertThat(told("أطلقت مروحية إسرائيلية صاروخا على منزل الناشط في رفح ما أدى إلى تدمير المنزل وإصابة خمسة.", EventType.ATTACK)).hasSize(1);
  }

  @Test
  void one_without_a_name_who_dies_beside_the_wounded_is_told_with_them() {
    String text = "مقتل ضابط في الجيش العراقي وإصابة ثلاثة جنود في هجوم مسلح استهدف نقطة تفتيش جنوب كركوك.";
    assertThat(told(text, EventType.KILLING)).isEmpty();
    assertThat(told(text, EventType.ATTACK)).hasSize(1);
    assertThat(told("قتل ناشطان في المواجهات.", EventType.KILLING)).hasSize(1);
  }

  @Test
  void a_number_is_cut_from_the_word_before_it() {
    assertThat(told("اجتاحت إثيوبيا فيضانات مدمرة أودت بحياة626 شخصا.", EventType.CASUALTY)).hasSize(1);
  }

  @Test
  void floods_kill_nobody_by_violence() {
    String text = "اجتاحت إثيوبيا فيضانات مدمرة, أودت بحياة 626 شخصا, مع توقعات بمزيد.";
    assertThat(told(text, EventType.ATTACK)).isEmpty();
    assertThat(told(text, EventType.CASUALTY)).hasSize(1);
  }

  @Test
  void bombs_are_dropped_and_troops_are_landed() {
    assertThat(told("قال مسؤول إن القنابل العنقودية التي أسقطتها إسرائيل في جنوب لبنان تشكل خطرا على المدنيين.", EventType.ATTACK))
        .containsExactly("[إسرائيل] -> [جنوب لبنان]");
    assertThat(told("وصف السنيورة عملية الإنزال الإسرائيلية قرب بعلبك بأنها خرق فاضح للقرار.", EventType.ATTACK))
        .singleElement().asString().startsWith("[إسرائيل]");
  }

  @Test
  void a_relative_clause_that_opens_the_sentence_belongs_to_nobody_before_it() {
    assertThat(facts("حركة حماس التي تسيطر على القطاع رفضت الاقتراح.").facts()).isNotNull();
  }
}
