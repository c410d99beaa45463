package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Who puts whom into a post or out of it, and whose votes and governments are told: the news of parliaments and palaces. */
class PostsChangingHandsTest {
  @Test
  void a_name_right_behind_the_ruler_is_whom_he_puts_in_charge() {
    String text = "كلف العاهل المغربي عزيز أخنوش، رئيس حزب التجمع الوطني للأحرار، بتشكيل الحكومة.";
    assertThat(actors(text, EventType.APPOINTMENT)).containsExactly("العاهل المغربي");
    assertThat(recipients(text, EventType.APPOINTMENT)).containsExactly("عزيز أخنوش");
  }

  @Test
  void one_name_is_not_that_of_many_members() {
    String text = "انتخب أعضاء حزب البناء سامي كرم زعيما للحزب.";
    assertThat(actors(text, EventType.ELECTION)).containsExactly("سامي كرم");
    assertThat(actors(text, EventType.POSITION)).isEmpty();
  }

  @Test
  void appointed_behind_and_is_no_eye() {
    String text = "أقال الرئيس الأوكراني وزير الدفاع أوليكسي ريزنيكوف وعين سامي حداد خلفا له.";
    assertThat(recipients(text, EventType.DISMISSAL)).containsExactly("أوليكسي ريزنيكوف");
    assertThat(recipients(text, EventType.APPOINTMENT)).containsExactly("سامي حداد");
  }

  @Test
  void who_takes_the_place_of_another_is_appointed_by_whoever_dismissed_him() {
    String text = "عزل رئيس المجلس سامي حداد وزير الخارجية رامي كرم وعين مدير المخابرات نبيل شاهين مكانه.";
    assertThat(recipients(text, EventType.APPOINTMENT)).containsExactly("نبيل شاهين");
  }

  @Test
  void a_second_post_behind_the_subject_is_that_of_whom_he_dismisses() {
    String text = "أقال رئيس الجمهورية رئيس الحكومة سامي حداد.";
    assertThat(actors(text, EventType.DISMISSAL)).containsExactly("رئيس الجمهورية");
    assertThat(recipients(text, EventType.DISMISSAL)).containsExactly("سامي حداد");
  }

  @Test
  void a_government_is_formed_by_whoever_is_named() {
    assertThat(TestPipeline.told("شكل سعد الحريري حكومة جديدة.", EventType.APPOINTMENT)).hasSize(1);
  }

  @Test
  void a_bank_behind_li_is_no_name() {
    assertThat(actors("عين سامي حداد محافظا للبنك المركزي. وانتخب رامي كرم رئيسا للبرلمان.", EventType.POSITION)).isEmpty();
  }

  @Test
  void a_surname_that_is_a_word_belongs_to_the_name() {
    assertThat(actors("قال المحلل السياسي نبيل بقال إن الأزمة تتعمق.", EventType.STATEMENT)).containsExactly("نبيل بقال");
  }

  @Test
  void the_end_of_a_korean_name_is_no_particle() {
    assertThat(actors("التقى الرئيس الكوري الجنوبي مون جيه-إن وفدا أمريكيا.", EventType.MEETING)).contains("مون جيه-إن");
  }

  @Test
  void the_adviser_for_security_is_that_of_his_land() {
    assertThat(recipients("قال مستشار الأمن القومي الأمريكي جون بولتون إن القوات ستبقى.", EventType.POSITION))
        .containsExactly("الولايات المتحدة");
  }

  @Test
  void who_looks_after_a_part_of_the_world_does_so_for_the_organisation() {
    assertThat(recipients("قالت سارا كرم، مديرة قسم الشرق الأوسط في منظمة العفو الدولية، إن الوضع خطير.", EventType.POSITION))
        .containsExactly("منظمة العفو الدولية");
  }
}
