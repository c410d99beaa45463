package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Whose the document or deed is that somebody judges, where another sentence tells it. */
class AuthorsTest {
  @Test
  void an_agreement_is_that_of_both_sides() {
    assertThat(recipients("وقعت الحكومة الكولومبية وحركة فارك اتفاقا في هافانا. وشجبت نقابة القضاة الاتفاق التاريخي.", EventType.CONDEMNATION))
        .containsExactly("الحكومة الكولومبية", "حركة فارك");
  }

  @Test
  void who_is_a_side_itself_judges_nobody() {
    assertThat(recipients("وقعت الحكومة الكولومبية اتفاقا مع صندوق النقد الدولي. وأشادت الحكومة الكولومبية بالاتفاق.", EventType.PRAISE)).isEmpty();
  }

  @Test
  void a_draft_is_that_of_who_hands_it_in() {
    assertThat(recipients("قدمت النرويج مشروع قرار إلى مجلس الأمن. وانتقدت كوبا مشروع القرار.", EventType.CONDEMNATION))
        .containsExactly("النرويج");
  }

  @Test
  void who_only_judged_it_has_not_made_it() {
    assertThat(recipients("أصدر رئيس كينيا مرسوما بحل المجلس. ورحب حزب الخضر بالمرسوم. ورفضت حركة الشباب المرسوم.", EventType.REJECTION))
        .containsExactly("رئيس كينيا");
  }

  @Test
  void words_are_those_of_who_spoke_last() {
    assertThat(recipients("قال الرئيس الكيني وليام روتو إن الجارة ضعيفة. ونددت الخارجية الصومالية بهذه التصريحات.", EventType.CONDEMNATION))
        .containsExactly("وليام روتو");
  }

  @Test
  void an_assault_is_that_of_who_was_told_to_strike() {
    assertThat(recipients("شنت إثيوبيا غارات على ميكيلي. وأسفرت الغارات عن مقتل تسعة أشخاص. وأدانت إريتريا الهجوم.", EventType.CONDEMNATION))
        .containsExactly("إثيوبيا");
  }

  @Test
  void an_assault_by_nobody_known_has_no_author() {
    assertThat(recipients("قتل تسعة أشخاص في تفجير استهدف كنيسة في نيروبي. وأدانت تنزانيا الهجوم.", EventType.CONDEMNATION)).isEmpty();
  }

  @Test
  void a_body_that_votes_for_a_resolution_makes_it() {
    assertThat(recipients("صوت مجلس الأمن الدولي لصالح القرار الجديد. ورفضت حركة الشباب القرار.", EventType.REJECTION))
        .containsExactly("مجلس الأمن الدولي");
  }

  @Test
  void adjectives_of_origin_in_a_row_tell_both_sides() {
    assertThat(recipients("ورحبت سلطنة عمان بالاتفاق السعودي الإيراني.", EventType.PRAISE)).containsExactly("السعودية", "إيران");
  }

  @Test
  void what_the_judge_says_besides_is_no_quality_of_the_deed() {
    assertThat(recipients("شنت إثيوبيا غارات على ميكيلي. وندد قائد الجيش الإريتري بالغارات واصفا إياها بأنها استهتار.", EventType.CONDEMNATION))
        .containsExactly("إثيوبيا");
  }

  @Test
  void a_deed_by_its_own_name_is_that_of_who_signed_or_settled_it() {
    assertThat(recipients("وقعت الحكومة الكولومبية وحركة فارك اتفاقا في هافانا. ونددت نقابة القضاة بما أسمته \"الصفقة\".", EventType.CONDEMNATION))
        .containsExactly("الحكومة الكولومبية", "حركة فارك");
  }

  @Test
  void a_deed_is_known_by_what_it_hit() {
    assertThat(recipients("اقتحم متظاهرون قصر الرئاسة في كولومبو. وأدانت وزارة الخارجية الهندية اقتحام القصر.", EventType.CONDEMNATION))
        .containsExactly("متظاهرون");
  }

  @Test
  void who_rejects_what_was_told_before_rejects_its_author_and_not_who_welcomed_it() {
    assertThat(recipients("أعلن الرئيس الكيني مبادرة لوقف إطلاق النار. ورحبت السعودية بالمبادرة، فيما رفضها خالد المشري.", EventType.REJECTION))
        .containsExactly("الرئيس الكيني");
    assertThat(recipients("طرحت واشنطن خطة لوقف القتال، لكن روسيا رفضتها.", EventType.REJECTION)).containsExactly("الولايات المتحدة");
    assertThat(recipients("رحبت الإمارات والسعودية بالمبادرة المصرية، بينما رفضها خالد المشري.", EventType.REJECTION)).containsExactly("مصر");
  }

  @Test
  void what_is_told_in_a_relative_clause_is_no_decision() {
    String text = "قال مسؤولون أمريكيون إن الولايات المتحدة تعتزم سحب قواتها من سوريا لاستعادة الأراضي التي كان يسيطر عليها تنظيم داعش.\n"
        + "وانتقد السناتور لينزي جراهام القرار.";
    assertThat(recipients(text, EventType.CONDEMNATION)).doesNotContain("تنظيم داعش");
  }
}
