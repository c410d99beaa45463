package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Of which of two nouns a relative clause tells, where only one is of the gender of التي or الذي. */
class FittingRelativesTest {
  @Test
  void she_who_is_the_movement_and_not_its_site() {
    assertThat(actors("رد الجيش باستهداف موقع لحركة حماس التي تسيطر على القطاع.", EventType.CAPTURE)).containsExactly("حركة حماس");
    assertThat(actors("اعتقلت الشرطة عضوا في الخلية التي هاجمت المطار.", EventType.ATTACK)).containsExactly("الخلية");
  }

  @Test
  void he_who_is_the_king_and_not_his_letter() {
    assertThat(actors("تسلم الرئيس رسالة من الملك الذي زار القاهرة أمس.", EventType.VISIT)).containsExactly("الملك");
    assertThat(recipients("دخلت القوات بلدة في الإقليم الذي احتله المتمردون.", EventType.CAPTURE)).contains("الإقليم");
  }

  @Test
  void who_breaks_away_is_the_leader_and_not_the_party() {
    assertThat(actors("اغتيل زعيم الحزب الذي انشق عنه قبل عام.", EventType.RESIGNATION)).containsExactly("زعيم الحزب");
  }
}
