package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who does what a relative clause tells, and to whom: الحصار الذي كانت القوات قد فرضته. */
class RelativeClausesTest {
  @Test
  void a_noun_behind_the_auxiliary_does_what_the_pronoun_undergoes() {
    assertThat(told("وتحدث التقرير عن الصحافي كامل الراوي الذي كانت الشرطة الأردنية قد أوقفته في عمان.", EventType.ARREST))
        .containsExactly("[الشرطة الأردنية] -> [كامل الراوي]");
  }

  @Test
  void a_noun_behind_the_verb_does_it_also_under_an_auxiliary() {
    assertThat(actors("وجاء ذلك بعد مظاهرة كانت دعت إليها نقابة المحامين.", EventType.DEMAND)).containsExactly("نقابة المحامين");
  }

  @Test
  void below_sabaqa_an_the_antecedent_does_it() {
    assertThat(told("واستقبل المجلس وزير المالية كامل الراوي الذي سبق أن زار أنقرة.", EventType.VISIT))
        .containsExactly("[كامل الراوي] -> [تركيا]");
  }

  @Test
  void what_is_planned_in_a_relative_clause_is_planned_by_the_antecedent() {
    assertThat(told("ورحبت الصحف بالوزير كامل الراوي الذي من المقرر أن يزور أنقرة.", EventType.VISIT))
        .containsExactly("[كامل الراوي] -> [تركيا]");
  }

  @Test
  void who_says_it_in_a_relative_clause_is_the_noun_behind_the_verb() {
    assertThat(told("وتحدث التقرير عن الضابط المتقاعد الذي قالت الصحيفة إن الوزير أقاله.", EventType.DISMISSAL))
        .containsExactly("[الوزير] -> [الضابط المتقاعد]");
  }

  @Test
  void many_do_not_do_it_to_the_thing_that_the_pronoun_means() {
    assertThat(told("وانسحب المتمردون من القرى التي سيطروا عليها قبل شهر.", EventType.CAPTURE))
        .containsExactly("[المتمردون] -> [القرى]");
  }

  @Test
  void the_object_behind_a_relative_clause_without_commas_is_the_verbs() {
    assertThat(told("وهاجمت كينيا التي انسحبت من المحادثات معسكرا للمتمردين.", EventType.ATTACK)).containsExactly("[كينيا] -> [المتمردين]");
  }

  @Test
  void a_preposition_behind_a_relative_clause_without_commas_is_the_verbs() {
    assertThat(actors("واعتذرت اليابان التي كانت تستضيف المؤتمر عن إلغاء الجلسة. وأعرب وزير المالية كامل الراوي الذي وصل إلى جدة أمس عن شكره للسعودية.",
            EventType.PRAISE))
        .containsExactly("كامل الراوي");
  }

  @Test
  void an_object_with_a_relative_clause_leaves_the_clause_its_subject() {
    assertThat(told("وهاجم الجيش القرية التي يسيطر عليها المسلحون.", EventType.CAPTURE)).containsExactly("[المسلحون] -> [القرية]");
  }
}
