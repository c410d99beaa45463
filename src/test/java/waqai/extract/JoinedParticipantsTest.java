package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Who does something together, and to whom it is done, where و and other words join them. */
class JoinedParticipantsTest {
  /** "The Ennahda movement and the Iraqi army have announced that they refuse the French plan". */
  @Test
  void who_is_joined_to_a_body_is_none_of_its_parts() {
    assertThat(told("أعلنت حركة النهضة والجيش العراقي رفض الخطة الفرنسية.", EventType.REJECTION))
        .containsExactly("[حركة النهضة, الجيش العراقي] -> [فرنسا]");
  }

  /** "The Public Prosecution and the Yemeni government". */
  @Test
  void a_body_with_its_land_is_no_field_of_another() {
    assertThat(told("أدانت النيابة العامة والحكومة اليمنية جماعة الحوثي.", EventType.CONDEMNATION))
        .containsExactly("[النيابة العامة, الحكومة اليمنية] -> [جماعة الحوثي]");
  }

  /** "has killed the minister N and twenty persons". */
  @Test
  void people_with_their_number_are_told_beside_a_name() {
    assertThat(told("قتلت حركة الشباب وزير الداخلية سالم العمري وعشرين شخصا.", EventType.KILLING))
        .containsExactly("[حركة الشباب] -> [سالم العمري, عشرين شخصا]");
    assertThat(told("اعتقلت الشرطة النقيب سليم حمدان و9 من أعضاء النقابة.", EventType.ARREST))
        .containsExactly("[الشرطة] -> [سليم حمدان, 9 من أعضاء النقابة]");
  }

  /** "attacks on ships in the Black Sea and the Sea of Azov". */
  @Test
  void a_second_place_is_not_what_is_attacked() {
    assertThat(told("شنت روسيا هجمات على سفن تجارية في البحر الأسود وبحر العرب.", EventType.ATTACK))
        .containsExactly("[روسيا] -> [سفن تجارية]");
  }

  /** "The ministry, along with the army,": "accompanied by his deputy". */
  @Test
  void who_is_told_besides_takes_part() {
    assertThat(told("هددت الوزارة، إلى جانب الجيش العراقي، فصائل مسلحة.", EventType.THREAT))
        .containsExactly("[الوزارة, الجيش العراقي] -> [فصائل مسلحة]");
    assertThat(told("وصل الوزير سالم العمري برفقة السفير كريم الحية إلى قطر.", EventType.VISIT))
        .containsExactly("[سالم العمري, كريم الحية] -> [قطر]");
  }

  /** "The prime minister and N have asked", a form that could be a noun. */
  @Test
  void a_verb_in_the_dual_has_both_before_it() {
    assertThat(told("رئيس الوزراء العراقي وسالم العمري طلبا من إيران وقف الهجمات.", EventType.DEMAND))
        .containsExactly("[رئيس الوزراء العراقي, سالم العمري] -> [إيران]");
  }

  /** "Israel and its allies have ignored the decision of the court". */
  @Test
  void a_noun_with_a_pronoun_has_no_genitive() {
    assertThat(told("تجاهلت روسيا وحلفاؤها قرار محكمة العدل الدولية.", EventType.REJECTION))
        .containsExactly("[روسيا, حلفاؤها] -> [محكمة العدل الدولية]");
  }

  /** "supports the unity of its institutions", "a branch of the union". */
  @Test
  void unity_is_no_unit_and_a_branch_is_hit() {
    assertThat(told("الرياض تدعم استقرار السودان ووحدة مؤسساته.", EventType.PRAISE)).containsExactly("[السعودية] -> [السودان]");
    assertThat(told("اقتحمت الشرطة فرع النقابة في مدينة الكرك.", EventType.ATTACK)).containsExactly("[الشرطة] -> [فرع النقابة]");
  }

  /** "has visited the Egyptian capital". */
  @Test
  void a_capital_told_by_its_land_is_the_host() {
    assertThat(told("زار الوزير العراقي سالم العمري العاصمة المصرية.", EventType.VISIT)).containsExactly("[سالم العمري] -> [مصر]");
  }

  /** "has arrested N with dozens of students", "N was killed with four others". */
  @Test
  void who_shares_a_fate_is_told_behind_with() {
    assertThat(told("اعتقلت الشرطة النقيب سليم حمدان مع عشرات الطلاب.", EventType.ARREST))
        .containsExactly("[الشرطة] -> [سليم حمدان, عشرات الطلاب]");
    assertThat(told("قتل سليم حمدان في اشتباكات مع مسلحين.", EventType.KILLING)).containsExactly("[] -> [سليم حمدان]");
  }

  /** "clashes broke out in front of the castle between the president's supporters and his opponents, in which two were killed". */
  @Test
  void both_sides_of_clashes_take_part() {
    assertThat(told("اندلعت اشتباكات عنيفة بين أنصار الرئيس ومعارضيه في القاهرة.", EventType.ATTACK))
        .containsExactly("[أنصار الرئيس, معارضيه] -> []");
  }

  /** "a delegation that N heads has visited Cairo and met". */
  @Test
  void a_delegation_goes_on_with_who_heads_it() {
    assertThat(told("زار القاهرة وفد من حركة حماس يقوده سليم حمدان، واجتمع بمسؤولي المخابرات المصرية.", EventType.MEETING))
        .containsExactly("[وفد, سليم حمدان, مسؤولي المخابرات المصرية] -> []");
  }

  @Test
  void a_noun_of_action_is_no_subject_of_a_feminine_verb() {
    assertThat(TestPipeline.actors(
            "قطعت السعودية والإمارات والبحرين ومصر علاقاتها مع قطر، وأمهلت القطريين أسبوعين للمغادرة، وقررت إغلاق المنافذ أمامها.", EventType.RESTRICTION))
        .containsExactly("السعودية", "الإمارات", "البحرين", "مصر");
  }

  @Test
  void who_opposes_behind_the_pronoun_is_its_subject() {
    assertThat(TestPipeline.actors(
            "صوتت الجمعية العامة للأمم المتحدة بأغلبية 141 صوتا لصالح قرار يطالب روسيا بسحب قواتها، فيما عارضته خمس دول بينها بيلاروسيا"
                + " وسوريا وامتنعت 35 دولة عن التصويت.", EventType.REJECTION))
        .containsExactly("خمس دول");
  }

  @Test
  void two_surnames_side_by_side_are_two_people() {
    assertThat(TestPipeline.actors("التقى الرئيس ماكرون بوتين في موسكو.", EventType.MEETING)).containsExactlyInAnyOrder("ماكرون", "بوتين");
  }

  @Test
  void what_stands_behind_in_spite_of_is_no_word_of_the_verb() {
    assertThat(told("وجدد الحزب تمسكه بالمسيرة رغم رفض الولاية الترخيص لها.", EventType.REJECTION)).noneMatch(f -> f.startsWith("[الحزب]"));
  }
}
