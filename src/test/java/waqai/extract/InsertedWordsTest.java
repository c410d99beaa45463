package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** A verb keeps its object, whatever is inserted between it and its subject: أدان الوزير، وهو نائب، الهجوم. */
class InsertedWordsTest {
  @Test
  void a_remark_between_dashes_hides_no_object() {
    assertThat(joined("طردت فرنسا - كما توقع كثيرون - السفير الروسي بعد أزمة طويلة.", EventType.SANCTION))
        .containsExactly("فرنسا > السفير الروسي");
  }

  @Test
  void a_remark_between_commas_hides_no_object() {
    assertThat(joined("اعتقلت الشرطة التركية، وهي تابعة لوزارة الداخلية، ثلاثة صحفيين في إزمير.", EventType.ARREST))
        .containsExactly("الشرطة التركية > ثلاثة صحفيين");
  }

  @Test
  void a_relative_clause_between_commas_hides_no_object() {
    assertThat(joined("اتهم وزير الدفاع التركي، الذي زار الدوحة أمس، اليونان بتسليح الجزر.", EventType.ACCUSATION))
        .containsExactly("وزير الدفاع التركي > اليونان");
  }

  @Test
  void whose_turn_it_is_hides_no_subject() {
    assertThat(joined("زار بدوره ملك الأردن عبد الله الثاني بغداد.", EventType.VISIT))
        .containsExactly("عبد الله الثاني > العراق");
  }

  @Test
  void an_age_in_brackets_is_no_part_of_a_title() {
    assertThat(joined("استقال مدير المخابرات العسكرية الإسرائيلية (61 عاما) من منصبه.", EventType.RESIGNATION))
        .containsExactly("مدير المخابرات العسكرية الإسرائيلية > ");
  }

  /** Each insertion is walked once: this never ended when each was walked anew for all before it. */
  @Test
  void sixty_insertions_hide_no_object() {
    assertThat(joined("اتهم الوزير، " + "أمس، في بيان، ".repeat(60) + "روسيا بالقصف.", EventType.ACCUSATION))
        .containsExactly("الوزير > روسيا");
  }
}
