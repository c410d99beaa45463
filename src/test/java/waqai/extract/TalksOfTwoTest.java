package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who meets, calls or visits whom, where two are named at once or the noun tells it. */
class TalksOfTwoTest {
  @Test
  void two_names_behind_the_noun_of_talks_both_take_part() {
    assertThat(actors("قال مسؤول أوروبي إن محادثات ظريف وكيري أحرزت تقدما.", EventType.NEGOTIATION))
        .containsExactlyInAnyOrder("ظريف", "كيري");
  }

  @Test
  void a_post_of_two_has_two_holders_and_points_back_to_nobody() {
    assertThat(actors("وأوضح الناطق أن اجتماع الرئيسين كمال درويش وسامي الأحمد كان إيجابيا.", EventType.MEETING))
        .containsExactlyInAnyOrder("كمال درويش", "سامي الأحمد");
  }

  @Test
  void a_post_of_two_is_not_held_by_the_one_before_it() {
    assertThat(actors("استقبل الملك الوزيرين أحمد الداود وسامي الحداد.", EventType.MEETING))
        .contains("أحمد الداود", "سامي الحداد")
        .hasSize(3);
  }

  @Test
  void a_visit_may_be_of_him_who_stands_behind_li() {
    assertThat(actors("وهذه ثاني زيارة للوزير كمال درويش إلى عمان خلال شهر.", EventType.VISIT)).containsExactly("كمال درويش");
  }

  @Test
  void he_who_made_the_journey_is_told_before_the_noun() {
    assertThat(actors("وأدلى الوزير كمال درويش بهذه التصريحات خلال زيارة قصيرة قام بها إلى لبنان.", EventType.VISIT))
        .containsExactly("كمال درويش");
  }

  @Test
  void one_who_goes_to_meet_officials_is_one_of_those_who_meet() {
    assertThat(actors("يتوجه المبعوث كمال درويش الأحد إلى الخرطوم للقاء مسؤولين سودانيين.", EventType.MEETING)).contains("كمال درويش").hasSize(2);
  }

  @Test
  void the_occasion_of_a_promise_is_no_content_of_it() {
    assertThat(actors("تعهد كمال درويش، في لقاء مع قادة الأعمال، بخفض الضرائب.", EventType.MEETING)).contains("كمال درويش");
  }

  @Test
  void maahu_is_with_him() {
    assertThat(
            actors("وأكد الوزير كمال درويش في اتصال هاتفي أجراه معه نظيره الروسي سيرغي لافروف دعم بلاده للحوار.", EventType.CALL))
        .containsExactlyInAnyOrder("كمال درويش", "سيرغي لافروف");
  }

  @Test
  void who_meets_in_an_arab_meeting_is_not_the_arab_world() {
    assertThat(actors("اختتم الاجتماع العربي المشترك أعماله في الدوحة.", EventType.MEETING)).isEmpty();
  }

  @Test
  void a_region_beside_a_land_takes_part() {
    assertThat(joined("انطلقت المحادثات الأوروبية الإيرانية في جنيف.", EventType.NEGOTIATION)).hasSize(1).allMatch(t -> t.contains("الأوروبي") && t.contains("إيران"));
  }

  @Test
  void a_government_joined_to_whom_one_meets_is_no_venue() {
    assertThat(joined("اجتمع المبعوث الأممي مارتن غريفيث بالرئيس هادي والحكومة اليمنية.", EventType.MEETING))
        .hasSize(1).allMatch(t -> t.contains("الحكومة اليمنية"));
  }

  @Test
  void what_somebody_refuses_to_enter_does_not_go_on() {
    assertThat(joined("رفض الحزب الدخول في مفاوضات مع الحكومة.", EventType.NEGOTIATION)).isEmpty();
  }
}
