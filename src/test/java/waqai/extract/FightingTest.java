package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.joined;
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

  @Test
  void fire_owns_no_gunman() {
    assertThat(actors("أطلق جندي الرصاص على متظاهرين في الخرطوم.", EventType.ATTACK)).containsExactly("جندي");
  }

  @Test
  void rockets_told_again_are_those_that_were_fired() {
    assertThat(recipients("أطلق الحوثيون صواريخ على مطار أبها. وقال التحالف إن الصواريخ سقطت في الصحراء.", EventType.ATTACK))
        .containsExactly("مطار أبها");
  }

  @Test
  void an_attack_is_not_another_one_for_what_came_of_it() {
    assertThat(actors(
            "هاجم انتحاري مركزا للشرطة في كويتا. وقالت الشرطة إن الهجوم الذي خلف 23 قتيلا هو الأعنف هذا العام.", EventType.ATTACK))
        .containsExactly("انتحاري");
  }

  @Test
  void who_was_killed_is_told_with_who_was_hurt_beside_him() {
    assertThat(recipients("قتل جندي لبناني وأصيب ثلاثة آخرون برصاص قناصة في طرابلس.", EventType.ATTACK)).contains("جندي لبناني");
  }

  @Test
  void where_troops_are_sent_is_a_place_and_nobody_against_whom() {
    assertThat(recipients("أرسلت السعودية ألف جندي إلى البحرين.", EventType.MOBILIZATION)).isEmpty();
  }

  @Test
  void attackers_who_reach_a_gate_pay_no_visit() {
    assertThat(actors("وقتلت قوات الأمن المهاجمين الأربعة قبل وصولهم إلى البوابة الرئيسية للمعسكر.", EventType.VISIT)).isEmpty();
  }

  @Test
  void whose_drone_blows_up_attacks() {
    assertThat(joined("انفجرت مسيرة أوكرانية في مصفاة روسية.", EventType.ATTACK)).hasSize(1).allMatch(t -> t.startsWith("أوكرانيا"));
  }
}
