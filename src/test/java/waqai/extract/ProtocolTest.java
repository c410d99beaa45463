package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Receptions, calls, oaths and condemnations as the agencies of the Gulf tell them. */
class ProtocolTest {
  /** "expressed the condemnation of the kingdom in the strongest terms of the storming by the minister". */
  @Test
  void the_strongest_terms_hide_nobody() {
    assertThat(told("أعربت وزارة الخارجية عن إدانة مملكة البحرين واستنكارها بأشد العبارات لاقتحام وزير الزراعة الإسرائيلي باحات المسجد الأقصى.",
        EventType.CONDEMNATION)).containsExactly("[مملكة البحرين] -> [وزير الزراعة الإسرائيلي]");
  }

  /** "refused the plans to displace the Palestinians": they have not made the plan. */
  @Test
  void whom_a_plan_hits_has_not_made_it() {
    assertThat(told("رفضت مصر مخططات تهجير الفلسطينيين.", EventType.REJECTION)).containsExactly("[مصر] -> []");
    assertThat(told("رحب الأمير باتفاق تبادل الأسرى بين الحكومة اليمنية والحوثيين.", EventType.PRAISE))
        .containsExactly("[الأمير] -> [الحكومة اليمنية, الحوثيين]");
  }

  /** "the militia abducted 12 employees": the number behind a body is whom it takes. */
  @Test
  void a_number_behind_a_body_is_the_object() {
    assertThat(told("اختطفت ميليشيا الحوثي الإرهابية 12 موظفا من موظفي الأمم المتحدة.", EventType.ABDUCTION))
        .containsExactly("[ميليشيا الحوثي الإرهابية] -> [12 موظفا]");
  }

  /** "stressed, in a phone call with his counterpart, the support for": he is one of the two. */
  @Test
  void who_speaks_in_a_call_takes_part_in_it() {
    assertThat(told("شدد ولي العهد السعودي، في اتصال هاتفي مع رئيس الوزراء العراقي، على دعم العراق.", EventType.CALL))
        .containsExactly("[ولي العهد السعودي, رئيس الوزراء العراقي] -> []");
  }

  /** "took the oath before the Emir the new ministers". */
  @Test
  void who_swears_stands_behind_him_who_hears_it() {
    assertThat(told("أدى القسم القانونية أمام أمير البلاد الشيخ مشعل الأحمد اليوم الوزراء الجدد.", EventType.APPOINTMENT))
        .containsExactly("[] -> [الوزراء الجدد]");
  }

  /** "the Sultan received the foreign minister of India": nobody rules one land and serves another. */
  @Test
  void a_post_of_another_land_is_the_guest() {
    assertThat(told("استقبل السلطان هيثم بن طارق وزير خارجية جمهورية الهند.", EventType.MEETING))
        .containsExactly("[هيثم بن طارق, وزير خارجية جمهورية الهند] -> []");
    assertThat(told("استقبل الشيخ خالد بن علي وزير المالية سفير جمهورية الصين الشعبية لدى مملكة البحرين.", EventType.MEETING))
        .containsExactly("[خالد بن علي, سفير جمهورية الصين الشعبية لدى مملكة البحرين] -> []");
  }

  /** "the minister of state at the Turkish foreign ministry, who is visiting Doha": a man, and no ministry. */
  @Test
  void a_man_visits_and_not_his_ministry() {
    assertThat(told("اجتمع الأمير مع السيد عبدالله درملي وزير الدولة بوزارة الخارجية التركية، الذي يزور الدوحة.", EventType.VISIT))
        .containsExactly("[عبدالله درملي] -> [قطر]");
  }

  /** "aircraft of the coalition led by Saudi Arabia carried out, at dawn, three raids". */
  @Test
  void what_is_done_stands_behind_who_leads() {
    assertThat(told("شنت قوات الحكومة بقيادة طارق صالح، فجر أمس، ثلاث غارات على معسكر الحفا.", EventType.ATTACK))
        .containsExactly("[قوات الحكومة] -> [معسكر الحفا]");
  }

