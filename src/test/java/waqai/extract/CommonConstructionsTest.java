package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.facts;
import static waqai.app.TestPipeline.recipients;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.FactStatus;

/** Plain sentences of the news in which the tagger or the parser goes wrong: endings, order and agreement tell who does it. */
class CommonConstructionsTest {
  @Test
  void a_perfect_that_is_spelled_like_a_noun_is_the_verb_of_a_clause_without_another() {
    assertThat(actors("الرئيس المصري عبد الفتاح السيسي رفع الحصار عن قطر.", EventType.CONCESSION)).containsExactly("عبد الفتاح السيسي");
    assertThat(actors("قال المتحدث إن الوزير سامر الخطيب سحب القوات من مالي.", EventType.WITHDRAWAL)).containsExactly("سامر الخطيب");
    assertThat(actors("قال المتحدث إن الهدف نشر قوات على الحدود.", EventType.MOBILIZATION)).doesNotContain("الهدف");
  }

  @Test
  void a_present_in_t_agrees_with_a_feminine_subject() {
    assertThat(told("قد تقدم الحكومة الألمانية مساعدات غذائية إلى السودان.", EventType.AID)).containsExactly("[الحكومة الألمانية] -> [السودان]");
  }

  @Test
  void who_stands_before_the_relative_pronoun_does_it_where_no_pronoun_comes_back() {
    assertThat(actors("وصل إلى باريس الرئيس السيسي الذي اعتقل عشرة نشطاء في العاصمة.", EventType.ARREST)).containsExactly("السيسي");
    assertThat(actors("زار الوزير الرجل الذي قتل ابنه في الغارة.", EventType.KILLING)).isEmpty();
  }

  @Test
  void what_somebody_is_said_to_have_done_is_his_deed() {
    assertThat(actors("نفى الوزير سامر الخطيب أن يكون قد اعتقل عشرة نشطاء في العاصمة.", EventType.ARREST)).containsExactly("سامر الخطيب");
    assertThat(actors("نفى الوزير سامر الخطيب أن يكون قد اعتقل أحد في العاصمة.", EventType.ARREST)).isEmpty();
    assertThat(actors("السيسي أفرج عن خمسين معتقلا.", EventType.RELEASE)).containsExactly("السيسي");
  }

  @Test
  void a_verb_with_two_objects_behind_it_is_no_passive_unless_it_takes_two() {
    String text = "استثمرت رئيسة المفوضية الأوروبية أورسولا فون ديرلاين فرصة انعقاد المنتدى، وقالت إن الحرب مهمة يجب أن يتولاها المجتمع الدولي.";
    assertThat(actors(text, EventType.DEMAND)).containsExactly("أورسولا فون ديرلاين");
    assertThat(recipients("منحت المستشارة أنغيلا ميركل وسام الجمهورية.", EventType.PRAISE)).doesNotContain("وسام الجمهورية");
  }

  @Test
  void the_tens_and_the_two_in_the_nominative_are_the_subject() {
    assertThat(actors("دعا خمسون نائبا إلى الحوار.", EventType.DEMAND)).hasSize(1).first().asString().contains("نائب");
    assertThat(actors("دعا طرفا النزاع إلى الحوار.", EventType.DEMAND)).hasSize(1);
    assertThat(recipients("اتهم الرئيس وزيرا سابقا بالفساد.", EventType.ACCUSATION)).containsExactly("وزيرا سابقا");
  }

  @Test
  void many_in_the_accusative_are_no_adjective_of_those_who_do_it() {
    assertThat(told("هاجم مسلحون مجندين في المدينة.", EventType.ATTACK)).containsExactly("[مسلحون] -> [مجندين]");
    assertThat(told("اعتقلت الشرطة نازحين في العاصمة.", EventType.ARREST)).containsExactly("[الشرطة] -> [نازحين]");
    assertThat(told("اعتقلت الشرطة قاضيا في العاصمة.", EventType.ARREST)).containsExactly("[الشرطة] -> [قاضيا]");
  }

