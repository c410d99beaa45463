package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who takes part where two meet, travel or agree, and the words do not name them beside the verb. */
class MeetingsOfTwoTest {
  @Test
  void a_verb_in_the_dual_is_told_of_both_who_met() {
    assertThat(told("واجتمع الرئيس المصري مع نظيره السوداني في الخرطوم واتفقا على إنشاء قوة مشتركة لحماية الحدود.", EventType.AGREEMENT))
        .singleElement().asString().contains("المصري").contains("السوداني");
    assertThat(told("واتصل العاهل الأردني بالرئيس الفلسطيني وأدانا اقتحام المسجد الأقصى.", EventType.CONDEMNATION))
        .singleElement().asString().contains("الأردني").contains("الفلسطيني");
  }

  @Test
  void two_told_by_one_noun_stay_what_they_are() {
    assertThat(told("والتقى شكري نظيره اليوناني. واعتقلت الشرطة رجلين أطلقا النار على دورية.", EventType.ATTACK))
        .noneMatch(f -> f.contains("الشرطة]"));
  }

  @Test
  void a_visitor_is_the_person_before_the_relative_pronoun() {
    assertThat(told("وأعلنت الوزارة أن السفير الذي يزور أربيل برفقة المحافظ بحث مشاريع الإعمار.", EventType.VISIT))
        .singleElement().asString().contains("السفير").contains("أربيل");
    assertThat(told("وتعرض موكب المحافظ الذي زار الموصل الأربعاء للرشق بالحجارة.", EventType.VISIT))
        .singleElement().asString().startsWith("[المحافظ]");
  }

  @Test
  void what_happens_meanwhile_is_a_verb() {
    assertThat(told("ويبدأ وزير الخارجية الألماني غدا جولة في المنطقة يعقد خلالها لقاءات مع المسؤولين في الأردن.", EventType.MEETING))
        .singleElement().asString().contains("الألماني");
  }
}
