package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Names that stand right behind other names. */
class NeighbouringNamesTest {
  @Test
  void a_known_surname_behind_a_body_is_somebody_else() {
    assertThat(joined("وكان رئيس الوزراء نوري المالكي شكل مجالس إسناد.\nواتهم مجلس الرئاسة المالكي بتجاوز الدستور.", EventType.ACCUSATION))
        .containsExactly("مجلس الرئاسة > نوري المالكي");
  }

  @Test
  void a_known_surname_behind_a_whole_name_is_somebody_else() {
    assertThat(joined("وصل وزير الخارجية الروسي سيرغي لافروف إلى عمان.\n"
            + "واستقبل العاهل الأردني الملك عبد الله الثاني بن الحسين لافروف في قصر الحسينية.", EventType.MEETING))
        .hasSize(1).allMatch(t -> t.contains("سيرغي لافروف") && !t.contains("الحسين لافروف"));
  }

  @Test
  void a_relative_keeps_the_surname() {
    assertThat(joined("والتقى سعد الحريري السفير السعودي.\nوصل بهاء الدين بن رفيق الحريري إلى القاهرة.", EventType.VISIT))
        .containsExactly("بهاء الدين بن رفيق الحريري > مصر");
  }

  @Test
  void a_short_given_name_behind_and_is_whole() {
    assertThat(joined("التقى الأمير محمد بن سلمان بكل من دان سوليفان، وتوم كوتون، وجو مانتشن، وليندزي جراهام.", EventType.MEETING))
        .hasSize(1).allMatch(t -> t.contains("+جو مانتشن+ليندزي جراهام"));
  }

  @Test
  void a_name_stands_beyond_the_field_of_a_post() {
    assertThat(joined("أشاد رئيس بعثة الأمم المتحدة لدعم الانتقال في السودان (يونيتامس) السيد فولكر بيرتس بدور مصر.", EventType.PRAISE))
        .containsExactly("فولكر بيرتس > مصر");
    assertThat(joined("رفض الوكيل الأقدم للوزارة عدنان الأسدي الاتهامات.", EventType.REJECTION)).containsExactly("عدنان الأسدي > ");
  }

  @Test
  void whom_somebody_receives_is_not_he() {
    assertThat(joined("استقبل رئيس البرلمان في مكتبه السيد حسن الأمين.", EventType.MEETING))
        .hasSize(1).allMatch(t -> t.contains("رئيس البرلمان") && t.contains("حسن الأمين"));
  }

  @Test
  void a_rank_known_with_its_name_is_no_other_man() {
    assertThat(joined("شدد رئيس الجمهورية العماد ميشال سليمان على ضرورة الحوار.", EventType.DEMAND)).containsExactly("ميشال سليمان > ");
  }

  @Test
  void an_adjective_that_says_nothing_of_him_is_his_surname() {
    assertThat(joined("رفض القيادي في الحزب الديمقراطي محمد نظيف قادري، تسليم السلاح.", EventType.REJECTION)).containsExactly("محمد نظيف قادري > ");
  }

  @Test
  void behind_one_of_a_thousand_nothing_definite_is_his() {
    assertThat(joined("قرر نحو ألف أسير الشروع في إضراب مفتوح عن الطعام.", EventType.PROTEST)).containsExactly("نحو ألف أسير > ");
  }

  @Test
  void a_car_is_not_called_by_its_make() {
    assertThat(joined("فجر انتحاري سيارة \"مفخخة\" قرب المقر.", EventType.ATTACK)).noneMatch(t -> t.contains("مفخخة"));
  }

  @Test
  void a_ship_is_called_by_what_stands_in_marks_behind_it() {
    assertThat(joined("احتجزت إيران السفينة البريطانية \"ستينا إمبيرو\" في مضيق هرمز.", EventType.RESTRICTION)).containsExactly("إيران > ستينا إمبيرو");
    assertThat(joined("احتجزت القوات البحرية سفينة \"جالاكسي ليدر\" في البحر الأحمر.", EventType.RESTRICTION)).containsExactly("القوات البحرية > جالاكسي ليدر");
  }
}
