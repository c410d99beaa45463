package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who blames, condemns or refuses, where a time, a number or a relative clause stands between. */
class JudgmentsTest {
  @Test
  void a_verb_behind_a_time_is_the_auxiliarys() {
    assertThat(joined("وظل الرئيس الفلبيني منذ فترة يشكو من صحيفة نيويورك تايمز.", EventType.CONDEMNATION))
        .containsExactly("الرئيس الفلبيني > صحيفة نيويورك تايمز");
  }

  @Test
  void a_step_that_is_called_so_afterwards_is_its_doers() {
    assertThat(joined("نشرت الولايات المتحدة قوات في بولندا، وهي خطوة وصفتها روسيا بأنها استفزازية.", EventType.CONDEMNATION))
        .containsExactly("روسيا > الولايات المتحدة");
  }

  @Test
  void several_are_counted_and_described_by_nobody() {
    assertThat(joined("واتهمت عدة منظمات حقوقية الجيش النيجيري بقتل مدنيين.", EventType.ACCUSATION))
        .containsExactly("منظمات حقوقية > الجيش النيجيري");
  }

  @Test
  void a_report_is_its_authors_behind_an_adjective() {
    assertThat(joined("نشر تقرير جديد لمنظمة العفو الدولية عن السجون.\nورفضت الحكومة البورمية التقرير.", EventType.REJECTION))
        .containsExactly("الحكومة البورمية > منظمة العفو الدولية");
  }

  @Test
  void nobody_is_accused_of_what_is_only_supposed() {
    assertThat(joined("قال وزير الدفاع الفرنسي إن بلاده سترد في حال ظهور أي دليل على تورط إيران في الهجوم.", EventType.ACCUSATION)).isEmpty();
  }

  @Test
  void who_has_agreed_on_it_stands_behind() {
    assertThat(joined("وهي هدنة اتفق عليها الجيش السوداني وقوات الدعم السريع في جدة.", EventType.AGREEMENT))
        .containsExactly("الجيش السوداني+قوات الدعم السريع > ");
  }

  @Test
  void who_is_kept_from_it_does_nothing() {
    assertThat(joined("وكانت المحامية هدى عبد المنعم قد منعت من السفر إلى باريس.", EventType.RESTRICTION))
        .containsExactly(" > هدى عبد المنعم");
  }
}
