package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who is held, tried and hit in the prose of courts, police and armies. */
class CourtsAndRaidsTest {
  @Test
  void letters_stand_for_a_name() { // محمد ع.: Muhammad A.
    assertThat(recipients("قضت المحكمة بحبس المتهم محمد ع. خمس سنوات.", EventType.CONVICTION)).containsExactly("محمد ع");
    assertThat(recipients("اعتقل الجيش المواطن ح. م. في صيدا.", EventType.ARREST)).containsExactly("ح. م");
  }

  @Test
  void a_particle_before_a_quotation_is_no_letter_of_a_name() { // بـ"الرسالة": the message
    assertThat(actors("رحب وزير الخارجية سامر الخطيب بـ\"الرسالة الأميركية الواضحة\" الى دمشق.", EventType.PRAISE)).containsExactly("سامر الخطيب");
  }

  @Test
  void a_word_that_begins_with_waw_stays_whole() { // وافدين: migrants
    assertThat(recipients("أوقفت الشرطة ثلاثة وافدين في الكويت.", EventType.ARREST)).containsExactly("ثلاثة وافدين");
  }

  @Test
  void what_is_found_on_somebody_is_seized() { // وضبط في حوزته مسدسا: and found a pistol on him
    assertThat(recipients("أوقف الجيش المواطن ح. م. وضبط في حوزته مسدسا.", EventType.RESTRICTION)).containsExactly("مسدسا");
  }

  @Test
  void a_clause_behind_the_doer_does_not_hide_the_victim() { // يرتدون زيا عسكريا: in uniform
    assertThat(actors("قتل مجهولون يرتدون زيا عسكريا ثلاثة جنود في تعز.", EventType.ATTACK)).containsExactly("مجهولون");
  }

  @Test
  void with_whose_help_is_told_before_the_object() { // بالتعاون مع نظيرتها: together with their colleagues
    assertThat(recipients("أوقفت الشرطة الإسبانية بالتعاون مع نظيرتها المغربية عشرة أشخاص في برشلونة.", EventType.ARREST)).containsExactly("عشرة أشخاص");
  }

  @Test
  void a_name_behind_what_somebody_is_and_of_which_thing_is_his() { // سائق الحافلة: the bus driver
    assertThat(recipients("اعتقلت القوات سائق الحافلة محمود خليل.", EventType.ARREST)).containsExactly("محمود خليل");
  }

  @Test
  void what_belongs_to_the_doer_stands_between_commas() { // مصدره: it came from
    assertThat(recipients("استهدف قصف مدفعي، مصدره مناطق سيطرة قوات النظام، الأحياء السكنية في مدينة سرمين شرق إدلب.", EventType.ATTACK))
        .containsExactly("الأحياء السكنية");
  }
}
