package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.facts;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/** Who is hit, killed or wounded, and by whom, in the prose of war reports. */
class VictimsTest {
  @Test
  void so_many_of_a_force_are_people() { // اثنين من القوات الخاصة: two of the special forces
    assertThat(recipients("أقر الجيش بمقتل اثنين من القوات الخاصة في كمين.", EventType.ATTACK)).containsExactly("القوات الخاصة");
    assertThat(recipients("أقر التنظيم بمصرع اثنين من أبرز قياداته في الغارة.", EventType.ATTACK)).hasSize(1);
  }

  @Test
  void how_somebody_is_found_is_no_part_of_who_he_is() { // متأثرا بجروحه: of his wounds
    assertThat(recipients("وتوفي جندي متأثرا بجروحه أمس.", EventType.CASUALTY)).containsExactly("جندي");
    assertThat(actors("وأفاد المرصد عن تنفيذ طائرات روسية أكثر من عشر غارات على بلدة كفرنبل.", EventType.ATTACK))
        .containsExactly("روسيا");
  }

  @Test
  void who_is_wounded_in_an_attack_is_its_victim() {
    assertThat(recipients("إصابة وزير الصحة الليبي في هجوم مسلح بطرابلس.", EventType.ATTACK)).containsExactly("وزير الصحة الليبي");
  }

  @Test
  void by_whose_bullets_a_girl_was_killed() { // برصاص قناص: by a sniper
    assertThat(actors("وقتلت طفلة برصاص قناص في تعز.", EventType.KILLING)).containsExactly("قناص");
  }

  @Test
  void who_is_responsible_for_a_deed_has_done_it() { // مسؤولة عن: responsible for
    assertThat(actors("وقالت واشنطن إن إيران مسؤولة عن استهداف ناقلتي نفط في خليج عمان.", EventType.ATTACK)).containsExactly("إيران");
  }

  @Test
  void a_plot_is_no_deed() { // خطة لاغتيال: a plan to murder
    assertThat(facts("وكشفت المخابرات خطة لاغتيال رئيس الوزراء.").facts())
        .allMatch(f -> f.type() != EventType.KILLING || f.status() == FactStatus.PLANNED);
  }

  @Test
  void raids_that_hit_something_have_the_time_of_their_verb() {
    assertThat(facts("وشنت مقاتلات التحالف اليوم الاثنين غارات استهدفت معسكرا للحوثيين في صعدة.").facts())
        .anyMatch(f -> f.type() == EventType.ATTACK && f.time().isPresent());
  }

  @Test
  void clashes_amid_which_forces_withdraw_are_theirs() { // وسط اشتباكات: amid clashes
    assertThat(actors("وانسحبت القوات الأفغانية من المديرية وسط اشتباكات مع مقاتلي طالبان.", EventType.ATTACK)).hasSize(2);
  }

  @Test
  void an_age_in_brackets_does_not_part_the_victim_from_the_verb() {
    assertThat(recipients("وقال مصدر طبي إن الطفل سالم عبد الله (12 سنة)، قتل في انفجار لغم.", EventType.KILLING))
        .containsExactly("سالم عبد الله");
  }

  @Test
  void what_is_blown_up_does_nothing() { // بآلية تركية: under a Turkish vehicle
    assertThat(actors("انفجرت عبوة ناسفة بآلية عسكرية تركية شرق رأس العين.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void fire_towards_somebody_hits_him() {
    assertThat(recipients("وأطلقت البحرية الإسرائيلية النار باتجاه قوارب الصيادين قبالة رفح.", EventType.ATTACK))
        .containsExactly("قوارب الصيادين");
  }

  @Test
  void one_turns_to_whoever_is_told_next() { // ومن جانبها: for their part
    assertThat(actors("ومن جانبها قصفت فصائل المعارضة مواقع النظام شمال حماة.", EventType.ATTACK)).containsExactly("فصائل المعارضة");
  }

  @Test
  void forces_attack_since_a_day() { // وتشن: the verb opens the sentence
    assertThat(actors("وتشن قوات الشرعية منذ أسبوع هجوما على مدينة الحديدة.", EventType.ATTACK)).containsExactly("قوات الشرعية");
  }

  @Test
  void what_is_told_beside_it_is_not_struck() { // تزامنا مع: at the same time as
    assertThat(recipients("شنت طائرات حربية غارات استهدفت مدينة دوما، تزامنا مع تقدم القوات.", EventType.ATTACK))
        .hasSize(1).allMatch(r -> r.contains("دوما"));
  }

  @Test
  void nature_attacks_nobody() {
    assertThat(facts("وضرب إعصار مدمر جزر الفلبين أمس.").facts()).noneMatch(f -> f.type() == EventType.ATTACK);
    assertThat(facts("أدت السيول إلى تدمير مئات المنازل في الإقليم.").facts()).noneMatch(f -> f.type() == EventType.ATTACK);
  }
}
