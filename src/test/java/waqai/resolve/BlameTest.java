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

  @Test
  void the_name_behind_a_long_title_is_who_does_it() {
    assertThat(Told.facts("اتهم الإعلامي المقرب من حزب الوسط، سليم الراعي، الوزير السابق كريم حداد بالفساد."))
        .contains("Accusation سليم الراعي > كريم حداد");
    assertThat(Told.facts("هاجم النائب سامي درويش رئيس اللجنة المالية لكتلة المستقبل الحكومة."))
        .contains("Condemnation سامي درويش > الحكومة");
    assertThat(Told.facts("وأشاد رئيس الوزراء لدى لقائه اليوم الوزير المفوض في سفارة اليمن لدى سوريا، رضوان الحيمي، بثبات سوريا."))
        .contains("Praise رئيس الوزراء > سوريا");
  }

  @Test
  void whose_the_matter_is_stands_in_a_clause_or_is_joined_to_another() {
    assertThat(Told.facts("أدان الدكتور محمد سعد رئيس مجلس الشعب ما قامت به قوات الأمن في المدينة."))
        .contains("Condemnation محمد سعد > قوات الأمن");
    assertThat(Told.facts("رحب الاتحاد الأوروبي باتفاق المملكة العربية السعودية والجمهورية الإسلامية الإيرانية على استئناف العلاقات."))
        .contains("Praise الاتحاد الأوروبي > المملكة العربية السعودية + الجمهورية الإسلامية الإيرانية");
    assertThat(Told.facts("رفض الحزب الشيوعي المشاركة في الحوار الذي دعا إليه الرئيس السوداني عمر البشير."))
        .contains("Rejection الحزب الشيوعي > عمر البشير");
  }

  @Test
  void nobody_in_particular_is_refused() {
    assertThat(Told.facts("أكدت تونس أنها لا تقبل بوجود أي قوة أجنبية على أراضيها.")).contains("Rejection تونس > ");
    assertThat(Told.facts("أعلنت كتلة الإصلاح عدم مشاركتها في الحكومة المقبلة.")).contains("Rejection كتلة الإصلاح > ");
  }

  @Test
  void the_ruler_at_home_is_not_the_guest_who_is_named() {
    assertThat(Told.facts("استقبل رئيس الدولة الرئيس الفرنسي إيمانويل ماكرون. ورحب رئيس الدولة بالرئيس الفرنسي."))
        .contains("Meeting رئيس الدولة + إيمانويل ماكرون > ", "Praise رئيس الدولة > إيمانويل ماكرون");
  }
}
