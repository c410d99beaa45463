package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;

/** What is said in quotation marks, in statements and of kinds of deeds. */
class QuotationsTest {
  @Test
  void who_speaks_stands_before_the_quotation_and_not_in_it() {
    assertThat(actors("زار النائب سامي كرم بيروت. وقال \"الحكومة هي التي رفضت الحوار\".", EventType.STATEMENT))
        .containsExactly("سامي كرم");
  }

  @Test
  void what_a_statement_condemns_is_condemned_by_whoever_issued_it() {
    String text = "وكان رئيس الحزب وليد كرم قد أصدر بيانا هاجم فيه الحكومة.";
    assertThat(actors(text, EventType.CONDEMNATION)).containsExactly("وليد كرم");
  }

  @Test
  void nobody_is_told_to_believe_what_is_believed() {
    assertThat(actors("تعد بكين حليف بيونغيانغ الوحيد، ويعتقد أن لها نفوذا قويا على قراراتها.", EventType.STATEMENT)).isEmpty();
  }

  @Test
  void comments_are_attacked_in_words() {
    String text = "هاجمت الصين تعليقات ترامب.";
    assertThat(actors(text, EventType.CONDEMNATION)).containsExactly("الصين");
    assertThat(TestPipeline.told(text, EventType.ATTACK)).isEmpty();
  }

  @Test
  void a_list_of_kinds_of_deeds_is_no_event() {
    assertThat(actors("تقول سارا كرم إن المسؤولين يسيئون استغلال السلطة من أجل التربح من وراء الاعتقال، والتعذيب، والقتل.", EventType.STATEMENT))
        .containsExactly("سارا كرم");
  }

  @Test
  void elimination_is_no_court() {
    ArticleFacts facts = TestPipeline.facts("ينشر الجيش 2000 جندي للقضاء على الجماعات المتطرفة. وراح آلاف الأشخاص ضحية الحرب.");
    assertThat(facts.facts()).allSatisfy(f -> assertThat(TestPipeline.names(facts, f.actors())).doesNotContain("القضاء"));
  }

  @Test
  void a_second_relative_clause_tells_of_the_noun_of_the_first() {
    String text = "يقاتل المسلحون قوات التحالف الذي تتزعمه السعودية، والذي يدعم حكومة اليمن.";
    assertThat(actors(text, EventType.PRAISE)).containsExactly("قوات التحالف");
  }

  @Test
  void sanctions_undergone_are_laid_on_whoever_undergoes_them() {
    assertThat(recipients("تعرضت موسكو لعقوبات أمريكية جديدة.", EventType.SANCTION)).containsExactly("روسيا");
  }

  @Test
  void a_movement_without_its_name_can_bear_the_blame() {
    assertThat(actors("حمل السبسي الحركة المسؤولية.", EventType.ACCUSATION)).containsExactly("السبسي");
  }

  @Test
  void a_point_before_three_digits_parts_the_thousands() {
    assertThat(TestPipeline.facts("قتل في الصراع نحو 10.000 مدني.").facts())
        .anySatisfy(f -> assertThat(f.quantities()).anySatisfy(q -> assertThat(q.value()).isEqualTo(10000)));
  }

  @Test
  void of_two_namesakes_the_one_of_whom_more_was_told_is_meant() {
    String text = "زار زعيم كوريا الشمالية كيم جونغ أون موسكو. ووصل كيم إلى روسيا مساء السبت. وشارك والده كيم جونغ إيل في قمة سابقة. وقال كيم إن الزيارة ناجحة.";
    assertThat(actors(text, EventType.STATEMENT)).containsExactly("كيم جونغ أون");
  }

  @Test
  void the_first_person_is_who_speaks_and_no_subject_told_before() {
    String text = "استقبل كرم وفدا من حزب الشعب برئاسة النائب سامي الحداد، الذي قال بعد اللقاء: \"نؤيد دعوة الرئيس كرم إلى الحوار\".";
    assertThat(actors(text, EventType.PRAISE)).containsExactly("سامي الحداد");
  }
}