  /** "the translator and journalist Ashraf Omar" is one man. */
  @Test
  void two_trades_are_one_man() {
    assertThat(told("أفرجت السلطات عن المترجم والصحفي أشرف عمر.", EventType.RELEASE)).containsExactly("[السلطات] -> [أشرف عمر]");
  }

  /** "launched a missile in the direction of Israel" is an attack. */
  @Test
  void a_missile_in_a_direction_attacks() {
    assertThat(told("أطلقت جماعة الحوثي صاروخا باليستيا باتجاه إسرائيل.", EventType.ATTACK)).containsExactly("[جماعة الحوثي] -> [إسرائيل]");
  }

  /** "condemned, in a statement of its foreign ministry, the bombing": whose statement it is owes nobody anything. */
  @Test
  void a_statement_of_a_ministry_takes_no_condemnation_away() {
    assertThat(told("أدانت دولة قطر، في بيان لوزارة الخارجية، مصادقة الكنيست على مشروع القانون.", EventType.CONDEMNATION))
        .containsExactly("[دولة قطر] -> [الكنيست]");
    assertThat(told("يدين القائد لزعيم الحزب بالولاء.", EventType.CONDEMNATION)).isEmpty();
  }

  /** "took part in the meeting of the committee in Cairo that discussed": no town discusses. */
  @Test
  void what_is_held_in_a_town_is_told_of() {
    assertThat(told("شارك الوزير في اجتماع اللجنة الوزارية العربية بالقاهرة الذي بحث التطورات في السودان.", EventType.MEETING))
        .containsExactly("[الوزير] -> []");
  }

  /** "the activist Mahienour al-Masry": behind a given name the surname. */
  @Test
  void a_surname_may_tell_a_land() {
    assertThat(told("أخلت النيابة سبيل الناشطة ماهينور المصري بكفالة.", EventType.RELEASE)).containsExactly("[النيابة] -> [ماهينور المصري]");
  }

  /** "signed a joint statement", "gave 500 food baskets". */
  @Test
  void statements_are_signed_and_baskets_given() {
    assertThat(told("وقع وزير الطاقة السعودي ونظيره الأمريكي على بيان مشترك.", EventType.AGREEMENT))
        .containsExactly("[وزير الطاقة السعودي, نظيره الأمريكي] -> []");
    assertThat(told("قدم مركز الملك سلمان للإغاثة 500 سلة غذائية لليمن.", EventType.AID))
        .containsExactly("[مركز الملك سلمان للإغاثة] -> [اليمن]");
  }

  /** "The convoy that": a relative at the very beginning, behind no man. */
  @Test
  void a_sentence_may_begin_with_what_is_told_of() {
    assertThat(told("القافلة التي استهدفها المسلحون وصلت أمس.", EventType.ATTACK)).containsExactly("[المسلحون] -> [القافلة]");
  }

  /** "and accuses the units of being": who is accused stands before what is said of him. */
  @Test
  void who_is_accused_of_being_something_is_the_object() {
    assertThat(told("تخشى تركيا قيام دولة كردية وتتهم وحدات حماية الشعب بأنها امتداد لحزب العمال.", EventType.ACCUSATION))
        .containsExactly("[تركيا] -> [وحدات حماية الشعب]");
  }

  /** "its intention to give five million dollars": an amount is nobody. */
  @Test
  void an_amount_of_money_is_nobody() {
    assertThat(told("أعلنت الحكومة الكندية عزمها تقديم خمسة ملايين دولار لضحايا الزلزال.", EventType.PLEDGE))
        .containsExactly("[الحكومة الكندية] -> []");
  }

  /** "disappointment at Biden's decision", "summoned its ambassador, threatening". */
  @Test
  void whose_decision_disappoints_and_what_a_state_does_meanwhile() {
    assertThat(told("أعربت وزارة الخارجية الإيرانية عن خيبة أملها لقرار بايدن.", EventType.CONDEMNATION))
        .containsExactly("[وزارة الخارجية الإيرانية] -> [بايدن]");
    assertThat(told("استدعت فنزويلا سفيرها مهددة بقطع العلاقات مع إسرائيل.", EventType.SANCTION)).contains("[فنزويلا] -> [سفيرها]");
  }
}
