package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** What courts, offices and voters do, and the names of those whom it befalls. */
class OfficesTest {
  @Test
  void a_warrant_is_no_arrest() {
    assertThat(joined("وقال إنه علم بوجود مذكرة توقيف تركية.", EventType.ARREST)).isEmpty();
  }

  @Test
  void a_given_name_that_is_an_adjective_goes_with_its_house_before_a_post() {
    assertThat(joined("أعلن الديوان تعيين تركي الشبانة رئيسا للهيئة.", EventType.APPOINTMENT))
        .containsExactly("الديوان > تركي الشبانة");
  }

  @Test
  void a_council_chooses_who_is_named_behind_it() {
    assertThat(joined("انتخب مجلس النواب كمال الراجي رئيسا له.", EventType.POSITION)).isEmpty();
  }

  @Test
  void elections_that_take_place_are_held_by_nobody_told_before() {
    assertThat(joined("زار الرئيس الفرنسي بيروت.\nومن المقرر أن تجري الانتخابات التشريعية في لبنان في مايو المقبل.",
            EventType.ELECTION))
        .containsExactly("لبنان > ");
  }

  @Test
  void who_accepts_a_resignation_also_appoints() {
    assertThat(joined("قبل الملك عبد الله الثاني استقالة الحكومة وكلف عمر الرزاز بتشكيل حكومة جديدة.", EventType.APPOINTMENT))
        .containsExactly("عبد الله الثاني > عمر الرزاز");
  }

  @Test
  void the_military_judiciary_kills_nobody() {
    String text = "حكم القضاء العسكري بالسجن ستة أشهر على الصحفية حنين غدار.";
    assertThat(joined(text, EventType.KILLING)).isEmpty();
    assertThat(joined(text, EventType.CONVICTION)).containsExactly("القضاء العسكري > حنين غدار");
  }

  @Test
  void the_security_of_a_country_acts() {
    assertThat(joined("وفي أبريل الماضي، حذره الأمن اللبناني من المشاركة في التظاهرات.", EventType.THREAT))
        .containsExactly("الأمن اللبناني > ");
  }

  @Test
  void whoever_is_pushed_to_resign_has_not_resigned() {
    assertThat(joined("يدفع المحتجون الرئيس إلى الاستقالة.", EventType.RESIGNATION)).isEmpty();
  }
}