  @Test
  void commas_in_a_list_part_nobody_from_it() {
    assertThat(recipients("سجلت الهيئة مخالفات من وسائل الإعلام، والمرشحين، والجهات السياسية.", EventType.ACCUSATION)).hasSize(3);
    assertThat(told("قالت الوزارة إن الجيش قصف المدينة، والميناء، والمطار.", EventType.ATTACK)).containsExactly("[الجيش] -> [المدينة, الميناء, المطار]");
    assertThat(actors("اتهمت الحكومة قطر، وإيران تنفي ذلك.", EventType.ACCUSATION)).doesNotContain("إيران");
  }

  @Test
  void what_is_told_of_the_occasion_is_not_told_of_the_deed() {
    assertThat(told("تعهد الرئيس بدعم أوكرانيا أثناء زيارته للعراق.", EventType.PLEDGE)).containsExactly("[الرئيس] -> [أوكرانيا]");
    assertThat(told("قدم الوزير مساعدات إلى السودان خلال زيارته لمصر.", EventType.AID)).containsExactly("[الوزير] -> [السودان]");
  }

  @Test
  void the_occasion_of_speaking_does_not_swallow_the_object() {
    assertThat(told("رفض وزير الخارجية سامر الخطيب خلال مؤتمر صحافي في مقر إقامته مقترح واشنطن.", EventType.REJECTION))
        .containsExactly("[سامر الخطيب] -> [الولايات المتحدة]");
    assertThat(actors("أعلن الوزير في كلمة أمام البرلمان استقالة الحكومة.", EventType.RESIGNATION)).containsExactly("الحكومة");
  }

  @Test
  void the_body_meets_with_who_is_in_the_chair() {
    assertThat(actors("ترأس الرئيس التونسي اجتماع مجلس الأمن القومي في قصر قرطاج.", EventType.MEETING)).contains("مجلس الأمن القومي");
    assertThat(actors("ترأس الوزير اجتماعا لبحث الأزمة.", EventType.MEETING)).containsExactly("الوزير");
  }

  @Test
  void who_is_in_the_chair_of_what_a_body_holds_takes_part() {
    assertThat(actors("اجتماع عقدته اللجنة الأمنية برئاسة رئيس الوزراء محمد شياع السوداني.", EventType.MEETING))
        .containsExactlyInAnyOrder("اللجنة الأمنية", "محمد شياع السوداني");
  }

  @Test
  void a_body_of_the_other_gender_is_called_upon() {
    assertThat(told("نددت منظمة العفو الدولية بالاعتقالات، ودعت مجلس الأمن الدولي إلى التحرك.", EventType.DEMAND))
        .containsExactly("[منظمة العفو الدولية] -> [مجلس الأمن الدولي]");
  }

  @Test
  void whose_readiness_a_participle_tells_acts() {
    assertThat(actors("رحب الوزير بالمبادرة، معربا عن استعداد الحكومة لاستضافة المؤتمر.", EventType.PLEDGE)).containsExactly("الحكومة");
    assertThat(told("أكد النائب وقوف الكتلة خلف الجيش.", EventType.PRAISE)).containsExactly("[الكتلة] -> [الجيش]");
  }

  @Test
  void a_capital_told_by_its_country_is_a_visit_to_it() {
    assertThat(told("وصل وفد من صندوق النقد الدولي إلى العاصمة اللبنانية اليوم.", EventType.VISIT)).containsExactly("[وفد] -> [لبنان]");
  }

  @Test
  void a_verb_joined_to_another_goes_on_with_its_subject() {
    assertThat(told("وصلت روسيا إلى اتفاق أمس وسحبت قواتها من مدينة خيرسون.", EventType.WITHDRAWAL)).containsExactly("[روسيا] -> []");
    assertThat(actors("زار الوزير القاهرة أمس وبدأت المحادثات مع إيران.", EventType.NEGOTIATION)).doesNotContain("الوزير");
  }

  @Test
  void whom_a_pledge_concerns_stands_beside_what_is_pledged() {
    assertThat(recipients("تعهدت الحكومة الألمانية، التي تواجه ضغوطا داخلية، بدعم أوكرانيا.", EventType.PLEDGE)).containsExactly("أوكرانيا");
    assertThat(recipients("جددت واشنطن التزامها بالشراكة الاستراتيجية مع العراق.", EventType.PLEDGE)).containsExactly("العراق");
  }

