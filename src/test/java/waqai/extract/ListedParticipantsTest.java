package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who meets, agrees or is brought together, where they are told one by one. */
class ListedParticipantsTest {
  /** "held a meeting that gathered A, B, and C". */
  @Test
  void those_whom_a_meeting_gathers_take_part() {
    assertThat(told("عقد الرئيس سالم المنصوري اجتماعا ضم سعيد العلوي وزير الدفاع، وعثمان الفاسي، وزير الداخلية.", EventType.MEETING))
        .containsExactly("[سالم المنصوري, سعيد العلوي, عثمان الفاسي] -> []");
  }

  /** "that a meeting will be held that gathers A and B". */
  @Test
  void a_meeting_that_is_to_be_held_has_those_whom_it_gathers() {
    assertThat(told("أعلن المكتب أن اجتماعا سيعقد في القصر يضم رئيس الحكومة كريم البستاني وقائد الجيش سليم الحداد.", EventType.MEETING))
        .containsOnly("[كريم البستاني, سليم الحداد] -> []");
  }

  /** "discussed with N, in a telephone conversation,". */
  @Test
  void talks_by_telephone_are_one_call() {
    String text = "بحث وزير الخارجية سعيد العلوي، مع نظيره المالي، عثمان كوليبالي، خلال محادثة هاتفية، مستجدات الأزمة.";
    assertThat(told(text, EventType.CALL)).containsExactly("[سعيد العلوي, عثمان كوليبالي] -> []");
    assertThat(told(text, EventType.MEETING)).isEmpty();
  }

  /** "signed with N the final agreement". */
  @Test
  void what_is_signed_may_stand_behind_the_partner() {
    assertThat(told("وقعت الحكومة الصومالية مع شركة أرامكو الاتفاق النهائي للتنقيب في مقديشو.", EventType.AGREEMENT))
        .containsExactly("[الحكومة الصومالية, شركة أرامكو] -> []");
  }

  /** "between A and between B". */
  @Test
  void between_may_be_said_twice() {
    assertThat(told("تم توقيع مذكرة تفاهم بين وزارة الصحة العراقية وبين منظمة الصحة العالمية.", EventType.AGREEMENT))
        .containsExactly("[وزارة الصحة العراقية, منظمة الصحة العالمية] -> []");
  }

  /** "that the Jordanian forces will hold a joint manoeuvre with the Greek side". */
  @Test
  void who_stands_between_that_and_the_verb_does_it() {
    assertThat(told("قال المصدر إن القوات الجوية الأردنية ستجري مناورة مشتركة مع الجانب اليوناني.", EventType.COOPERATION))
        .containsExactly("[القوات الجوية الأردنية, اليونان] -> []");
  }

  /** "joint French Greek manoeuvres". */
  @Test
  void two_adjectives_of_origin_are_two_who_take_part() {
    assertThat(told("بدأت اليوم فعاليات المناورة البحرية الفرنسية اليونانية المشتركة.", EventType.COOPERATION))
        .containsExactly("[فرنسا, اليونان] -> []");
  }

  /** "the two foreign ministers of A and B". */
  @Test
  void two_ministers_of_two_countries_are_two() {
    assertThat(told("بحث وزيرا خارجية الأردن والعراق في بغداد سبل تأمين الحدود.", EventType.MEETING))
        .containsExactly("[وزير خارجية الأردن, وزير خارجية العراق] -> []");
    assertThat(told("التقى وزيرا خارجية مصر سالم العمري والسعودية ماجد الحربي في القاهرة.", EventType.MEETING))
        .containsExactly("[سالم العمري, ماجد الحربي] -> []");
  }

  /** "the joint committee between A and B held its meeting": "a meeting was held for the committee". */
  @Test
  void a_meeting_is_of_those_whose_committee_it_is() {
    assertThat(told("عقدت اللجنة الوزارية المشتركة بين الكويت والأردن اجتماعها الثالث.", EventType.MEETING))
        .containsExactly("[الكويت, الأردن] -> []");
    assertThat(told("عقد اجتماع للجنة الأمنية في البصرة لبحث الأوضاع في المحافظة.", EventType.MEETING))
        .containsExactly("[اللجنة الأمنية] -> []");
  }

  /** "received a delegation that comprised A and B". */
  @Test
  void those_in_a_delegation_take_part() {
    assertThat(told("استقبل رئيس البرلمان سالم العمري وفدا من حركة حماس ضم كريم الحية وسليم حمدان.", EventType.MEETING))
        .containsExactly("[سالم العمري, وفدا, كريم الحية, سليم حمدان] -> []");
  }

  /** "left Sanaa after a visit": "met his counterpart in Beirut on a visit". */
  @Test
  void a_visit_goes_where_its_verb_says() {
    assertThat(told("غادر المبعوث الأممي سالم العمري، صنعاء بعد زيارة دامت ثلاثة أيام.", EventType.VISIT))
        .containsExactly("[سالم العمري] -> [اليمن]");
  }
}
