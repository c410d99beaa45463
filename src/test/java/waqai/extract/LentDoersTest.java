package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;
import waqai.fact.Fact;

/** Who does what a noun of action tells, and to whom, where the parser gives it to another word. */
class LentDoersTest {
  private static List<String> sides(String text, EventType type) {
    ArticleFacts facts = TestPipeline.facts(text);
    return facts.facts().stream().filter(f -> f.type() == type).map(f -> told(facts, f)).toList();
  }

  private static String told(ArticleFacts facts, Fact fact) {
    return String.join("+", TestPipeline.names(facts, fact.actors())) + ">" + String.join("+", TestPipeline.names(facts, fact.recipients()));
  }

  @Test
  void behind_a_doer_stands_the_object_of_the_noun_and_not_of_a_verb_that_has_none() {
    assertThat(sides("وأدى قصف القوات الإثيوبية الخميس الماضي المستشفى إلى نزوح المرضى.", EventType.ATTACK))
        .containsExactly("القوات الإثيوبية>المستشفى");
    assertThat(sides("وتسببت مصادرة السلطات الأوغندية مئات الدونمات في غضب الأهالي.", EventType.RESTRICTION))
        .containsExactly("السلطات الأوغندية>مئات الدونمات");
    assertThat(sides("وبعد خطف حركة الشباب عشرات الطلاب في كيسمايو.", EventType.ABDUCTION)).containsExactly("حركة الشباب>عشرات الطلاب");
  }

  @Test
  void a_verb_keeps_its_own_object() {
    assertThat(sides("وأثار قصف القوات الإثيوبية مخاوف السكان.", EventType.ATTACK)).noneMatch(t -> t.endsWith("مخاوف السكان"));
  }

  @Test
  void a_force_beside_a_bombardment_upon_a_town_does_it() {
    assertThat(sides("وأسفر قصف الجيش السوداني المتواصل على أم درمان عن نزوح السكان.", EventType.ATTACK))
        .containsExactly("الجيش السوداني>أم درمان");
  }

  @Test
  void a_noun_of_carrying_out_lends_its_doer_to_the_deed_behind_him() {
    assertThat(sides("وجاءت التظاهرات بعد فرض واشنطن حزمة جديدة من العقوبات على كوبا.", EventType.SANCTION))
        .containsExactly("الولايات المتحدة>كوبا");
    assertThat(sides("وبعد شن كينيا غارات مكثفة على بلدة جلب.", EventType.ATTACK)).containsExactly("كينيا>بلدة جلب");
    assertThat(sides("وعقب عقد وزير الخارجية الكيني اجتماعا مع السفير البريطاني.", EventType.MEETING)).hasSize(1);
  }

  @Test
  void whoever_is_accused_of_carrying_out_a_deed_has_done_it() {
    assertThat(sides("واتهم المحافظ حركة الشباب بشن هجوم على الثكنة.", EventType.ATTACK)).containsExactly("حركة الشباب>الثكنة");
  }

  @Test
  void an_agent_told_goes_before_who_announces_it() {
    assertThat(sides("وأعلن مسؤول حكومي إبعاد الداعية سالم حمدان على يد الشرطة الكينية عن المدينة.", EventType.RESTRICTION))
        .containsExactly("الشرطة الكينية>سالم حمدان");
  }

  @Test
  void two_adjectives_of_origin_on_a_deed_of_two_are_its_sides() {
    assertThat(sides("ووقع في بكين اتفاق سعودي إيراني لاستئناف العلاقات.", EventType.AGREEMENT)).containsExactly("السعودية+إيران>");
  }
}
