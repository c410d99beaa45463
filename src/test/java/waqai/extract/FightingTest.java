package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who attacks whom in the prose of war reports. */
class FightingTest {
  @Test
  void who_attacked_is_told_by_the_verb_of_many_right_behind_them() {
    assertThat(actors("لقي عشرة أشخاص مصرعهم على يد مسلحين هاجموا قرية في ولاية بورنو النيجيرية.", EventType.ATTACK))
        .containsExactly("مسلحين");
  }

  @Test
  void alladhina_means_the_people_before_it_and_not_the_land_that_backs_them() {
    assertThat(actors(
            "تقاتل القوات الحكومية المتمردين المدعومين من رواندا الذين يسيطرون على مدينة غوما.", EventType.CAPTURE))
        .noneMatch(a -> a.contains("رواندا")).isNotEmpty();
  }

  @Test
  void a_noun_with_the_ending_of_two_has_no_genitive_and_its_verb_is_active() {
    assertThat(actors("وقالت الشرطة إن الهجوم، الذي أطلق فيه مسلحان النار على دورية، أسفر عن إصابة شرطيين.", EventType.ATTACK))
        .containsExactly("مسلحان");
  }

  @Test
  void an_offensive_hits_what_it_is_to_retake() {
    assertThat(recipients("بدأت القوات العراقية عملية عسكرية لاستعادة قضاء الحويجة من قبضة التنظيم.", EventType.ATTACK))
        .containsExactly("قضاء الحويجة");
  }

  @Test
  void the_participle_tells_whom_the_rockets_were_meant_for() {
    assertThat(recipients("أطلق الحرس الثوري صواريخ على إقليم كردستان، مستهدفا مقرا لحزب معارض.", EventType.ATTACK))
        .hasSize(1).allMatch(r -> r.contains("حزب"));
  }

  @Test
  void who_owns_to_several_attacks_has_made_them() {
    assertThat(actors("وتبنت الحركة عدة هجمات وقعت في نيروبي واستهدفت قوات الأمن.", EventType.ATTACK)).containsExactly("الحركة");
  }

  @Test
  void others_many_of_whom_are_civilians_hurt_nobody() {
    assertThat(actors("وأصيب 40 آخرون الكثير منهم مدنيون.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void who_has_retaken_control_is_told_by_the_noun() {
    assertThat(actors("وأسفرت المعركة عن استعادة الجيش السوداني السيطرة على بلدة هجليج.", EventType.CAPTURE))
        .containsExactly("الجيش السوداني");
  }

  @Test
  void positions_of_the_houthis_are_theirs_and_an_unmanned_aircraft_has_no_pilot() {
    assertThat(recipients("وقصفت طائرات بلا طيار مواقع تابعة للحوثيين.", EventType.ATTACK)).containsExactly("الحوثيين");
  }
}
