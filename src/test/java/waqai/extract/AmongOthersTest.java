package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Who is only among others, whose verb it is behind بعدما and والتي, and whose name stands behind a spokeswoman's title. */
class AmongOthersTest {
  @Test
  void who_is_among_others_does_not_take_their_verb() {
    assertThat(actors("قال ضابط إن مسلحين بينهم امرأة هاجموا شاحنة في الموصل.", EventType.ATTACK)).containsExactly("مسلحين");
    assertThat(actors("مستوطنون يرافقهم جنود هاجموا قرية بورين.", EventType.ATTACK)).containsExactly("مستوطنون");
  }

  @Test
  void who_is_among_others_is_no_object() {
    assertThat(told("أدانت دول عربية بينها مصر والأردن الهجوم.", EventType.CONDEMNATION)).containsExactly("[دول عربية] -> []");
    assertThat(told("زارت وفود عدة بينها وفد ياباني دمشق.", EventType.VISIT)).containsExactly("[وفود عدة] -> [سوريا]");
    assertThat(told("خطف مسلحون عددا من الأجانب من بينهم طبيب سويدي في صنعاء.", EventType.ABDUCTION))
        .containsExactly("[مسلحون] -> [عددا من الأجانب]");
  }

  @Test
  void a_man_is_meant_by_a_masculine_verb_behind_a_feminine_subject() {
    assertThat(told("اعتقلت الشرطة الفرنسية رجلا بعد أن هاجم مسجدا في ليون.", EventType.ATTACK)).containsExactly("[رجلا] -> [مسجدا]");
    assertThat(told("أوقفت القوات العراقية شابا بعدما أطلق النار على موكب المحافظ.", EventType.ATTACK))
        .containsExactly("[شابا] -> [موكب المحافظ]");
    assertThat(told("أوقف الأمن التونسي شابا بعد أن اعتدى على شرطي.", EventType.ATTACK)).containsExactly("[شابا] -> [شرطي]");
  }

  @Test
  void a_joined_relative_clause_tells_of_the_noun_before_the_comma() {
    assertThat(told("زار الوزير مدينة حمص القديمة، والتي استعادها الجيش السوري العام الماضي.", EventType.CAPTURE))
        .containsExactly("[الجيش السوري] -> [حمص]");
  }

  @Test
  void the_name_behind_a_spokeswoman_of_somebody_is_hers() {
    assertThat(actors("وقالت المتحدثة باسم رئيس الوزراء البولندي دوروتا مازور إن الاتهامات باطلة.", EventType.STATEMENT))
        .containsExactly("دوروتا مازور");
  }

  @Test
  void other_numbers_are_other_people() {
    assertThat(told("حكم على 10 من المتهمين بالسجن.\nوكانت السلطات التركية تحتجز 19 من المتهمين.", EventType.ARREST))
        .containsExactly("[السلطات التركية] -> [19 من المتهمين]");
  }

  @Test
  void a_land_that_opens_a_headline_is_no_source_and_a_body_no_election() {
    assertThat(TestPipeline.facts("السودان: مقتل خمسة متظاهرين برصاص الأمن").facts()).isNotEmpty().allMatch(f -> f.sources().isEmpty());
    assertThat(told("استهدف هجوم انتحاري مفوضية الانتخابات في طرابلس.", EventType.ELECTION)).isEmpty();
    assertThat(actors("ماكرون لبوتين: نرفض ضم أراض أوكرانية", EventType.REJECTION)).containsExactly("ماكرون");
  }
}
