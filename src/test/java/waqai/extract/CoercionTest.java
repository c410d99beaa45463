package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who arrests, tries, frees and forbids: the language of courts and police. */
class CoercionTest {
  @Test
  void whoever_is_ordered_into_prison_stands_before_the_prison() {
    assertThat(joined("أمر قاضي التحقيق بوضع الوزير الأسبق كمال حداد رهن الحبس المؤقت.", EventType.ARREST))
        .containsExactly("قاضي التحقيق > كمال حداد");
  }

  @Test
  void families_are_no_capture() {
    assertThat(joined("يطمئن المركز أسر الأطفال الملتحقين بالبرنامج على سلامتهم.", EventType.ARREST)).isEmpty();
    assertThat(joined("أعلن الجيش اليمني أسر 20 حوثيا في معارك البيضاء.", EventType.ARREST))
        .containsExactly("الجيش اليمني > 20 حوثيا");
  }

  @Test
  void the_site_of_an_army_is_not_the_army() {
    assertThat(
            joined(
                "سيطرت قوات الجيش الليبي على بلدة في الجنوب. وذكر موقع الجيش الليبي أن القوات تتقدم.",
                EventType.CAPTURE))
        .containsExactly("قوات الجيش الليبي > بلدة");
  }

  @Test
  void words_of_strength_stand_between_a_long_subject_and_the_object() {
    assertThat(
            joined(
                "أدان مركز حماية الصحفيين والعاملين في الإعلام بأشد العبارات استهداف مقره بصواريخ من قبل ميليشيات الحوثي.",
                EventType.CONDEMNATION))
        .containsExactly("مركز حماية الصحفيين > ميليشيات الحوثي");
  }

  @Test
  void both_forces_fight_of_which_the_parser_makes_one() {
    assertThat(joined("تدور معارك بين قوات الجيش وميليشيات الحوثي في عدد من جبهات الجوف.", EventType.ATTACK))
        .containsExactly("الجيش+ميليشيات الحوثي > ");
  }

  @Test
  void experts_describe_and_kill_nobody() {
    assertThat(joined("تنفذ الجماعة عمليات انتحارية، كما يصفها خبراء عسكريون.", EventType.ATTACK)).noneMatch(t -> t.contains("خبراء"));
  }

  @Test
  void the_names_of_those_killed_stand_behind_a_comma() {
    assertThat(joined("يأتي هذا بعد مقتل القياديين الحوثيين، كمال وسامي الأحمد في الجوف.", EventType.KILLING))
        .noneMatch(t -> t.startsWith("القياديين"));
  }

  @Test
  void a_sentence_that_is_upheld_is_of_whom_it_was_passed_on() {
    assertThat(joined("أيدت محكمة النقض المصرية حكم الإعدام الصادر بحق ستة من أعضاء الجماعة.", EventType.CONVICTION))
        .containsExactly("محكمة النقض المصرية > ستة من أعضاء الجماعة");
  }

  @Test
  void a_title_behind_the_name_of_a_place_is_of_somebody_else() {
    assertThat(joined("منعت سلطات مطار قرطاج النائب كمال حداد من السفر.", EventType.RESTRICTION))
        .containsExactly("سلطات مطار قرطاج > كمال حداد");
  }

  @Test
  void the_courts_of_the_maghreb_follow_and_refer() {
    assertThat(joined("قررت النيابة العامة متابعة الصحفي كمال حداد في حالة اعتقال.", EventType.INVESTIGATION))
        .containsExactly("النيابة العامة > كمال حداد");
    assertThat(joined("أحالت النيابة المتهمين على القطب القضائي.", EventType.INVESTIGATION)).containsExactly("النيابة > المتهمين");
  }

  @Test
  void schools_of_the_whole_land_are_closed() {
    assertThat(joined("أغلقت السلطات المدارس على مستوى البلاد.", EventType.RESTRICTION)).hasSize(1);
  }

  @Test
  void whoever_is_named_and_moved_to_another_prison_is_held_already() {
    assertThat(joined("نقلت السلطات المصرية الناشط علاء عبد الفتاح إلى سجن وادي النطرون.", EventType.ARREST)).isEmpty();
  }
}
