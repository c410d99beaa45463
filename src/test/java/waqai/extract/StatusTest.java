package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/** Whether an event happened, is planned, possible or denied. Today is Friday, 10 September 2021. */
class StatusTest {
  private static FactStatus status(String text, EventType type) {
    return TestPipeline.facts(text).facts().stream()
        .filter(f -> f.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type))
        .status();
  }

  @Test
  void what_a_source_denies_to_have_been_is_denied() {
    assertThat(status("ونفى ناطق حكومي أن تكون تركيا قد سلمت ليبيا مساعدات غذائية.", EventType.AID))
        .isEqualTo(FactStatus.DENIED);
  }

  @Test
  void especially_negates_nothing() {
    assertThat(status("واستمر النزوح لا سيما أن الجيش اللبناني قصف بلدة عرسال.", EventType.ATTACK))
        .isEqualTo(FactStatus.HAPPENED);
  }

  @Test
  void an_event_after_the_day_of_publication_is_planned() {
    assertThat(
            status(
                "يجري وزير الخارجية المصري سامح شكري محادثات مع سيرغي لافروف في موسكو "
                    + "الأسبوع المقبل.",
                EventType.NEGOTIATION))
        .isEqualTo(FactStatus.PLANNED);
  }

  @Test
  void a_phrase_before_an_tells_what_holds_for_its_clause() {
    assertThat(
            status(
                "من المحتمل أن يلتقي الرئيس الأوكراني فولوديمير زيلينسكي الرئيس الروسي "
                    + "فلاديمير بوتين.",
                EventType.MEETING))
        .isEqualTo(FactStatus.POSSIBLE);
  }

  @Test
  void a_meeting_during_which_something_will_be_done_is_planned() {
    assertThat(
            status(
                "من المقرر أن يبحث وزير الدفاع التركي خلوصي أكار خلال اجتماعه مع لويد أوستن "
                    + "ملف المقاتلات.",
                EventType.MEETING))
        .isEqualTo(FactStatus.PLANNED);
  }

  @Test
  void a_verb_in_the_present_joined_to_what_happened_lies_ahead() {
    assertThat(
            TestPipeline.facts(
                    "وصل الرئيس الفرنسي إيمانويل ماكرون إلى بغداد ويلتقي رئيس الوزراء العراقي "
                        + "مصطفى الكاظمي.")
                .facts())
        .anyMatch(f -> f.type() == EventType.MEETING && f.status() == FactStatus.PLANNED);
  }

  @Test
  void a_clause_that_tells_more_is_not_avoided() {
    assertThat(
            status(
                "وتبادل الوزراء الرؤى لتجنب اتساع الصراع، حيث أكد الوزراء على أهمية التوصل إلى تسوية.",
                EventType.DEMAND))
        .isEqualTo(FactStatus.HAPPENED);
  }

  @Test
  void a_rumour_that_is_denied_is_denied() {
    assertThat(status("نفت الحكومة أنباء عن استقالة الوزير.", EventType.RESIGNATION))
        .isEqualTo(FactStatus.DENIED);
  }

  @Test
  void what_is_considered_does_not_reach_what_it_is_about() {
    assertThat(
            status(
                "يبحث وزراء الاتحاد الأوروبي في بروكسل تداعيات الهجوم الروسي على أوكرانيا.",
                EventType.ATTACK))
        .isEqualTo(FactStatus.HAPPENED);
  }

  @Test
  void what_would_follow_on_a_condition_is_possible() {
    assertThat(
            status(
                "قال قائد الجيش الإيراني إن قواته ستقصف تل أبيب إذا هاجمت إسرائيل المنشآت النووية.",
                EventType.ATTACK))
        .isEqualTo(FactStatus.POSSIBLE);
  }

  @Test
  void a_promise_is_made_though_its_content_lies_ahead() {
    assertThat(
            status(
                "قال وزير الدفاع الليبي إن الحكومة ستلتزم باتفاق جنيف.", EventType.PLEDGE))
        .isEqualTo(FactStatus.HAPPENED);
  }

  @Test
  void what_is_planned_and_what_a_visit_is_for_lie_ahead_in_the_clause_that_tells_of_them() {
    assertThat(status("قالت الوزارة إن الخلية كانت تخطط لهجمات تستهدف سياحا أجانب.", EventType.ATTACK))
        .isEqualTo(FactStatus.PLANNED);
    assertThat(status("يقوم وزير الخارجية المصري بزيارة إلى أنقرة يلتقي خلالها نظيره التركي هاكان فيدان.", EventType.MEETING))
        .isEqualTo(FactStatus.PLANNED);
    assertThat(status("قام وزير الخارجية المصري بزيارة إلى أنقرة التقى خلالها نظيره التركي هاكان فيدان.", EventType.MEETING))
        .isEqualTo(FactStatus.HAPPENED);
    assertThat(status("شنت إسرائيل غارات تستهدف مواقع لحزب الله في البقاع.", EventType.ATTACK))
        .isEqualTo(FactStatus.HAPPENED);
  }

  @Test
  void what_is_provided_for_is_planned_and_what_is_said_has_been() {
    assertThat(status("وصل الوزير أمس إلى بغداد، على أن يتوجه بعدها إلى أربيل للقاء مسرور بارزاني.", EventType.MEETING)).isEqualTo(FactStatus.PLANNED);
    assertThat(status("أكد الوزير على أن القوات انسحبت من المدينة.", EventType.WITHDRAWAL)).isEqualTo(FactStatus.HAPPENED);
  }
}
