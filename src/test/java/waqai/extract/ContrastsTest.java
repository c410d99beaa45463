package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Clauses behind but, although, while, and what opens a sentence before them: غير أن, في حين, هذا وقد. */
class ContrastsTest {
  @Test
  void a_clause_behind_but_keeps_a_verb_that_looks_like_a_noun() {
    assertThat(
            actors("أعلنت الوزارة موعد الجلسة، إلا أن الاتحاد الأفريقي وصم قادة الانقلاب بالخارجين على القانون.",
                EventType.CONDEMNATION))
        .containsExactly("الاتحاد الأفريقي");
  }

  @Test
  void the_subject_behind_but_at_the_head_of_a_sentence_does_it() {
    assertThat(actors("لكن القوات الإسرائيلية هدمت منزلا في بلدة سلوان.", EventType.RESTRICTION))
        .containsExactly("القوات الإسرائيلية");
  }

  @Test
  void this_and_at_the_head_of_a_sentence_does_nothing() {
    assertThat(actors("هذا وقد سمحت السلطات المصرية بدخول شاحنات الوقود إلى قطاع غزة.", EventType.CONCESSION))
        .containsExactly("السلطات المصرية");
  }

  @Test
  void a_sentence_without_a_verb_gets_one_behind_its_subject() {
    assertThat(actors("المصرف المركزي جمد حسابات عائدة لمقربين من الوزير السابق.", EventType.SANCTION))
        .containsExactly("المصرف المركزي");
  }
}
