package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.FactStatus;

/** Kings, governors, courts and parties at home: who decides, is appointed, held or leads. */
class InstitutionsTest {
  private static List<String> told(String text, EventType type) {
    ArticleFacts facts = TestPipeline.facts(text);
    return facts.facts().stream()
        .filter(f -> f.type() == type)
        .map(f -> names(facts, f.actors()) + " " + names(facts, f.recipients()))
        .toList();
  }

  @Test
  void who_is_received_stands_behind_place_and_time() {
    assertThat(told("استقبل الملك حمد بن عيسى آل خليفة، في قصر الصخير اليوم، معالي رئيس مجلس الشورى الشيخ الدكتور "
        + "ناصر بن سالم آل محمود.", EventType.MEETING))
        .containsExactly("[حمد بن عيسى آل خليفة, ناصر بن سالم آل محمود] []");
  }

  @Test
  void a_governor_is_no_conjunction() {
    assertThat(told("قرر رئيس الحكومة إنهاء مهام والي قفصة نادر الحمدوني.", EventType.DISMISSAL))
        .containsExactly("[رئيس الحكومة] [نادر الحمدوني]");
  }

  @Test
  void a_king_names_a_governor() {
    assertThat(told("وخلال اللقاء عين الملك محمد السادس سعيد اليعقوبي واليا على الجهة.", EventType.APPOINTMENT))
        .containsExactly("[محمد السادس] [سعيد اليعقوبي]");
  }

  @Test
  void a_long_row_of_titles_leaves_the_decree_its_issuer() {
    assertThat(told("أصدر رئيس مجلس السيادة الانتقالي القائد العام للقوات المسلحة الفريق أول ركن عبد الفتاح البرهان "
        + "قرارا بإعفاء وزير الصحة هيثم عوض.", EventType.DISMISSAL))
        .containsExactly("[عبد الفتاح البرهان] [هيثم عوض]");
  }

  @Test
  void who_is_acquitted_is_no_part_of_the_name_of_the_court() {
    assertThat(told("برأت محكمة جنح مدينة نصر الصحفي كامل البلشي من تهمة نشر أخبار كاذبة.", EventType.VOTE))
        .containsExactly("[محكمة جنح مدينة نصر] [كامل البلشي]");
  }

  @Test
  void a_judge_sends_people_to_prison() {
    assertThat(told("أصدر قاضي التحقيق بطاقة إيداع بالسجن في حق رجل أعمال.", EventType.ARREST))
        .containsExactly("[قاضي التحقيق] [رجل أعمال]");
  }

  @Test
  void what_two_have_done_is_not_done_by_who_tells_it() {
    assertThat(told("صرح المتحدث باسم شرطة الرياض المقدم خالد السهلي بأن الجهات الأمنية أوقفت مواطنين، أطلقا النار على "
        + "محل تجاري.", EventType.ATTACK))
        .noneMatch(t -> t.contains("السهلي"));
  }

  @Test
  void a_sentence_joined_by_while_is_neither_denied_nor_refused() {
    ArticleFacts facts = TestPipeline.facts(
        "رفض التيار الصدري المشاركة في الحكومة المقبلة، فيما دعا زعيمه مقتدى الصدر إلى حل البرلمان.");
    assertThat(facts.facts()).filteredOn(f -> f.type() == EventType.DEMAND).extracting(Fact::status)
        .containsExactly(FactStatus.HAPPENED);
    assertThat(facts.facts()).filteredOn(f -> f.type() == EventType.REJECTION).hasSize(1);
  }

  @Test
  void who_leads_a_party_that_is_named_before_has_a_post_in_it() {
    assertThat(told("أعلن حزب الأمة القومي بقيادة سالم الفاضل مقاطعة الانتخابات.", EventType.POSITION))
        .containsExactly("[سالم الفاضل] [حزب الأمة القومي]");
  }

  @Test
  void the_leader_of_a_part_of_a_movement_leads_the_movement() {
    assertThat(told("قال رئيس المكتب السياسي لحركة حماس إسماعيل هنية إن المعابر مغلقة.", EventType.POSITION))
        .containsExactly("[إسماعيل هنية] [حركة حماس]");
  }

  @Test
  void a_deputy_without_a_body_has_no_post() {
    assertThat(told("قال النائب سالم العجيل إن الجلسة لن تعقد.", EventType.POSITION)).isEmpty();
  }
}
