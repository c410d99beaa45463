package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;

/** A verb keeps its object, whatever is inserted between it and its subject: أدان الوزير، وهو نائب، الهجوم. */
class InsertedWordsTest {
  /** Who does it and to whom. */
  private static List<String> told(String text, EventType type) {
    ArticleFacts facts = TestPipeline.facts(text);
    return facts.facts().stream()
        .filter(f -> f.type() == type)
        .map(f -> String.join("+", TestPipeline.names(facts, f.actors())) + " > "
            + String.join("+", TestPipeline.names(facts, f.recipients())))
        .toList();
  }

  @Test
  void a_remark_between_dashes_hides_no_object() {
    assertThat(told("طردت فرنسا - كما توقع كثيرون - السفير الروسي بعد أزمة طويلة.", EventType.SANCTION))
        .containsExactly("فرنسا > السفير الروسي");
  }

  @Test
  void a_remark_between_commas_hides_no_object() {
    assertThat(told("اعتقلت الشرطة التركية، وهي تابعة لوزارة الداخلية، ثلاثة صحفيين في إزمير.", EventType.ARREST))
        .containsExactly("الشرطة التركية > ثلاثة صحفيين");
  }

  @Test
  void a_relative_clause_between_commas_hides_no_object() {
    assertThat(told("اتهم وزير الدفاع التركي، الذي زار الدوحة أمس، اليونان بتسليح الجزر.", EventType.ACCUSATION))
        .containsExactly("وزير الدفاع التركي > اليونان");
  }

  @Test
  void whose_turn_it_is_hides_no_subject() {
    assertThat(told("زار بدوره ملك الأردن عبد الله الثاني بغداد.", EventType.VISIT))
        .containsExactly("عبد الله الثاني > العراق");
  }

  @Test
  void an_age_in_brackets_is_no_part_of_a_title() {
    assertThat(told("استقال مدير المخابرات العسكرية الإسرائيلية (61 عاما) من منصبه.", EventType.RESIGNATION))
        .containsExactly("مدير المخابرات العسكرية الإسرائيلية > ");
  }
}
