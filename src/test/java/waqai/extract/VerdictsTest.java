package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/** Judgments over several defendants, orders that are deeds, and what charges only name. */
class VerdictsTest {
  @Test
  void every_part_of_a_judgment_is_passed_by_its_court() {
    String text =
        "قضت محكمة جنايات أسيوط بمعاقبة سبعة متهمين بالسجن المؤبد، والسجن خمس سنوات لثلاثة متهمين، وبراءة ستة آخرين.";
    assertThat(told(text, EventType.CONVICTION)).hasSize(2).allMatch(f -> f.startsWith("[محكمة جنايات أسيوط]"));
    assertThat(told(text, EventType.VOTE)).hasSize(1).allMatch(f -> f.startsWith("[محكمة جنايات أسيوط]"));
  }

  @Test
  void what_a_judgment_holds_is_passed_by_the_court_told_before() {
    assertThat(told(
            "قضت محكمة الجنايات بالإعدام على متهمين اثنين. وتضمن الحكم معاقبة ثلاثة متهمين بالسجن سنة واحدة.",
            EventType.CONVICTION))
        .hasSize(2)
        .allMatch(f -> f.startsWith("[محكمة الجنايات]"));
  }

  @Test
  void an_order_of_a_prosecutor_is_the_deed() {
    assertThat(told("أمرت النيابة العامة المغربية بإيداع رئيس بلدية سابق السجن.", EventType.ARREST)).hasSize(1);
    assertThat(told("أمرت محكمة فرنسية بوقف ترحيل المهاجرين إلى تونس.", EventType.RESTRICTION))
        .noneMatch(f -> f.startsWith("[محكمة"));
  }

  @Test
  void deeds_in_a_charge_are_not_told_as_events() {
    assertThat(told(
            "أسندت النيابة العامة إلى المتهمين ارتكاب جرائم الشروع في قتل مواطنين وقطع الطريق.", EventType.ATTACK))
        .isEmpty();
  }

  @Test
  void who_is_only_quoted_takes_nobody() {
    assertThat(told(
            "ذكرت وكالة الأنباء أن قوات الأمن دهمت المزرعة، ثم اعتقلت تسعة مسلحين.", EventType.ARREST))
        .noneMatch(f -> f.startsWith("[وكالة"));
  }

  @Test
  void an_upheld_judgment_is_against_those_whom_it_was_passed_on() {
    assertThat(told("أيدت محكمة الاستئناف الحكم الصادر بحق الناشط سليم العريض بالسجن عشر سنوات.", EventType.CONVICTION))
        .containsExactly("[محكمة الاستئناف] -> [سليم العريض]");
    assertThat(told("ألغت المحكمة قرار الهيئة لكنها أيدت عقوبات السجن على المتهمين الثلاثة.", EventType.PRAISE)).isEmpty();
  }

  @Test
  void a_sentence_of_death_is_carried_out_on_the_one_named_behind_what_he_is() {
    assertThat(told("تم تنفيذ حكم القتل قصاصا بالجاني سالم القرني يوم الثلاثاء في منطقة عسير.", EventType.CONVICTION))
        .containsExactly("[] -> [سالم القرني]");
  }

  @Test
  void a_court_does_what_it_decides() {
    ArticleFacts facts = TestPipeline.facts("قررت المحكمة العليا إسقاط الجنسية عن خمسة عشر مدانا.");
    assertThat(facts.facts()).allMatch(f -> f.status() == FactStatus.HAPPENED);
  }

  @Test
  void who_is_dismissed_at_his_own_wish_demands_nothing() {
    String text = "أصدر الملك سلمان بن عبدالعزيز أمرا بإعفاء وزير الصحة أحمد الخطيب من منصبه بناء على طلبه.";
    assertThat(told(text, EventType.DISMISSAL)).containsExactly("[سلمان بن عبدالعزيز] -> [أحمد الخطيب]");
    assertThat(told(text, EventType.DEMAND)).isEmpty();
  }

  @Test
  void whom_a_pronoun_on_the_penalty_means_is_convicted() {
    assertThat(told("كتب الناشط سامر الخطيب مقالا فحكمت المحكمة بسجنه عامين.", EventType.CONVICTION)).containsExactly("[المحكمة] -> [سامر الخطيب]");
    assertThat(told("قضى الناشط سامر الخطيب ليلته في سجنه.", EventType.CONVICTION)).isEmpty();
  }

  @Test
  void what_a_woman_is_called_is_no_quality_of_the_authorities() {
    assertThat(told("اعتقلت السلطات الصحفية شيماء سامي.", EventType.ARREST)).containsExactly("[السلطات] -> [شيماء سامي]");
    assertThat(told("اعتقلت القوات الخاصة شيماء سامي.", EventType.ARREST)).containsExactly("[القوات الخاصة] -> [شيماء سامي]");
  }
}
