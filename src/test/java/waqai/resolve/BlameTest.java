package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who blames or threatens whom, by himself, for his country or in a document. */
class BlameTest {
  @Test
  void the_one_who_is_blamed_stands_between_the_verb_and_the_burden() {
    assertThat(Told.facts("حملت جبهة الخلاص الوطني الحكومة المسؤولية كاملة عن سلامة الموقوفين."))
        .contains("Accusation جبهة الخلاص الوطني > الحكومة");
    assertThat(Told.facts("وحمّل رئيس الجمعية سامي الخطيب في تصريح لإذاعة محلية وزارة الكهرباء كامل المسؤولية عن انقطاع التيار."))
        .contains("Accusation سامي الخطيب > وزارة الكهرباء");
  }

  @Test
  void both_sides_accuse_when_they_accuse_each_other() {
    assertThat(Told.facts("بدأت الهند وباكستان في تبادل الاتهامات بشأن خرق الهدنة."))
        .contains("Accusation الهند + باكستان > الهند + باكستان");
  }

  @Test
  void a_document_speaks_for_whoever_issued_it() {
    assertThat(Told.facts("قالت حركة حماس في بيان إن القصف لن يمر. واستنكر البيان صمت واشنطن."))
        .contains("Condemnation حركة حماس > الولايات المتحدة");
    assertThat(Told.facts("أصدرت وزارة الخارجية السورية بيانا بشأن الحادث. وهدد البيان إسرائيل برد قاس."))
        .contains("Threat وزارة الخارجية السورية > إسرائيل");
  }

  @Test
  void a_spokesman_threatens_by_what_his_country_will_do() {
    assertThat(Told.facts("وقال المتحدث باسم الخارجية الإيرانية إن طهران سترد بقوة على أي اعتداء."))
        .anyMatch(f -> f.startsWith("Threat"));
    assertThat(Told.facts("وقال وزير الري المصري إن الخرطوم سترد على الرسالة.")).noneMatch(f -> f.startsWith("Threat"));
  }

  @Test
  void what_is_warned_of_may_stand_far_from_the_verb() {
    assertThat(Told.facts("وحذر المجلس الأعلى من أن أي اعتداء أو مساس بالسيادة الوطنية أو تدخل في شؤون البلاد سيواجه برد حازم."))
        .anyMatch(f -> f.startsWith("Threat المجلس الأعلى"));
  }
}
