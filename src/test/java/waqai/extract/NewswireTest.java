package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Turns of phrase of the older agencies and papers: openings, names, calls, journeys, what is called so. */
class NewswireTest {
  @Test
  void a_town_whose_name_begins_with_a_short_word_is_found_behind_and() {
    assertThat(recipients("زار المبعوث الفرنسي أمس دمشق وتل رفعت.", EventType.VISIT)).containsExactly("سوريا", "تل رفعت");
  }

  @Test
  void a_body_of_one_land_is_not_that_of_the_world() {
    assertThat(actors("اجتمع مجلس الأمن القومي الكوري برئاسة كيم مون.", EventType.MEETING)).doesNotContain("مجلس الأمن", "مجلس الأمن الدولي");
    assertThat(actors("دعا مجلس الأمن مالي إلى الهدوء.", EventType.DEMAND)).hasSize(1);
  }

  @Test
  void an_opening_adverb_does_nothing() {
    assertThat(actors("إقليميا طالب وزير الخارجية العماني إيران بالتهدئة.", EventType.DEMAND)).containsExactly("وزير الخارجية العماني");
    assertThat(actors("ميدانيا قصفت القوات التركية بلدة عين عيسى.", EventType.ATTACK)).containsExactly("القوات التركية");
    assertThat(actors("التقت ميركل أيضا قادة النقابات.", EventType.MEETING)).contains("ميركل").doesNotContain("ميركل أيضا");
  }

  @Test
  void the_particles_of_a_house_belong_to_the_name() {
    assertThat(actors("دعا مندوب بلجيكا لدى المنظمة جان دو لا فاليير أوغندا إلى الحوار.", EventType.DEMAND))
        .containsExactly("جان دو لا فاليير");
  }

  @Test
  void whoever_is_told_something_in_a_call_takes_part_in_it() {
    assertThat(actors("أبلغ وزير الدفاع اليوناني في اتصال هاتفي نظيره القبرصي بموعد المناورات.", EventType.CALL))
        .containsExactlyInAnyOrder("وزير الدفاع اليوناني", "نظيره القبرصي");
    assertThat(actors("قال الرئيس الكيني للرئيس الصومالي خلال اتصال هاتفي إن الحدود آمنة.", EventType.CALL)).hasSize(2);
  }

  @Test
  void two_titles_of_two_lands_are_two_people() {
    assertThat(told("دعت المستشارة النمساوية الرئيس الصربي خلال مكالمة إلى سحب قواته.", EventType.DEMAND))
        .containsExactly("[المستشارة النمساوية] -> [الرئيس الصربي]");
  }

  @Test
  void a_journey_leads_where_the_clause_behind_it_says() {
    assertThat(recipients("قام الوزير الهولندي بجولة شملت الأردن والكويت.", EventType.VISIT)).containsExactly("الأردن", "الكويت");
    assertThat(recipients("بدأ الرئيس الهندي جولة أفريقية تقوده إلى كينيا وغانا.", EventType.VISIT)).containsExactly("كينيا", "غانا");
  }

  @Test
  void a_circumstance_of_a_woman_or_body_is_its_subject_s() {
    assertThat(actors("أصدرت الخارجية النرويجية بيانا دعت فيه إلى وقف القتال، محذرة من كارثة إنسانية.", EventType.STATEMENT))
        .containsExactly("الخارجية النرويجية");
  }

  @Test
  void what_somebody_calls_so_is_not_condemned_twice() {
    assertThat(TestPipeline.facts("ندد الوزير السوداني بما وصفه بالعدوان الإثيوبي على القضارف.").facts().stream()
        .filter(f -> f.type() == EventType.CONDEMNATION)).hasSize(1);
  }

  @Test
  void a_speech_in_which_somebody_accuses_is_the_speaker_s() {
    assertThat(actors("انتقدت الصحف خطاب الرئيس الغابوني علي درويش الذي اتهم فيه المعارضة بالعمالة.", EventType.ACCUSATION))
        .containsExactly("علي درويش");
  }

