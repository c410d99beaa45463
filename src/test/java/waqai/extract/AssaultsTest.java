package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who attacks whom, where what an assault did is told behind it. */
class AssaultsTest {
  /** "in an Israeli raid, on Monday, [that] hit a car", "after Turkish strikes [that] hit a school". */
  @Test
  void what_an_assault_hit_is_told_behind_it() {
    assertThat(told("قتل ستة مدنيين في قصف روسي، الاثنين، استهدف شاحنة في بلدة كفر نبل.", EventType.ATTACK))
        .containsExactly("[روسيا] -> [شاحنة]");
    assertThat(told("جاء ذلك عقب ضربات تركية استهدفت ثكنة قرب عفرين.", EventType.ATTACK))
        .containsExactly("[تركيا] -> [ثكنة]");
  }

  /** "an explosion of a roadside bomb [that] hit a bus". */
  @Test
  void a_bomb_hits_too() {
    assertThat(told("أصيب أربعة عمال في انفجار عبوة ناسفة استهدفت حافلة في مدينة الباب.", EventType.ATTACK))
        .containsExactly("[] -> [حافلة]");
  }

  /** "an attack with a car bomb carried out by the organisation". */
  @Test
  void the_pronoun_behind_the_arms_is_the_assault() {
    assertThat(told("قتل تسعة أشخاص في هجوم بسيارة مفخخة نفذه تنظيم القاعدة في محافظة شبوة.", EventType.ATTACK))
        .containsExactly("[تنظيم القاعدة] -> [تسعة أشخاص]");
  }

  /** "the greatest attack since the beginning of the Russian invasion of Ukraine": Ukraine does not attack. */
  @Test
  void whoever_stands_behind_another_noun_does_nothing() {
    assertThat(told("تعرضت أوديسا لأعنف هجوم منذ بدء الغزو الروسي لأوكرانيا.", EventType.ATTACK))
        .contains("[] -> [أوديسا]");
  }

  /** "carried out a raid on a town and another on a village". */
  @Test
  void another_strike_has_the_same_doer() {
    assertThat(told("شنت الطائرات الفرنسية غارة على معسكر قرب كيدال وأخرى على مستودع في غاو.", EventType.ATTACK))
        .containsExactly("[فرنسا] -> [معسكر]", "[فرنسا] -> [مستودع]");
  }

  /** "two gunmen fired at the judge N, which led to his death": one killing. */
  @Test
  void an_attack_on_somebody_and_his_death_are_one_killing() {
    String sentence = "أطلق مسلحان النار على القاضي كريم الصالحي أمام منزله، ما أدى إلى مقتله على الفور.";
    assertThat(told(sentence, EventType.KILLING)).containsExactly("[مسلحان] -> [كريم الصالحي]");
    assertThat(told(sentence, EventType.ATTACK)).isEmpty();
  }

  /** "the suicide bomber blew up a car bomb before a post of the police". */
  @Test
  void a_bomber_is_not_called_by_his_bomb() {
    assertThat(told("فجّر انتحاري سيارة مفخخة أمام مقر للشرطة في المكلا.", EventType.ATTACK))
        .containsExactly("[انتحاري] -> [مقر للشرطة]");
  }

  /** "unknown gunmen attacked a checkpoint". */
  @Test
  void two_plurals_side_by_side_are_the_same_people() {
    assertThat(told("هاجم مسلحون مجهولون نقطة تفتيش للشرطة في كركوك.", EventType.ATTACK))
        .containsExactly("[مسلحون مجهولون] -> [نقطة تفتيش للشرطة]");
  }

  @Test
  void a_country_wages_the_raids_that_it_announces() {
    assertThat(joined("أعلنت إسرائيل شن غارات على مواقع إيرانية في سوريا.", EventType.ATTACK)).hasSize(1).allMatch(t -> t.startsWith("إسرائيل > "));
    assertThat(joined("أعلنت روسيا وقوع هجوم على قاعدتها في حميميم.", EventType.ATTACK)).hasSize(1).allMatch(t -> t.startsWith(" > "));
  }

  @Test
  void the_target_of_an_attack_is_hit() {
    assertThat(joined("كانت القاعدة هدفا لهجوم أميركي بصواريخ كروز.", EventType.ATTACK)).containsExactly("الولايات المتحدة > القاعدة");
  }

  @Test
  void an_attempt_may_be_no_attack() {
    assertThat(joined("أكد المتحدث نجاة الحكومة من محاولة لحجب الثقة.", EventType.ATTACK)).isEmpty();
  }
}
