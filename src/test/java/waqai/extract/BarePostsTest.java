package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/** Verbs of appointing, permitting and dismissing whose doer or object the letters do not show. */
class BarePostsTest {
  @Test
  void a_post_alone_behind_the_verb_is_given_to_him_who_was_spoken_of() {
    String text = "درس سامي حداد القانون في باريس. وعُين قاضيا في بيروت عام 1990.";
    assertThat(recipients(text, EventType.APPOINTMENT)).containsExactly("سامي حداد");
    assertThat(actors(text, EventType.APPOINTMENT)).isEmpty();
  }

  @Test
  void a_ruler_who_travels_appoints() {
    assertThat(recipients("زار ترامب الرياض وعين مبعوثا خاصا إلى سوريا.", EventType.APPOINTMENT)).doesNotContain("ترامب");
    assertThat(told("زار الرئيس الشرع حلب أمس. وعين قائدا عسكريا للمدينة.", EventType.APPOINTMENT)).hasSize(1).allMatch(t -> t.startsWith("[الشرع]"));
    assertThat(recipients("تخرج سامي حداد من الجامعة وعين قاضيا في بيروت.", EventType.APPOINTMENT)).containsExactly("سامي حداد");
  }

  @Test
  void the_pronoun_on_the_verb_is_who_is_appointed() {
    String text = "خدم سامي حداد في الجيش. وكان قد عينه السادات رئيسا للأركان عام 1973.";
    assertThat(recipients(text, EventType.APPOINTMENT)).containsExactly("سامي حداد");
    assertThat(actors(text, EventType.APPOINTMENT)).containsExactly("السادات");
  }

  @Test
  void the_post_behind_that_pronoun_is_not_of_him_who_appoints() {
    assertThat(told("وعينها ترامب سفيرة لدى الأمم المتحدة.", EventType.POSITION)).isEmpty();
  }

  @Test
  void who_is_to_form_the_government_may_be_told_behind_it() {
    assertThat(recipients("كلف الرئيس بتشكيل الحكومة الجديدة محمد شياع.", EventType.APPOINTMENT)).containsExactly("محمد شياع");
  }

  @Test
  void the_highest_court_decides() {
    assertThat(actors("ألغت أعلى هيئة قضائية في كينيا نتائج الانتخابات.", EventType.VOTE)).containsExactly("هيئة قضائية");
  }

  @Test
  void what_is_permitted_has_no_doer_where_none_was_told() {
    assertThat(told("وسمح للصحفيين بزيارة السجن.", EventType.CONCESSION)).hasSize(1);
    assertThat(actors("وسمح للصحفيين بزيارة السجن.", EventType.CONCESSION)).isEmpty();
  }

  @Test
  void a_plane_carries_and_dismisses_nobody() {
    assertThat(told("تحطمت طائرة كانت تقل وزير الدفاع.", EventType.DISMISSAL)).isEmpty();
  }

  @Test
  void the_commission_of_elections_holds_none_here() {
    assertThat(told("قالت الهيئة المستقلة للانتخابات في تونس إن التسجيل بدأ.", EventType.ELECTION)).isEmpty();
  }

  @Test
  void a_war_permits_nothing() {
    assertThat(told("سمحت الحرب لبوتين بأن يلعب دور الزعيم.", EventType.CONCESSION)).isEmpty();
  }

  @Test
  void the_king_charges_him_whose_name_stands_behind_his_title() {
    assertThat(told("كلف الملك عمر الرزاز بتشكيل الحكومة.", EventType.APPOINTMENT)).containsExactly("[الملك] -> [عمر الرزاز]");
  }

  @Test
  void a_lady_minister_is_no_adjective_of_parliament() {
    assertThat(told("عزل البرلمان الوزيرة سلمى حداد.", EventType.DISMISSAL)).containsExactly("[البرلمان] -> [سلمى حداد]");
  }

  @Test
  void the_body_behind_a_joined_verb_does_it() {
    assertThat(told("انتخبت النقابات 21 عضوا وعينت الحكومة 10 أعضاء.", EventType.APPOINTMENT)).containsExactly("[الحكومة] -> [10 أعضاء]");
  }

  @Test
  void who_is_elected_to_a_post_is_not_the_post() {
    assertThat(actors("وتم انتخاب عباس رئيسا للسلطة الفلسطينية في 2005.", EventType.ELECTION)).containsExactly("عباس");
  }

  @Test
  void between_a_government_and_rebels_none_is_formed() {
    assertThat(told("وشكلت قوة حفظ السلام في مارس للفصل بين الحكومة والمتمردين.", EventType.APPOINTMENT)).isEmpty();
  }

  @Test
  void the_former_leader_of_a_movement_did_not_lead_a_former_one() {
    assertThat(told("وقال عمر بكري زعيم حركة «المهاجرون» السابق إنه مستعد للحوار.", EventType.POSITION)).containsExactly("[عمر بكري] -> [المهاجرون]");
  }

  @Test
  void what_was_not_so_is_denied_of_the_verb_behind_kana() {
    assertThat(TestPipeline.facts("ولم تكن الشرطة تعتقل المتظاهرين.").facts())
        .anySatisfy(f -> assertThat(f.status()).isEqualTo(FactStatus.DENIED));
  }

  @Test
  void two_posts_of_one_man_share_the_body() {
    assertThat(told("صرح نادر الكتبي نائب الرئيس والمدير العام لشركة الواحة بأن المشروع اكتمل.", EventType.POSITION))
        .containsExactly("[نادر الكتبي] -> [شركة الواحة]", "[نادر الكتبي] -> [شركة الواحة]");
  }

  @Test
  void what_is_called_an_army_is_the_body() {
    assertThat(told("وقال خليفة حفتر قائد ما يعرف بالجيش الوطني الليبي إن المعركة مستمرة.", EventType.POSITION))
        .containsExactly("[خليفة حفتر] -> [الجيش الوطني الليبي]");
  }

  @Test
  void then_closes_the_post_of_him_who_held_it() {
    assertThat(told("وقال جون كيري، وزير الخارجية الأمريكي آنذاك، إن الاتفاق ممكن.", EventType.POSITION)).hasSize(1);
  }

  @Test
  void a_post_behind_and_is_not_a_second_one_of_him_whose_first_has_no_article() {
    assertThat(told("التقى سامح شكري وزير الخارجية والأمين العام للأمم المتحدة في القاهرة.", EventType.POSITION))
        .noneMatch(t -> t.contains("الأمم المتحدة"));
  }
}
