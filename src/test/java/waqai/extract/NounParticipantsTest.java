package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.FactStatus;

/** Who does what a noun of action tells, and to whom; and which nouns tell nothing besides their verb. */
class NounParticipantsTest {
  private static List<String> names(String text, EventType type, Function<Fact, List<String>> ids) {
    ArticleFacts facts = TestPipeline.facts(text);
    return facts.facts().stream()
        .filter(f -> f.type() == type)
        .flatMap(f -> TestPipeline.names(facts, ids.apply(f)).stream())
        .toList();
  }

  private static List<EventType> types(String text) {
    return TestPipeline.facts(text).facts().stream().map(Fact::type).toList();
  }

  @Test
  void a_complaint_that_others_discuss_is_made_by_whom_it_belongs_to() {
    String text = "ناقش مجلس الأمن شكوى لبنان ضد إسرائيل.";
    assertThat(names(text, EventType.ACCUSATION, Fact::actors)).containsExactly("لبنان");
    assertThat(TestPipeline.facts(text).facts()).noneMatch(f -> f.status() == FactStatus.POSSIBLE);
  }

  @Test
  void a_place_behind_a_land_is_what_the_land_closes_though_the_parser_gives_it_to_the_verb() {
    String text = "استمر إغلاق إسرائيل معبر رفح أسبوعين.";
    assertThat(names(text, EventType.RESTRICTION, Fact::actors)).containsExactly("إسرائيل");
    assertThat(names(text, EventType.RESTRICTION, Fact::recipients)).containsExactly("معبر رفح");
  }

  @Test
  void the_town_beside_an_attack_is_hit() {
    assertThat(names("أغلقت بلجيكا حدودها بعد هجمات باريس.", EventType.ATTACK, Fact::actors)).isEmpty();
  }

  @Test
  void lands_told_by_adjectives_of_one_noun_are_bodies_of_their_own() {
    assertThat(names("بدأت القوات المصرية والسودانية مناورات مشتركة في مروي.", EventType.COOPERATION, Fact::actors))
        .containsExactlyInAnyOrder("القوات المصرية", "القوات السودانية");
    assertThat(names("تبادلت قوات هندية وصينية إطلاق النار على الحدود.", EventType.ATTACK, Fact::actors))
        .containsExactlyInAnyOrder("قوات هندية", "قوات صينية");
  }

  @Test
  void two_ministers_of_two_lands_are_one_for_each_but_many_are_one_group() {
    assertThat(names("التقى الرئيس سامر الحداد وزيري خارجية تونس والجزائر.", EventType.MEETING, Fact::actors))
        .contains("وزير خارجية تونس", "وزير خارجية الجزائر");
    assertThat(names("ضم الاجتماع وزراء خارجية تونس والجزائر وليبيا.", EventType.MEETING, Fact::actors))
        .containsExactly("وزراء خارجية تونس والجزائر وليبيا");
  }

  @Test
  void lafata_has_the_man_behind_it_as_its_subject() {
    assertThat(names("لفت الوزير سامر الحداد إلى ضرورة تعديل القانون.", EventType.DEMAND, Fact::actors)).containsExactly("سامر الحداد");
  }

  @Test
  void the_noun_that_makes_one_word_with_a_verb_tells_nothing_else() {
    assertThat(types("أيدت محكمة النقض حبس أربعة موظفين ثلاث سنوات.")).doesNotContain(EventType.ARREST);
    assertThat(types("قدمت اليونان احتجاجا إلى تركيا.")).doesNotContain(EventType.PROTEST);
    assertThat(types("قدم المحافظ واجب العزاء لأسرة الشرطي.")).doesNotContain(EventType.ARREST);
  }

  @Test
  void the_missile_that_somebody_fires_is_part_of_the_attack() {
    assertThat(types("أصاب صاروخ أطلقه الحوثيون سفينة في خليج عدن.")).doesNotContain(EventType.MOBILIZATION);
  }

  @Test
  void attacks_that_are_discussed_have_been() {
    assertThat(TestPipeline.facts("اجتمع الوزراء في الدوحة لبحث الهجمات على السفن.").facts())
        .filteredOn(f -> f.type() == EventType.ATTACK).allMatch(f -> f.status() == FactStatus.HAPPENED);
  }

  @Test
  void who_speaks_during_a_call_is_one_of_those_who_call() {
    assertThat(names("أكد الوزير سامر الحداد دعم بلاده للحكومة خلال اتصال هاتفي مع نظيره التونسي كريم المرزوقي.", EventType.CALL, Fact::actors))
        .containsExactlyInAnyOrder("سامر الحداد", "كريم المرزوقي");
  }

  @Test
  void what_attacks_befall_is_what_they_hit() {
    assertThat(names("تعرضت السفارة الفرنسية في كركوك لهجمات شنها تنظيم داعش.", EventType.ATTACK, Fact::recipients)).isNotEmpty();
  }

  @Test
  void who_is_described_by_several_words_has_the_name_behind_them() {
    assertThat(names("اعتقلت الشرطة مهرب المخدرات المكسيكي كارلوس غوميز.", EventType.ARREST, Fact::recipients)).containsExactly("كارلوس غوميز");
  }

  @Test
  void the_town_that_somebody_means_to_visit_is_visited() {
    assertThat(names("يعتزم الوزير سامر الحداد زيارة بغداد الأسبوع المقبل.", EventType.VISIT, Fact::recipients)).hasSize(1);
  }

  @Test
  void the_wounded_are_people() {
    assertThat(names("عالجت تونس الجرحى الليبيين في مستشفيات صفاقس.", EventType.AID, Fact::recipients)).containsExactly("الجرحى الليبيين");
  }
}