  @Test
  void a_negation_written_on_its_verb_is_no_name() {
    assertThat(TestPipeline.facts("وكان الوزير مهاجراني لايؤمن بالرقابة.").entities()).noneMatch(e -> e.name().contains("لايؤمن"));
  }

  @Test
  void a_plural_before_its_owner_is_many() {
    assertThat(recipients("أكد الحزب مقتل ثلاثة من مقاتلي الحركة في العملية.", EventType.ATTACK)).containsExactly("ثلاثة من مقاتلي الحركة");
    assertThat(TestPipeline.facts("زار المدينة عدد من موظفي الأمم المتحدة.").entities())
        .noneMatch(e -> e.kind() == waqai.fact.EntityKind.PERSON);
  }

  @Test
  void the_subject_stands_behind_those_it_is_said_to() {
    assertThat(actors("اعتذر الرئيس السابق عن الاتهامات التي وجهها للبلدين رئيس الوزراء محمود جيدي بدعم الإرهاب.", EventType.ACCUSATION))
        .containsExactly("محمود جيدي");
  }

  @Test
  void an_offensive_of_politics_is_no_attack() {
    assertThat(actors("شنت الحكومة المجرية هجوما دبلوماسيا واسعا على بروكسل.", EventType.ATTACK)).isEmpty();
    assertThat(actors("اقتحم الجنود القرية تساندهم طائرات مروحية.", EventType.PRAISE)).isEmpty();
  }

  @Test
  void witnesses_end_before_what_they_confirm() {
    assertThat(actors("وأكد شهود عيان وجود قوات تشادية داخل البلدة.", EventType.STATEMENT))
        .noneMatch(n -> n.contains("وجود"));
  }

  @Test
  void whoever_tells_what_another_land_will_do_threatens_nobody() {
    assertThat(actors("قال المحلل سالم درويش إن كينيا ستضرب أوغندا إذا هوجمت.", EventType.THREAT)).isEmpty();
  }

  @Test
  void whoever_is_accused_in_a_call_does_not_take_part_in_it() {
    assertThat(actors("اتهم المعارض سالم درويش الرئيس الغابوني في اتصال هاتفي من باريس بقتل المدنيين.", EventType.CALL))
        .doesNotContain("الرئيس الغابوني");
  }

  @Test
  void dawn_blows_nothing_up() {
    assertThat(TestPipeline.facts("قتل الجيش شابا فجر اليوم الأحد.").facts()).noneMatch(f -> f.type() == EventType.ATTACK);
  }

  @Test
  void those_killed_in_a_place_are_not_the_place() {
    assertThat(recipients("وقع الانفجار في المنطقة، والتي قتل فيها خمسة جنود.", EventType.KILLING)).doesNotContain("المنطقة");
  }

  @Test
  void the_land_of_a_man_does_not_make_the_body_one_of_that_land() {
    assertThat(recipients("التقى أمين عام حلف شمال الأطلسي النرويجي ينس ستولتنبرغ وزير الدفاع اللاتفي.", EventType.POSITION))
        .anyMatch(n -> n.contains("شمال الأطلسي") || n.contains("ناتو"));
  }

  @Test
  void li_before_a_noun_with_alef_is_no_negation() {
    assertThat(actors("توصلت كينيا وأوغندا لاتفاق بشأن المعبر.", EventType.AGREEMENT)).containsExactlyInAnyOrder("كينيا", "أوغندا");
  }

  @Test
  void a_name_behind_li_keeps_its_article() {
    assertThat(TestPipeline.facts("قال رئيس الوزراء المجري للرئيس الصربي إن الحوار هو السبيل.").entities())
        .allMatch(e -> e.aliases().stream().noneMatch("لرئيس الصربي"::equals));
  }
}
