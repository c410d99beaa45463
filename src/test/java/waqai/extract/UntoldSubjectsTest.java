package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;

/** A verb whose subject was told before: the noun that stands alone behind it is what it is done to. */
class UntoldSubjectsTest {
  private static String told(String text, EventType type) {
    ArticleFacts facts = TestPipeline.facts(text);
    List<String> all = facts.facts().stream()
        .filter(f -> f.type() == type)
        .map(f -> String.join("+", TestPipeline.names(facts, f.actors())) + " > " + String.join("+", TestPipeline.names(facts, f.recipients())))
        .toList();
    return String.join(" | ", all);
  }

  @Test
  void who_stands_alone_behind_a_verb_that_needs_an_object_is_the_object() {
    assertThat(told("عقد رئيس الحكومة مؤتمرا صحافيا أمس. وأقال وزير المالية من منصبه.", EventType.DISMISSAL))
        .isEqualTo("رئيس الحكومة > وزير المالية");
  }

  @Test
  void a_man_visits_the_city_behind_his_verb() {
    assertThat(told("عاد وزير الدفاع الإيطالي مساء أمس. وزار دمشق الأسبوع الماضي.", EventType.VISIT))
        .contains("وزير الدفاع الإيطالي > ");
  }

  @Test
  void a_thing_is_passed_and_passes_nothing() {
    assertThat(told("ناقش البرلمان الكويتي الأزمة مع خبراء أمس. وأقر قانون الموازنة العامة.", EventType.VOTE))
        .startsWith("البرلمان الكويتي > ");
  }

  @Test
  void after_ma_the_word_for_when_is_no_subject() {
    assertThat(told("تعرض النائب سامي حداد لانتقادات بعدما سخر من الاتحاد الأوروبي.", EventType.CONDEMNATION))
        .isEqualTo("سامي حداد > الاتحاد الأوروبي");
  }

  @Test
  void behind_a_comma_and_alladhi_the_antecedent_opposes_it() {
    assertThat(told("تحدث الرئيس التركي رجب طيب أردوغان، الذي يعارض انضمام السويد إلى الحلف، مع نظيره الألماني.", EventType.REJECTION))
        .isEqualTo("رجب طيب أردوغان > السويد");
  }

  @Test
  void those_between_commas_condemn_together_what_follows_the_last_comma() {
    assertThat(told("شجب مجلس الأمن الدولي، والحكومة اليابانية، والنيابة العامة، الهجمات على المستشفى.", EventType.CONDEMNATION))
        .startsWith("مجلس الأمن الدولي+الحكومة اليابانية+النيابة العامة > ");
  }

  @Test
  void who_is_told_beside_another_does_it_too() {
    assertThat(told("رفعت فرنسا إلى جانب اليابان دعوى ضد ميانمار أمام محكمة العدل الدولية.", EventType.ACCUSATION))
        .isEqualTo("فرنسا+اليابان > ميانمار");
  }

  @Test
  void a_verb_in_the_dual_is_no_name() {
    assertThat(told("الجيش الإسرائيلي والحكومة اليابانية استدعيا السفير الروسي للاحتجاج.", EventType.SANCTION))
        .startsWith("الجيش الإسرائيلي+الحكومة اليابانية > ");
  }

  @Test
  void what_somebody_is_seen_doing_is_not_planned() {
    ArticleFacts facts = TestPipeline.facts("ظهر الرئيس السوداني عمر البشير في المطار وهو يتقابل مع سلفا كير.");
    assertThat(facts.facts().stream().filter(f -> f.type() == EventType.MEETING).map(f -> f.status().name())).containsOnly("HAPPENED");
  }
}
