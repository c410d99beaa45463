package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Everybody who acts or is meant: members of lists, those whose orders are not heeded, with whom one would talk, whose things are threatened. */
class WhoIsMeantTest {
  @Test
  void bodies_joined_to_bodies_are_members_of_the_list() {
    assertThat(told("دعا الأمين العام الحكومة والمعارضة إلى الحوار.", EventType.DEMAND)).containsExactly("[الأمين العام] -> [الحكومة, المعارضة]");
    assertThat(told("ودعت اللجنة منظمات الإغاثة والحكومات الغربية إلى تقديم المساعدة.", EventType.DEMAND))
        .singleElement().asString().contains("منظمات الإغاثة, الحكومات الغربية");
  }

  @Test
  void whoever_is_joined_to_a_name_inside_is_no_member() {
    assertThat(told("دعا المتحدث باسم الحكومة والمعارضة إلى الحوار.", EventType.DEMAND)).singleElement().asString().endsWith("-> []");
  }

  @Test
  void a_list_goes_on_with_especially() {
    assertThat(told("وانتقد الوزير الدول الأوروبية وبخاصة المجر.", EventType.CONDEMNATION)).singleElement().asString().contains("المجر");
  }

  @Test
  void she_calls_upon_others_and_no_preacher_is_meant() {
    assertThat(told("وأدانت الحكومة الغارة داعية الأمم المتحدة إلى فتح تحقيق.", EventType.DEMAND)).containsExactly("[الحكومة] -> [الأمم المتحدة]");
    assertThat(told("ورحبت قطر بالاتفاق داعية حركة طالبان إلى الحوار.", EventType.PRAISE)).containsExactly("[قطر] -> []");
  }

  @Test
  void whose_orders_are_not_heeded_is_refused() {
    assertThat(told("رفض المعتصمون الامتثال لأوامر الشرطة بإخلاء الساحة.", EventType.REJECTION)).containsExactly("[المعتصمون] -> [الشرطة]");
    assertThat(told("رفضت الحكومة الاعتراف بوجود أزمة.", EventType.REJECTION)).containsExactly("[الحكومة] -> []");
  }

  @Test
  void one_is_ready_to_talk_with_somebody() {
    assertThat(told("أكد الوزير استعداد العراق لمواصلة الحوار مع الأمم المتحدة.", EventType.PLEDGE)).containsExactly("[العراق] -> [الأمم المتحدة]");
    assertThat(told("أعلنت إيران استعدادها لاستئناف محادثات فيينا.", EventType.PLEDGE)).containsExactly("[إيران] -> []");
  }

  @Test
  void whose_things_are_to_be_hit_is_threatened() {
    assertThat(told("هدد الحوثيون باستهداف السفن الإسرائيلية في البحر الأحمر.", EventType.THREAT)).singleElement().asString().endsWith("-> [إسرائيل]");
    assertThat(told("هدد الوزير بفرض العقوبات الأمريكية من جديد.", EventType.THREAT)).singleElement().asString().endsWith("-> []");
  }
}
