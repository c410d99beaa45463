package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Whose deed it is where the parser hangs a verb or participle on the wrong word. */
class VerbsAndTheirDoersTest {
  @Test
  void a_circumstance_behind_a_comma_is_the_subjects() {
    assertThat(told("ورفض وزير الخارجية التونسي النقاش في مستقبل الحكومة، متهما قطر وليبيا بتمويل المسلحين.", EventType.ACCUSATION))
        .containsExactly("[وزير الخارجية التونسي] -> [قطر, ليبيا]");
  }

  @Test
  void many_in_a_circumstance_are_not_the_town_before_it() {
    assertThat(told("وتظاهر مئات من العمال الثلاثاء في صفاقس مطالبين بإقالة المحافظ.", EventType.DEMAND))
        .singleElement().asString().startsWith("[").doesNotStartWith("[]").doesNotContain("صفاقس");
  }

  @Test
  void behind_qad_stands_a_verb() {
    assertThat(told("وتولى العقيد أسيمي غويتا الحكم بانقلاب. وكانت فرنسا قد أدانته الثلاثاء.", EventType.CONDEMNATION))
        .singleElement().asString().startsWith("[فرنسا]");
  }

  @Test
  void what_two_have_done_is_no_passive() {
    assertThat(told("وقال البيان إن القوات البريطانية وفرقاطة فرنسية دمرتا طائرتين مسيرتين.", EventType.ATTACK))
        .singleElement().asString().startsWith("[القوات البريطانية");
  }

  @Test
  void a_second_verb_is_joined_to_the_first_wherever_the_parser_hangs_it() {
    assertThat(told("وطالبت منظمة العفو الدولية الحكومة الجزائرية بالإفراج عن الصحافيين، ونددت بإغلاق الإذاعة.", EventType.CONDEMNATION))
        .containsExactly("[منظمة العفو الدولية] -> []");
  }

  @Test
  void a_surname_that_is_a_word_is_a_name_right_behind_a_verb() {
    assertThat(told("التقى النائب سمير المعلم السفير الفرنسي. وفي ختام اللقاء اتهم المعلم وزارة المالية بالتقصير.", EventType.ACCUSATION))
        .containsExactly("[سمير المعلم] -> [وزارة المالية]");
  }
}
