package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.FactTime;

/** Which time belongs to which event. Today is Friday, 10 September 2021. */
class EventTimesTest {
  private static Optional<String> time(String text, EventType type) {
    return TestPipeline.facts(text).facts().stream()
        .filter(f -> f.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type))
        .time()
        .map(FactTime::iso);
  }

  @Test
  void what_follows_in_the_perfect_has_the_day_of_what_went_before() {
    String text =
        "زار وزير الخارجية المصري سامح شكري بغداد الثلاثاء، واجتمع مع رئيس الوزراء العراقي "
            + "مصطفى الكاظمي.";
    assertThat(time(text, EventType.VISIT)).contains("2021-09-07");
    assertThat(time(text, EventType.MEETING)).contains("2021-09-07");
  }

  @Test
  void a_day_that_names_a_revolution_is_no_time() {
    assertThat(
            time(
                "بعث أمير قطر برقية تهنئة إلى الرئيس المصري عبد الفتاح السيسي بمناسبة ذكرى ثورة 23 يوليو.",
                EventType.CALL))
        .isEmpty();
  }

  @Test
  void since_when_is_not_when() {
    assertThat(
            time(
                "لم يلتق إيمانويل ماكرون فلاديمير بوتين منذ توليه منصبه في مايو الماضي.",
                EventType.MEETING))
        .isEmpty();
  }

  @Test
  void what_still_goes_on_happened_on_the_day_since_when_it_lasts() {
    assertThat(time("وتحتجز السلطات العسكرية الرئيس السابق منذ الأربعاء في مكان مجهول.", EventType.ARREST))
        .contains("2021-09-08");
  }

  @Test
  void since_when_a_conflict_lasts_is_not_when_somebody_helps() {
    assertThat(time("يساعد حزب الله النظام السوري في الصراع الدائر منذ عام 2011.", EventType.AID)).isEmpty();
  }

  @Test
  void an_occasion_has_the_day_of_what_was_done_there() {
    assertThat(
            time(
                "وأكد ماكرون الثلاثاء ضرورة وقف القتال خلال اتصال هاتفي مع نظيره الروسي فلاديمير بوتين.",
                EventType.CALL))
        .contains("2021-09-07");
  }

  @Test
  void an_attempt_has_the_year_of_what_was_attempted() {
    assertThat(time("ونفت طهران ضلوعها في محاولة اغتيال سفير إسرائيلي في نيودلهي عام 2012.", EventType.ATTACK))
        .contains("2012");
  }

  @Test
  void what_was_done_where_somebody_went_has_the_same_day() {
    assertThat(time("وتوجه المبعوث الأممي الثلاثاء إلى الرياض حيث اجتمع مع وزير الخارجية السعودي.", EventType.MEETING))
        .contains("2021-09-07");
  }

  @Test
  void the_day_of_speaking_is_not_that_of_the_event() {
    assertThat(
            time(
                "أعلن الجيش التركي أمس الخميس أن طائراته قصفت مواقع لحزب العمال الكردستاني.",
                EventType.ATTACK))
        .isEmpty();
  }

  @Test
  void the_day_when_a_death_is_announced_is_not_that_of_the_death() {
    assertThat(time("أعلن الجيش الأميركي أمس الخميس مقتل أحد جنوده بنيران قناص في الفلوجة.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void a_meeting_at_the_margin_of_another_has_its_time() {
    assertThat(
            time(
                "يلتقي محمود عباس جو بايدن على هامش اجتماعات الجمعية العامة للأمم المتحدة التي "
                    + "ستجري الشهر المقبل.",
                EventType.MEETING))
        .contains("2021-10");
  }

  @Test
  void a_name_that_begins_like_a_verb_to_come_turns_no_day_around() {
    assertThat(
            time(
                "وكان نيكولا ساركوزي زار بغداد الأحد.", EventType.VISIT))
        .contains("2021-09-05");
  }

  @Test
  void the_year_of_a_treaty_is_not_that_of_what_is_said_of_it() {
    assertThat(
            time(
                "اجتمع ممثلو المعارضة مع الموقعين على اتفاق الطائف عام 1989.",
                EventType.MEETING))
        .isEmpty();
  }

  @Test
  void a_day_just_past_is_when_somebody_asked_for_something() {
    assertThat(time("طالبت حركة حماس بوقف القتال الأسبوع الماضي.", EventType.DEMAND)).isPresent();
    assertThat(time("دعت واشنطن إلى ضبط النفس يوم الاثنين 6 سبتمبر.", EventType.DEMAND)).contains("2021-09-06");
    assertThat(time("دعت الحكومة العراقية إلى إجراء انتخابات في 15 أكتوبر.", EventType.DEMAND)).isEmpty();
  }

  @Test
  void what_is_done_on_a_visit_has_the_day_of_the_visit() {
    assertThat(time("التقى وزير الخارجية المصري سامح شكري نظيره العراقي فؤاد حسين الثلاثاء، وذلك خلال زيارة أثنى فيها على دور العراق.", EventType.PRAISE))
        .contains("2021-09-07");
  }

  @Test
  void what_somebody_does_in_doing_so_has_the_same_day() {
    String text = "رفضت وزارة الخارجية المصرية أمس تمديد الهدنة، داعية إسرائيل إلى سحب قواتها من رفح.";
    assertThat(time(text, EventType.DEMAND)).contains("2021-09-09");
    assertThat(time("قال وزير الخارجية المصري أمس إن الجيش سيهاجم المدينة غدا، داعيا السكان إلى الرحيل.", EventType.DEMAND))
        .contains("2021-09-09");
  }

  @Test
  void what_is_said_at_an_occasion_has_its_day() {
    assertThat(time("رفضت الحكومة المصرية في بيان أصدرته أمس الاتفاق مع إسرائيل.", EventType.REJECTION)).contains("2021-09-09");
    assertThat(time("عقد الوزير أمس مؤتمرا صحفيا دعا فيه إيران إلى وقف القصف.", EventType.DEMAND)).contains("2021-09-09");
    assertThat(time("انسحب النواب الأكراد من الجلسة التي عقدت مطلع الشهر الحالي.", EventType.REJECTION)).contains("2021-09");
  }

  @Test
  void what_follows_a_verb_that_tells_no_event_has_its_day() {
    assertThat(time("باشرت اللجان البرلمانية عملها أمس، وعقد نائب رئيس الوزراء اجتماعا مع أعضائها.", EventType.MEETING))
        .contains("2021-09-09");
    assertThat(time("أمس، عاد آلاف المعلمين إلى الشارع، فاعتصموا أمام مبنى الوزارة.", EventType.PROTEST)).contains("2021-09-09");
    assertThat(time("قال الوزير أمس إن الجيش هاجم المدينة واعتقل قائد الشرطة.", EventType.ARREST)).isEmpty();
  }

  @Test
  void what_somebody_says_of_himself_has_the_day_of_his_words() {
    assertThat(time("قال الوزير أمس إنه يرفض الاتفاق.", EventType.REJECTION)).contains("2021-09-09");
  }

  @Test
  void the_day_for_which_something_is_set_is_not_when_it_is_refused() {
    assertThat(time("أعلن المكتب أن إسرائيل لن تحضر اجتماع اللجنة المقرر في الناقورة بعد غد.", EventType.REJECTION)).isEmpty();
  }

  @Test
  void the_event_since_which_something_lasts_has_its_own_time() {
    assertThat(time("يحتجز العراق أسرى منذ غزوه للكويت في أغسطس 1990.", EventType.ATTACK)).contains("1990-08");
  }

  @Test
  void days_are_counted_from_one_event_to_another() {
    String text = "استقال وزير الداخلية العراقي الثلاثاء بعد يومين من مقتل عشرة متظاهرين في بغداد.";
    assertThat(time(text, EventType.RESIGNATION)).contains("2021-09-07");
    assertThat(time(text, EventType.ATTACK)).contains("2021-09-05");
  }

  @Test
  void what_goes_on_besides_has_no_day() {
    assertThat(time("انتخب البرلمان اليوم رئيسه، فيما يسيطر متشددون على الموصل.", EventType.CAPTURE)).isEmpty();
  }

  @Test
  void two_days_before_today_is_not_taken_for_the_day_before() {
    assertThat(time("التقى سامح شكري أول أمس الأربعاء محمود عباس. وقصف الجيش السوري أمس مدينة إدلب.", EventType.ATTACK))
        .contains("2021-09-09");
  }

  @Test
  void a_month_that_names_an_understanding_is_no_time() {
    assertThat(time("أعلنت إسرائيل أنها لن تحضر اجتماع لجنة تفاهم نيسان.", EventType.REJECTION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // what came of something has its day
    "الانفجار الذي وقع في 4 آب 2020 أدى إلى مقتل 200 شخص. | ATTACK | 2020-08-04",
    "أدان المجلس التفجير الذي وقع مساء أمس في المنامة وأسفر عن استشهاد ثلاثة من رجال الشرطة. | ATTACK | 2021-09-09",
    "في هجوم وقع صباح الاثنين، قتل أربعة من عناصر الشرطة. | ATTACK | 2021-09-06",
    "آخر انتخابات جرت في 30 أيلول 2018، وفاز فيها الحزب الديمقراطي بخمسين مقعدا. | ELECTION | 2018-09-30",
    // done by saying so
    "وكانت الدانمارك قد أعلنت الخميس سحب قواتها من مالي. | WITHDRAWAL | 2021-09-09",
    "أعلنت إيران الخميس اعتقال جاسوس. | ARREST | -",
    // on the way
    "ويغادر الوزير جدة اليوم متوجها إلى الكويت. | VISIT | 2021-09-10",
    // since an attack
    "وترتفع الحصيلة منذ الهجوم الذي شنته الحركة على إسرائيل في السابع من مايو 2021. | ATTACK | 2021-05-07",
  })
  void an_event_has_the_day_of_what_it_goes_with(String text, EventType type, String day) {
    assertThat(time(text, type).orElse("-")).isEqualTo(day);
  }
}
