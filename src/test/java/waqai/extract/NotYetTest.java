package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.places;
import static waqai.app.TestPipeline.recipients;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.FactStatus;

/** What has not come about though it is told: waited for, provided for, wanted by a text, possible only. */
class NotYetTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "لا تزال القوات الدولية بانتظار انسحاب الجيش الإثيوبي من مقديشو.",
      "ينتظر السكان استكمال انسحاب القوات التركية من البلدة.",
      "بحث الوفدان جدولا زمنيا لانسحاب القوات الأمريكية من العراق.",
      "أدى الخلاف إلى تأخير انسحاب القوات الروسية من جورجيا.",
      "قالت المصادر إن الاتفاق ينص على انسحاب المقاتلين من المدينة."})
  void what_is_awaited_or_provided_for_is_planned(String text) {
    assertThat(status(text, EventType.WITHDRAWAL)).isEqualTo(FactStatus.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "ترفض دمشق التفاوض قبل انسحاب إسرائيل من الجولان.",
      "لن تعود البعثة قبل انسحاب المسلحين من المطار.",
      "أتمنى أن تنسحب إيران من سوريا قريبا."})
  void what_one_waits_or_hopes_for_is_possible(String text) {
    assertThat(status(text, EventType.WITHDRAWAL)).isEqualTo(FactStatus.POSSIBLE);
  }

  @Test
  void before_what_somebody_was_doing_lies_what_happened() {
    String text = "كان الصحفي التركي يعمل مراسلا قبل اعتقاله في أنقرة.";
    assertThat(status(text, EventType.ARREST)).isEqualTo(FactStatus.HAPPENED);
    assertThat(status("لم يكن الوزير الإسرائيلي يعلم قبل هجوم حماس على سديروت.", EventType.ATTACK)).isEqualTo(FactStatus.HAPPENED);
  }

  @Test
  void an_amount_of_people_is_not_the_place_they_are_of() {
    assertThat(recipients("اعتقل الجيش الإسرائيلي العشرات من مدينة نابلس.", EventType.ARREST)).doesNotContain("نابلس");
  }

  @Test
  void what_forces_can_take_they_have_not_taken() {
    assertThat(status("القوات التركية تستطيع دخول مدينة منبج في أي لحظة.", EventType.CAPTURE)).isEqualTo(FactStatus.POSSIBLE);
    assertThat(status("لن تنسحب القوات ما لم تسلم الحركة سلاحها.", EventType.CEASEFIRE)).isEqualTo(FactStatus.POSSIBLE);
    assertThat(status("ستغادر القوات البريطانية البصرة ما أن ينتشر الجيش العراقي فيها.", EventType.MOBILIZATION)).isEqualTo(FactStatus.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "القرار الذي يدعو إلى انسحاب القوات السورية من لبنان صدر قبل عامين.",
      "وقال إنه من الضروري أن تنسحب القوات الأجنبية من ليبيا.",
      "واعتبر أن من الأفضل أن ينسحب الجيش من المدينة."})
  void what_a_text_wants_or_what_is_needed_is_no_event(String text) {
    assertThat(facts(text, EventType.WITHDRAWAL)).isEmpty();
    assertThat(facts("يحظر القانون الجديد تزويد الجماعات المسلحة بالأسلحة.", EventType.AID)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "بلاد الشام تضم المناطق الساحلية والجبلية.",
      "بعد سقوط الاتحاد السوفياتي تغير العالم."})
  void what_a_land_contains_nobody_has_taken(String text) {
    assertThat(facts(text, EventType.CAPTURE)).isEmpty();
    assertThat(facts("قوات حفظ السلام يصل عديدها إلى 17 ألف جندي.", EventType.MOBILIZATION)).isEmpty();
  }

  @Test
  void forces_confirm_what_they_have_taken_themselves() {
    assertThat(actors("أكدت القوات العراقية تحرير حي الزهور في الموصل.", EventType.CAPTURE)).containsExactly("القوات العراقية");
    assertThat(actors("وأعلن الجيش الليبي في بيان، مؤكدا استعادة السيطرة على مدينة سبها.", EventType.CAPTURE)).containsExactly("الجيش الليبي");
    assertThat(actors("أكد وزير الدفاع تحرير حي الزهور في الموصل.", EventType.CAPTURE)).isEmpty();
  }

  @Test
  void a_word_for_how_parts_no_verb_from_what_is_tried() {
    String text = "حاول الجيش السوداني عبثا السيطرة على مدينة الفاشر.";
    assertThat(actors(text, EventType.CAPTURE)).containsExactly("الجيش السوداني");
    assertThat(status(text, EventType.CAPTURE)).isEqualTo(FactStatus.POSSIBLE);
  }

  @Test
  void of_a_part_the_whole_tells_where_it_lies() {
    assertThat(recipients("سيطر الحوثيون على أجزاء من محافظة الجوف.", EventType.CAPTURE)).containsExactly("محافظة الجوف");
    assertThat(places("انسحب مقاتلو الحركة من جزء من مدينة غزني.", EventType.WITHDRAWAL)).containsExactly("غزني");
  }

  @Test
  void what_happened_when_the_war_ceased_has_happened() {
    String text = "وتوقفت الحرب عندما وقعت الحكومة السودانية ومتمردو الشرق اتفاقا لوقف العمليات.";
    assertThat(status(text, EventType.CEASEFIRE)).isEqualTo(FactStatus.HAPPENED);
  }

  @Test
  void began_behind_and_is_a_verb() {
    assertThat(actors("وبدأت القوات الأمريكية الانسحاب من قاعدة عين الأسد.", EventType.WITHDRAWAL)).containsExactly("القوات الأمريكية");
  }

  private static FactStatus status(String text, EventType type) {
    return facts(text, type).getFirst().status();
  }

  private static List<Fact> facts(String text, EventType type) {
    return TestPipeline.facts(text).facts().stream().filter(f -> f.type() == type).toList();
  }
}
