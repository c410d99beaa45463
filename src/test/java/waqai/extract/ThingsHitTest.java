package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.facts;
import static waqai.app.TestPipeline.places;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** What is hit, taken or closed is told whatever noun it is, and by whom. */
class ThingsHitTest {
  @Test
  void a_thing_that_no_list_has_is_taken_or_hit() { // تلتين: two hills; حانة: a bar
    assertThat(recipients("سيطرت القوات الحكومية على تلتين جديدتين شرق المدينة.", EventType.CAPTURE)).containsExactly("تلتين جديدتين");
    assertThat(recipients("احتلت القوات الروسية بلدتين في منطقة دونيتسك.", EventType.CAPTURE)).containsExactly("بلدتين");
    assertThat(recipients("قتل خمسة أشخاص وجرح عشرة في هجوم بالقنابل نفذه مجهولون على حانة في بوجمبورا.", EventType.ATTACK))
        .containsExactly("حانة");
    assertThat(recipients("صادرت الشرطة أسلحة ووثائق خلال المداهمة.", EventType.RESTRICTION)).containsExactly("أسلحة", "وثائق");
  }

  @Test
  void what_is_abstract_is_not_hit() { // مجريات اللقاء: the course of the match
    assertThat(facts("يسيطر فريق الوداد على مجريات اللقاء منذ البداية.").facts()).noneMatch(f -> f.type() == EventType.CAPTURE);
    assertThat(facts("تستهدف هجمات متزايدة نقاط ضعف في نظام التشغيل.").facts()).isEmpty();
    assertThat(recipients("شن الكاتب هجوما على ثقافة الاستهلاك.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void whose_movements_are_hit_is_hit() { // تحركات لتنظيم: movements of the group
    assertThat(recipients("استهدفت مدفعية الجيش تحركات لتنظيم داعش في البادية.", EventType.ATTACK)).containsExactly("تنظيم داعش");
  }

  @Test
  void what_a_blast_struck_is_hit() { // الذي ضرب: that struck
    String text = "بعد التفجير الانتحاري الذي ضرب مدرسة الشرطة شرق العاصمة وأودى بحياة 43 شخصا.";
    assertThat(recipients(text, EventType.ATTACK)).containsExactly("مدرسة الشرطة");
  }

  @Test
  void a_perfect_before_a_preposition_is_no_noun() { // أن الجيش قصف في سبتمبر: that the army shelled in September
    String text = "يذكر أن الجيش التركي قصف في سبتمبر الماضي مواقع لحزب العمال الكردستاني.";
    assertThat(actors(text, EventType.ATTACK)).containsExactly("الجيش التركي");
    assertThat(recipients(text, EventType.ATTACK)).containsExactly("حزب العمال الكردستاني");
  }

  @Test
  void many_behind_a_doing_do_it() { // قيام مسلحين باختطاف: that gunmen abducted
    assertThat(actors("أفادت مصادر أمنية بقيام مسلحين باختطاف عامل إغاثة فرنسي في كابل.", EventType.ABDUCTION)).containsExactly("مسلحين");
  }

  @Test
  void an_attack_ascribed_to_a_group_hits_nobody_who_ascribes_it() { // نسبته السلطات إلى: that the authorities ascribed to
    String text = "قتل أربعة من رجال الأمن في هجوم نسبته السلطات إلى تنظيم القاعدة في محافظة شبوة.";
    assertThat(actors(text, EventType.ATTACK)).containsExactly("تنظيم القاعدة");
    assertThat(recipients(text, EventType.ATTACK)).doesNotContain("السلطات");
  }

  @Test
  void who_owns_up_to_the_operation_attacked() { // مسؤوليتها عن العملية: its responsibility for the operation
    String text = "قتل ستة جنود في انفجار عبوة ناسفة بشمال سيناء. وأعلنت حركة حماس مسؤوليتها عن العملية.";
    assertThat(actors(text, EventType.ATTACK)).containsExactly("حركة حماس");
  }

  @Test
  void two_who_clash_in_one_word_hit_nobody() { // بين قبيلتين: between two tribes
    assertThat(recipients("أسفرت اشتباكات بين قبيلتين في ولاية جنوب دارفور عن مقتل 30 شخصا.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void towns_see_protests_and_prisoners_do_not_march() {
    assertThat(places("تشهد مدن الرباط والدار البيضاء وطنجة احتجاجات تطالب بتحسين التعليم.", EventType.PROTEST)).containsExactly("الرباط", "الدار البيضاء", "طنجة");
    assertThat(actors("خرجت مظاهرات في مدينتي نابلس والخليل تضامنا مع الأسرى.", EventType.PROTEST)).isEmpty();
  }

  @Test
  void a_car_behind_the_verb_of_a_blow_is_hit() { // استهدفت سيارة: that struck a car
    String text = "قتل قائد ميداني في حزب الله في غارة إسرائيلية استهدفت سيارة في بلدة عيتا الشعب جنوبي لبنان.";
    assertThat(recipients(text, EventType.ATTACK)).containsExactly("سيارة");
  }

  @Test
  void no_land_is_meant_by_a_plural_verb() { // وحاولوا: and they tried
    String text = "وشهدت العاصمة نيامي أمس مظاهرة شارك فيها الآلاف من أنصار الحزب، رفعوا الأعلام وحاولوا اقتحام السفارة الفرنسية.";
    assertThat(actors(text, EventType.ATTACK)).containsExactly("الآلاف");
  }

  @Test
  void a_thing_is_named_with_whose_or_what_for_it_is() {
    assertThat(recipients("هاجم مسلحون مركزا للشرطة في بيدوا.", EventType.ATTACK)).containsExactly("مركزا للشرطة");
    assertThat(recipients("استهدفت عبوة ناسفة دورية للشرطة في الموصل.", EventType.ATTACK)).containsExactly("دورية للشرطة");
    assertThat(recipients("قصفت المقاتلات مستودعات للذخيرة في ريف حماة.", EventType.ATTACK)).containsExactly("مستودعات للذخيرة");
    assertThat(recipients("قصفت طائرات تركية مواقع لحزب العمال الكردستاني في شمال العراق.", EventType.ATTACK))
        .containsExactly("حزب العمال الكردستاني");
  }

  @Test
  void what_a_drone_hits_is_no_part_of_its_name() {
    assertThat(recipients("استهدفت مسيرة سيارة في بلدة كفريا.", EventType.ATTACK)).containsExactly("سيارة");
    assertThat(recipients("استهدفت مسيرة مخزنا للأسلحة في بلدة كفريا.", EventType.ATTACK)).containsExactly("مخزنا للأسلحة");
    assertThat(facts("تعقد اللجنة اجتماعات دورية للبحث في الأزمة.").facts()).noneMatch(f -> f.type() == EventType.ATTACK);
  }

  @Test
  void a_patrol_is_no_role_in_the_land_where_it_is_hit() { // دورية: patrol, spelled like an adjective of دور: role
    assertThat(places("هاجم مسلحون دورية عسكرية في عدن.", EventType.ATTACK)).containsExactly("عدن");
  }

  @Test
  void what_is_said_of_a_force_does_not_take_what_the_verb_governs() {
    assertThat(recipients("سيطرت قوات المقاومة المشتركة المسنودة بالتحالف العربي، الثلاثاء، على مطار الحديدة الدولي.", EventType.CAPTURE))
        .containsExactly("مطار الحديدة");
    assertThat(recipients("اتهمت الحكومة الليبية المعترف بها دوليا قوات حفتر بقصف مطار معيتيقة.", EventType.ACCUSATION)).containsExactly("قوات حفتر");
    assertThat(actors("هاجم مسلحون تابعون لحركة الشباب المرتبطة بتنظيم القاعدة قاعدة عسكرية في كيسمايو.", EventType.ATTACK))
        .containsExactly("حركة الشباب");
  }

  @Test
  void a_missile_is_not_objected_to_and_a_curfew_is_not_the_golan() {
    assertThat(facts("أعلن التحالف اعتراض صاروخ أطلقه الحوثيون.").facts()).noneMatch(f -> f.type() == EventType.REJECTION);
    assertThat(recipients("أعلنت الداخلية التونسية حظر الجولان في البلاد.", EventType.RESTRICTION)).isEmpty();
  }
}
