package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who speaks with whom, between whom somebody mediates, and whose the steps are that are listed. */
class PartnersTest {
  @Test
  void whoever_is_addressed_in_a_call_takes_part_in_it() {
    assertThat(actors("هنأ الملك سلمان، في اتصال هاتفي، الرئيس السوري أحمد الشرع بمناسبة العيد.", EventType.CALL))
        .containsExactlyInAnyOrder("الملك سلمان", "أحمد الشرع");
    assertThat(actors("أكد بايدن للرئيس الفلسطيني محمود عباس، خلال اتصال هاتفي، دعمه لحل الدولتين.", EventType.CALL))
        .containsExactlyInAnyOrder("بايدن", "محمود عباس");
  }

  @Test
  void one_mediates_between_those_who_agree_or_talk() {
    assertThat(recipients("استأنفت إيران والولايات المتحدة في مسقط محادثات غير مباشرة حول البرنامج النووي بوساطة عمانية.",
            EventType.MEDIATION))
        .containsExactlyInAnyOrder("إيران", "الولايات المتحدة");
  }

  @Test
  void talks_that_are_no_direct_ones_are_between_two() {
    assertThat(actors("اختتمت في الدوحة جولة مفاوضات غير مباشرة بين حماس وإسرائيل دون إحراز تقدم.", EventType.NEGOTIATION))
        .containsExactlyInAnyOrder("حماس", "إسرائيل");
  }

  @Test
  void a_verb_before_the_main_verb_points_forward_to_its_subject() {
    assertThat(actors("بعدما التقى الملك الأردني، توجه عباس إلى القاهرة.", EventType.MEETING))
        .containsExactlyInAnyOrder("عباس", "الملك الأردني");
    assertThat(actors("وبعد أن زار دمشق، عاد وزير الخارجية الأردني إلى عمان.", EventType.VISIT))
        .contains("وزير الخارجية الأردني");
  }

  @Test
  void a_listed_step_is_taken_by_whoever_announces_the_steps() {
    assertThat(actors("أعلنت الحكومة الكندية عدة قرارات من بينها طرد خمسة دبلوماسيين صينيين.", EventType.SANCTION))
        .containsExactly("الحكومة الكندية");
  }

  @Test
  void a_tour_goes_to_the_lands_that_it_takes_in() {
    assertThat(recipients("قام وزير الخارجية الصيني وانغ يي بجولة أفريقية شملت إثيوبيا والغابون.", EventType.VISIT))
        .containsExactlyInAnyOrder("إثيوبيا", "الغابون");
  }

  @Test
  void a_charge_that_is_denied_is_only_answered() {
    assertThat(actors("أنكر المتحدث باسم الرئاسة، أحمد خالد، اتهامات الوزير.", EventType.ACCUSATION)).isEmpty();
  }

  @Test
  void a_land_announces_the_raids_that_it_flies_itself() {
    assertThat(actors("أعلنت تركيا تنفيذ ضربات جوية على شمال العراق.", EventType.ATTACK)).containsExactly("تركيا");
  }

  @Test
  void two_posts_of_one_man_stand_before_his_name() {
    assertThat(actors("قال رئيس الوزراء اللاتفي وعضو المجلس الأوروبي أرتورس كارينش إن الحل بعيد.", EventType.STATEMENT))
        .containsExactly("أرتورس كارينش");
  }

  @Test
  void a_street_is_called_after_nobody_who_is_hit() {
    assertThat(recipients("تعرض الضابط عادل السالم، وهو يؤدي عمله بشارع الجيش في مدينة حماة، لعمل إجرامي نتج عنه استشهاده.",
            EventType.KILLING))
        .containsExactly("عادل السالم");
  }
}
