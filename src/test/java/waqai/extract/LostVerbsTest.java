package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.claim.Claim;
import waqai.fact.EventType;

/** Words that the segmenter cuts as if a particle opened them. */
class LostVerbsTest {
  @Test
  void a_word_before_a_noun_is_the_verb_lost_and_no_particle() {
    assertThat(TestPipeline.claims("فقد الجيش المالي عشرات الجنود في معركة تساليت."))
        .extracting(Claim::type)
        .contains(EventType.KILLING);
  }

  @Test
  void a_resignation_with_its_owner_is_no_verb() {
    assertThat(TestPipeline.claims("طالبت كتلة العمل رئيس الحكومة سامي الحداد بتقديم استقالته قبل نهاية الأسبوع."))
        .extracting(Claim::type)
        .doesNotContain(EventType.RESIGNATION);
  }

  @Test
  void a_particle_before_a_verb_stays_one() {
    assertThat(TestPipeline.claims("وأكد الوزير ذلك، فقد أدانت الحكومة التونسية الهجوم."))
        .extracting(Claim::type)
        .contains(EventType.CONDEMNATION);
  }
}
