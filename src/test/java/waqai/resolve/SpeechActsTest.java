package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.FactStatus;

/** Who blames, asks or denies, whom, and whose word it is, where much is told between. */
class SpeechActsTest {
  private static List<String> told(String text, EventType type) {
    ArticleFacts facts = TestPipeline.facts(text);
    return facts.facts().stream()
        .filter(f -> f.type() == type)
        .map(f -> names(facts, f.actors()) + " > " + names(facts, f.recipients()))
        .distinct()
        .toList();
  }

  private static String names(ArticleFacts facts, List<String> ids) {
    return String.join(", ", TestPipeline.names(facts, ids));
  }

  private static List<String> sources(String text, EventType type) {
    ArticleFacts facts = TestPipeline.facts(text);
    return facts.facts().stream()
        .filter(f -> f.type() == type)
        .map(f -> names(facts, f.sources()))
        .distinct()
        .toList();
  }

  private static List<FactStatus> statuses(String text, EventType type) {
    return TestPipeline.facts(text).facts().stream().filter(f -> f.type() == type).map(Fact::status).distinct().toList();
  }

  @Test
  void who_is_blamed_stands_behind_a_time_a_manner_or_an_occasion() {
    assertThat(told("اتهم وزير الدفاع اليوناني نيكوس دندياس قبل أيام تركيا بانتهاك الأجواء.", EventType.ACCUSATION))
        .containsExactly("نيكوس دندياس > تركيا");
    assertThat(told("وكانت باماكو قد اتهمت، الأربعاء، الجزائر بإيواء متمردين.", EventType.ACCUSATION))
        .singleElement().asString().endsWith("> الجزائر");
    assertThat(told("انتقد النائب سليم كرم خلال مؤتمر صحفي أداء وزارة التعليم.", EventType.CONDEMNATION))
        .containsExactly("سليم كرم > وزارة التعليم");
  }

  @Test
  void whose_the_matter_is_that_is_judged() {
    assertThat(told("أدان النائب ما قامت به قوات الأمن ضد المتظاهرين.", EventType.CONDEMNATION))
        .singleElement().asString().endsWith("> قوات الأمن");
    assertThat(statuses("كذب مصدر أمني ما نشرته صحيفة الرأي عن اعتقال ضابط في القصر.", EventType.ARREST))
        .containsExactly(FactStatus.DENIED);
  }

  @Test
  void who_is_relayed_is_the_source_and_not_who_relays() {
    assertThat(sources("قالت وكالة رويترز نقلا عن مصدر عسكري إن الجيش السوداني قصف مطار نيالا.", EventType.ATTACK))
        .containsExactly("مصدر عسكري");
  }

  @Test
  void who_it_was_is_said_and_not_told_aside() {
    assertThat(sources("قال وزير الخارجية الأرميني آرارات ميرزويان إن أذربيجان هي التي قصفت القرية.", EventType.ATTACK))
        .containsExactly("آرارات ميرزويان");
  }

  @Test
  void an_adjective_of_a_deed_or_a_document_is_nobody() {
    assertThat(told("أدانت اليابان الهجوم الانتحاري على السفارة.", EventType.CONDEMNATION)).containsExactly("اليابان > ");
  }

  @Test
  void what_is_ruled_out_or_not_intended_is_denied() {
    assertThat(statuses("قال المتحدث إنه لا انسحاب من الجولان.", EventType.WITHDRAWAL)).doesNotContain(FactStatus.HAPPENED);
    assertThat(statuses("نفى وزير الدفاع الكندي عزم بلاده سحب قواتها من لاتفيا.", EventType.WITHDRAWAL))
        .doesNotContain(FactStatus.HAPPENED, FactStatus.PLANNED);
  }

  @Test
  void a_politician_attacks_in_words() {
    assertThat(told("هاجم زعيم المعارضة كمال درويش الحكومة في جلسة الثقة.", EventType.CONDEMNATION))
        .containsExactly("كمال درويش > الحكومة");
    assertThat(told("هاجم مسلحون مقر الحكومة في المدينة.", EventType.CONDEMNATION)).isEmpty();
  }

  @Test
  void what_somebody_must_do_is_demanded_and_has_not_happened() {
    String text = "وقالت المبعوثة الأممية هانا تيتيه: \"على السلطات الليبية أن تحقق في الهجوم\".";
    assertThat(told(text, EventType.DEMAND)).containsExactly("هانا تيتيه > السلطات الليبية");
    assertThat(told(text, EventType.INVESTIGATION)).isEmpty();
  }

  @Test
  void what_is_said_of_somebody_by_a_participle_is_his() {
    // The minister said that the Russian side is bound; he said that Ankara is against it; that Tehran is called on.
    String bound = "وأكد مدبولي أن الحكومة المصرية ملتزمة بتنفيذ الاتفاق.";
    assertThat(told(bound, EventType.PLEDGE)).containsExactly("الحكومة المصرية > ");
    assertThat(sources(bound, EventType.PLEDGE)).singleElement().asString().contains("مدبولي");
    assertThat(told("وأكد أردوغان أن تركيا رافضة لأي وجود أجنبي.", EventType.REJECTION)).containsExactly("تركيا > ");
    assertThat(told("وذكرت صحيفة الحياة أن إيران مطالبة بالتعاون مع الوكالة.", EventType.DEMAND))
        .singleElement().asString().endsWith("> إيران");
    assertThat(told("وقالت وزارة الصحة إن الوضع هادئ، داعية المواطنين إلى الحذر.", EventType.DEMAND))
        .containsExactly("وزارة الصحة > المواطنين");
  }

  @Test
  void a_counterpart_stands_with_whose_counterpart_he_is() {
    // It was agreed to hold a meeting of the joint military committee and its American counterpart.
    String text = "وجرى الاتفاق على عقد اجتماع جديد للجنة العسكرية المشتركة ونظيرتها الأمريكية من أجل تنفيذ الخطوات.";
    assertThat(told(text, EventType.MEETING)).containsExactly("اللجنة العسكرية المشتركة, نظيرتها الأمريكية > ");
    assertThat(statuses(text, EventType.MEETING)).containsExactly(FactStatus.PLANNED);
  }
}