  @Test
  void who_will_consent_has_not_done_so_yet() {
    assertThat(facts("قال المسؤول إن إيران ستوافق على المقترح.").facts()).filteredOn(f -> f.type() == EventType.PLEDGE)
        .extracting(Fact::status).containsExactly(FactStatus.PLANNED);
    assertThat(facts("قال الوزير إن إيران ستواصل دعم الحكومة.").facts()).filteredOn(f -> f.type() == EventType.PLEDGE)
        .extracting(Fact::status).doesNotContain(FactStatus.PLANNED);
  }

  @Test
  void the_date_of_the_deed_is_not_that_of_the_accusation() {
    String text = "اتهمت أنقرة فتح الله كولن بالتخطيط لمحاولة انقلاب في 2016.";
    assertThat(facts(text).facts()).filteredOn(f -> f.type() == EventType.ACCUSATION).hasSize(1).allMatch(f -> f.time().isEmpty());
  }

  @Test
  void what_rules_so_is_no_judge() {
    assertThat(recipients("رفضت بغداد القرار الأميركي القاضي بفرض عقوبات على طهران.", EventType.REJECTION)).containsExactly("الولايات المتحدة");
  }

  @Test
  void whose_country_comes_back_is_praised_by_nobody() {
    assertThat(recipients("يؤيد الرئيس الأميركي جو بايدن عودة بلاده إلى الاتفاق النووي مع إيران.", EventType.PRAISE)).isEmpty();
  }

  @Test
  void those_who_take_others_keep_what_is_told_of_them_apart() {
    assertThat(told("وخطف مسلحون يعتقد انهم من حركة طالبان اربعة مهندسين.", EventType.ABDUCTION)).containsExactly("[مسلحون] -> [اربعة مهندسين]");
    assertThat(told("واعتقل رجال يرتدون ملابس مدنية الناشط احمد علي.", EventType.ARREST)).containsExactly("[رجال] -> [احمد علي]");
    assertThat(recipients("واعتقل رجال يعملون في مصنع للسيارات.", EventType.ARREST)).containsExactly("رجال");
  }

  @Test
  void whose_relative_or_lawyer_somebody_is_stands_beside_his_name() {
    assertThat(recipients("وطالب سعيد خالد محامي المتهمين بالافراج عنهم.", EventType.DEMAND)).isEmpty();
    assertThat(recipients("وزار احمد علي والد الشهيد.", EventType.VISIT)).containsExactly("والد الشهيد");
  }

  @Test
  void who_stands_behind_that_does_it() {
    assertThat(actors("وأيدت ذلك كل من روسيا والصين.", EventType.PRAISE)).containsExactly("روسيا", "الصين");
  }

  @Test
  void what_is_called_so_is_nobody_told_before() {
    assertThat(recipients("وندد رئيس الحكومة أمام البرلمان بما وصفه بأنه عدوان سافر.", EventType.CONDEMNATION)).isEmpty();
    assertThat(actors("وانتقد الرئيس من وصفهم بـ\"المرتزقة\".", EventType.CONDEMNATION)).containsExactly("الرئيس");
  }

  @Test
  void whom_somebody_meets_may_stand_behind_the_place() {
    assertThat(actors("واجتمع الرئيس يوم الجمعة بقصر قرطاج بوزير العدل.", EventType.MEETING)).containsExactlyInAnyOrder("الرئيس", "وزير العدل");
  }

  @Test
  void a_body_of_another_gender_is_asked_and_asks_nobody() {
    assertThat(told("وقالت المنظمة ان الوضع خطير. ودعت مجلس الامن الى ارسال بعثة.", EventType.DEMAND)).containsExactly("[المنظمة] -> [مجلس الامن]");
    assertThat(told("ودعا رئيس البرلمان في كلمة قصيرة عقب انتخابه الكتل السياسية الى الحوار.", EventType.DEMAND))
        .containsExactly("[رئيس البرلمان] -> [الكتل السياسية]");
  }
}
