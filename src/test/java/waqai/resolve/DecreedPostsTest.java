package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who is put into a post or out of it, and by whose decree. */
class DecreedPostsTest {
  @Test
  void what_a_decree_holds_is_done_by_who_issued_it_in_the_sentence_before() {
    String text = "أصدر العاهل الأردني عبد الله الثاني أوامر ملكية.\n"
        + "وشملت الأوامر تعيين يوسف العيسوي رئيسا للديوان الملكي.\n"
        + "كما أعفي اللواء سامي بن حمد بن صالح الغيلان قائد حرس الحدود من منصبه.";
    assertThat(joined(text, EventType.APPOINTMENT)).containsExactly("عبد الله الثاني > يوسف العيسوي");
    assertThat(joined(text, EventType.DISMISSAL)).containsExactly("عبد الله الثاني > سامي بن حمد بن صالح الغيلان");
  }

  @Test
  void whoever_was_appointed_appoints_nobody_in_the_next_sentence() {
    String text = "عين رئيس الإمارات محمد بن زايد المهندس علي بن سالم الشحي وزيرا للعدل.\n"
        + "كما عين ناصر بن حمود البلوشي سفيرا في تونس.";
    assertThat(joined(text, EventType.APPOINTMENT))
        .contains("محمد بن زايد > ناصر بن حمود البلوشي");
  }

  @Test
  void an_appointment_of_a_year_of_its_own_is_not_by_the_decree() {
    String text = "أصدر الرئيس الجزائري عبد المجيد تبون مرسوما رئاسيا.\n"
        + "وعين الوزير كمال حداد سفيرا في روما عام 2015.";
    assertThat(joined(text, EventType.APPOINTMENT)).doesNotContain("عبد المجيد تبون > كمال حداد");
  }

  @Test
  void who_is_relieved_of_one_post_gets_the_next() {
    assertThat(joined("ويعفى العميد الركن ناصر بن فهد بن ناصر البلوشي قائد الحرس من منصبه، ويعين مستشارا في الوزارة.",
            EventType.APPOINTMENT))
        .containsExactly(" > ناصر بن فهد بن ناصر البلوشي");
  }

  @Test
  void ordering_a_dismissal_is_one() {
    assertThat(joined("أمر العاهل المغربي محمد السادس بإعفاء الوزير كمال حداد.", EventType.DISMISSAL))
        .containsExactly("محمد السادس > كمال حداد");
  }

  @Test
  void what_an_office_says_that_it_ordered_is_an_arrest() {
    assertThat(joined("وقالت النيابة المصرية إنها أمرت بحبس ثلاثة موظفين على ذمة التحقيق.", EventType.ARREST))
        .containsExactly("النيابة المصرية > ثلاثة موظفين");
  }
}
