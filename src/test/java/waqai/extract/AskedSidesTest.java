package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.joined;
import static waqai.app.TestPipeline.recipients;

import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/** Who is asked, blamed or threatened, and which words only look as if somebody were. */
class AskedSidesTest {
  @Test
  void a_side_behind_a_joined_verb_of_asking_is_asked_by_who_acted_before() {
    String text = "رفضت أنقرة الاتهامات وطالبت واشنطن بتسليم المتهم.";
    assertThat(actors(text, EventType.DEMAND)).containsExactly("تركيا");
    assertThat(recipients(text, EventType.DEMAND)).containsExactly("الولايات المتحدة");
  }

  @Test
  void a_side_behind_a_comma_may_ask_itself() {
    assertThat(actors("أدانت فرنسا الهجوم، ودعت ألمانيا إلى التهدئة.", EventType.DEMAND)).containsExactly("ألمانيا");
  }

  @Test
  void a_body_behind_a_comma_is_asked_by_the_man_who_has_spoken() {
    for (String[] told : List.of(
        new String[] {"انتقد رئيس الحزب سامي الحداد القرار، ودعا مجلس النواب إلى عقد جلسة طارئة.", "سامي الحداد", "مجلس النواب"},
        new String[] {"طالب نواب من كتلتي الأمل والعمل، في مؤتمر صحفي عقدوه في العاصمة، المجتمع الدولي بإنشاء لجنة تحقيق.", "نواب", "المجتمع الدولي"},
        new String[] {"طالبت النقابة محافظ صلاح الدين بالتراجع عن قراره.", "النقابة", "محافظ صلاح الدين"})) {
      assertThat(actors(told[0], EventType.DEMAND)).as(told[0]).containsExactly(told[1]);
      assertThat(recipients(told[0], EventType.DEMAND)).as(told[0]).containsExactly(told[2]);
    }
    assertThat(actors("أدان الأردن الهجوم، ودعا الاتحاد الأوروبي إلى ضبط النفس.", EventType.DEMAND)).containsExactly("الاتحاد الأوروبي");
    assertThat(recipients("استنكرت الرابطة الاعتداء، مؤكدة أن الحكومة مقصرة، وداعية الأردن إلى التحرك العاجل.", EventType.DEMAND)).contains("الأردن");
  }

  @Test
  void what_is_broken_off_with_a_side_is_not_of_its_making() {
    assertThat(recipients("أيد المجلس المركزي وقف التنسيق الأمني مع إسرائيل.", EventType.PRAISE)).isEmpty();
  }

  @Test
  void many_men_behind_one_body_or_post_are_no_part_of_it() {
    for (String[] told : List.of(
        new String[] {"ودعا رئيس الحكومة المواطنين إلى البقاء في منازلهم.", "رئيس الحكومة", "المواطنين"},
        new String[] {"ودعت وزارة الخارجية الأميركيين إلى مغادرة البلاد.", "وزارة الخارجية", "الأميركيين"},
        new String[] {"وطالب رئيس الجمعية النواب بدعم المشروع.", "رئيس الجمعية", "النواب"},
        new String[] {"ودعا رئيس الوزراء الأردنيين إلى التبرع.", "رئيس الوزراء", "الأردنيين"},
        new String[] {"ودعا متحدث باسم الحركة الفلسطينيين إلى التظاهر.", "متحدث باسم الحركة", "الفلسطينيين"})) {
      assertThat(actors(told[0], EventType.DEMAND)).as(told[0]).containsExactly(told[1]);
      assertThat(recipients(told[0], EventType.DEMAND)).as(told[0]).containsExactly(told[2]);
    }
  }

  @Test
  void states_and_bodies_behind_a_masculine_verb_or_a_singular_are_asked() {
    assertThat(recipients("أدان الرئيس القصف. وناشد الدول الغربية دعم الإصلاحات.", EventType.DEMAND)).containsExactly("الدول الغربية");
    assertThat(recipients("ودعت الوزارة المؤسسات الخيرية إلى المساعدة.", EventType.DEMAND)).containsExactly("المؤسسات الخيرية");
  }

  @Test
  void the_noun_of_accusing_has_whom_it_names_behind_the_accuser() {
    assertThat(recipients("وجاءت التصريحات بعد اتهام بريطانيا روسيا بالتدخل في الانتخابات.", EventType.ACCUSATION)).containsExactly("روسيا");
  }

  @Test
  void who_tells_officials_something_is_not_responsible() {
    assertThat(actors("وقال الوزير إن إيران أبلغت المسؤولين الأمريكيين بالأمر.", EventType.ACCUSATION)).isEmpty();
    assertThat(actors("وقال الوزير إن إيران مسؤولة بشكل كامل عن الهجوم على الناقلات.", EventType.ACCUSATION)).containsExactly("الوزير");
  }

  @Test
  void no_intention_is_denied_and_preparations_are_no_pledge() {
    assertThat(TestPipeline.facts("وأضاف الوزير أنه لم تكن في نية الحكومة إجراء انتخابات.").facts())
        .filteredOn(f -> f.type() == EventType.PLEDGE).extracting(f -> f.status()).allMatch(s -> s == FactStatus.DENIED);
    assertThat(actors("وتفقد المحافظ استعدادات المدينة للعيد.", EventType.PLEDGE)).isEmpty();
  }

  @Test
  void a_side_that_the_verb_fits_asks_itself() {
    assertThat(actors("قصفت إسرائيل دمشق ودعت روسيا إلى ضبط النفس.", EventType.DEMAND)).containsExactly("روسيا");
    assertThat(actors("يهدد الحزب بالرد وتطالب إسرائيل بنزع سلاحه.", EventType.DEMAND)).containsExactly("إسرائيل");
  }

  @Test
  void a_plural_adjective_behind_a_genitive_is_of_those_whose_genitive_it_is() {
    assertThat(recipients("أعلنت الشرطة اعتقال عناصر الشرطة المتورطين في الفساد.", EventType.ARREST)).containsExactly("عناصر الشرطة المتورطين");
    assertThat(joined("زار الرئيس وزارتي الخارجية والداخلية المصريتين.", EventType.VISIT))
        .containsExactly("الرئيس > وزارتي الخارجية والداخلية المصريتين");
  }

  @Test
  void whom_a_deed_is_done_to_is_not_asked_to_do_it() {
    assertThat(recipients("طالب الوزير بتنحية المحقق العدلي.", EventType.DEMAND)).isEmpty();
    assertThat(recipients("طالب الرئيس بنشر قوات دولية لحفظ السلام.", EventType.DEMAND)).isEmpty();
    assertThat(recipients("طالبت الجمعية بوقف إسرائيل للاستيطان.", EventType.DEMAND)).containsExactly("إسرائيل");
    assertThat(recipients("طالب النواب بانسحاب القوات الأميركية من العراق.", EventType.DEMAND)).containsExactly("القوات الأميركية");
  }
}
