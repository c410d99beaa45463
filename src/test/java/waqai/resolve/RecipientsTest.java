package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** To whom it is done, where the words tell it by another deed, another sentence or out of order. */
class RecipientsTest {
  @Test
  void who_is_to_do_what_is_demanded_is_asked() {
    assertThat(recipients("دعا وزير الخارجية الأيرلندي إلى وقف إسرائيل عملياتها العسكرية في جنين.", EventType.DEMAND))
        .containsExactly("إسرائيل");
    assertThat(recipients("طالبت نقابة الصحفيين بإفراج السلطات التونسية عن ثلاثة مراسلين.", EventType.DEMAND))
        .containsExactly("السلطات التونسية");
  }

  @Test
  void what_is_done_to_somebody_is_not_asked_of_him() {
    assertThat(recipients("دعا حزب العمال إلى محاسبة الوزراء المتورطين في القضية.", EventType.DEMAND)).isEmpty();
  }

  @Test
  void who_would_be_hit_is_threatened() {
    assertThat(recipients("هدد قائد الحركة سامي ديري بشن هجمات ضد القوات الكينية في الصومال.", EventType.THREAT))
        .containsExactly("القوات الكينية");
    assertThat(recipients("لوح الاتحاد الأوروبي بفرض عقوبات جديدة على مالي.", EventType.THREAT)).containsExactly("مالي");
  }

  @Test
  void who_must_is_asked_by_who_says_so() {
    assertThat(recipients("وأكد المبعوث كريم حداد أنه يتعين على حزب الله الانسحاب إلى شمال النهر.", EventType.DEMAND))
        .containsExactly("حزب الله");
  }

  @Test
  void a_plan_or_step_told_before_is_judged_as_its_author_s() {
    assertThat(
            recipients(
                "أعلنت الحكومة البريطانية خطة لترحيل اللاجئين. ورفضت منظمة العفو الدولية الخطة.", EventType.REJECTION))
        .containsExactly("الحكومة البريطانية");
    assertThat(
            recipients(
                "أعلن الرئيس سامي الأحمد حل البرلمان. ورفض رئيس البرلمان كمال حداد هذه القرارات.", EventType.REJECTION))
        .containsExactly("سامي الأحمد");
  }

  @Test
  void what_is_not_given_is_refused_to_who_would_get_it() {
    assertThat(recipients("استبعد نتنياهو تسليم القطاع إلى السلطة الفلسطينية.", EventType.REJECTION))
        .containsExactly("السلطة الفلسطينية");
  }

  @Test
  void a_car_bomb_is_not_what_is_hit() {
    assertThat(recipients("قتل خمسة جنود في تفجير سيارة مفخخة استهدفت حاجزا للجيش قرب بعقوبة.", EventType.ATTACK))
        .noneMatch(r -> r.contains("سيارة"));
  }

  @Test
  void who_is_kept_out_is_the_one_restricted() {
    assertThat(recipients("فرضت كندا حظرا على دخول مسؤولين روس إلى أراضيها.", EventType.RESTRICTION))
        .containsExactly("مسؤولين روس");
  }

  @Test
  void who_is_sent_to_prison_is_sentenced() {
    assertThat(recipients("حكمت محكمة الجنايات الكويتية بحبس النائب السابق مسلم البراك خمس سنوات.", EventType.CONVICTION))
        .containsExactly("مسلم البراك");
  }

  @Test
  void an_object_behind_a_name_is_whole() {
    assertThat(recipients("اتهم وزير الدفاع الإسرائيلي يوآف غالانت إيران وحزب الله بالتخطيط لهجمات.", EventType.ACCUSATION))
        .containsExactly("إيران", "حزب الله");
    assertThat(recipients("ناشد رئيس البلدية سامي حداد المنظمات الدولية التدخل.", EventType.DEMAND))
        .containsExactly("المنظمات الدولية");
    assertThat(recipients("اعتقل الأمن المصري الصحفي خالد داود من منزله.", EventType.ARREST)).containsExactly("خالد داود");
  }

  @Test
  void a_pronoun_after_talks_means_the_other_one() {
    assertThat(
            recipients(
                "عقد وزير الخارجية السوري أسعد الشيباني مباحثات مع نظيره التركي هاكان فيدان في أنقرة. "
                    + "ودعاه إلى زيارة دمشق.",
                EventType.DEMAND))
        .containsExactly("هاكان فيدان");
  }

  @Test
  void who_swears_the_oath_stands_before_or_behind_it() {
    assertThat(recipients("أدى رئيس الوزراء الجديد سامي حسان وأعضاء حكومته اليمين الدستورية أمام الملك.", EventType.APPOINTMENT))
        .contains("سامي حسان");
    assertThat(recipients("وأدى اليمين الدستورية أمام رئيس الجمهورية وزير الداخلية الجديد كمال الفقي.", EventType.APPOINTMENT))
        .contains("كمال الفقي");
  }

  @Test
  void a_name_of_a_body_tells_no_event() {
    assertThat(recipients("دعت منظمة العفو الدولية السلطات إلى الإفراج عن الناشط علاء عبد الفتاح.", EventType.CONCESSION))
        .isEmpty();
  }
}
