package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.FactStatus;

/** Who visits, meets, signs and gives, where segmenter and parser lose a word of it. */
class DiplomacyTest {
  /** "the minister arrived in Beirut": the place belongs to the verb, not to the post. */
  @Test
  void a_place_behind_li_is_where_somebody_goes() {
    assertThat(told("وصل وزير الخارجية الأردني لبيروت الأحد على رأس وفد رسمي.", EventType.VISIT))
        .containsExactly("[وزير الخارجية الأردني] -> [لبنان]");
    assertThat(told("وصل المبعوث الأممي لليمن أمس.", EventType.VISIT)).isEmpty();
    assertThat(told("وتوجه النائب سالم حداد بالشكر لتونس على موقفها.", EventType.VISIT)).isEmpty();
  }

  /** "the last visit that Putin paid to Egypt": no name begins with the pronoun. */
  @Test
  void a_pronoun_behind_bi_is_no_name() {
    assertThat(told("وتعود آخر زيارة قام بها بوتين لمصر إلى عام 2015.", EventType.VISIT))
        .containsExactly("[بوتين] -> [مصر]");
  }

  /** "Ban Ki-moon called on the parties": his first name is no particle with a conjunction. */
  @Test
  void a_name_of_the_list_stays_whole() {
    assertThat(told("ودعا بان كي مون الأطراف إلى الحوار.", EventType.DEMAND))
        .containsExactly("[بان كي مون] -> [الأطراف]");
  }

  /** "signed on Wednesday in Doha, under Qatari auspices, an agreement". */
  @Test
  void what_is_signed_stands_behind_day_place_and_patron() {
    assertThat(told("ووقعت الهند وباكستان الأربعاء الماضي في الدوحة برعاية قطرية اتفاقا ينهي الأزمة.", EventType.AGREEMENT))
        .containsExactly("[الهند, باكستان] -> []");
  }

  /** "denied that it had delivered the Houthis weapons": a plural in ين is no subject. */
  @Test
  void whom_something_is_given_is_no_subject_of_it() {
    assertThat(told("وقال إن ألمانيا سلمت الفلسطينيين مساعدات طبية.", EventType.AID))
        .containsExactly("[ألمانيا] -> [الفلسطينيين]");
    assertThat(told("سلمت الأمم المتحدة مستشفيات القطاع وقودا يكفي شهرا.", EventType.AID))
        .containsExactly("[الأمم المتحدة] -> [مستشفيات القطاع]");
  }

  /** "Washington seeks to resume talks between Israelis and Palestinians": it takes no part itself. */
  @Test
  void who_brings_two_together_is_none_of_them() {
    assertThat(told("وتسعى واشنطن إلى استئناف محادثات السلام بين الصين واليابان.", EventType.NEGOTIATION))
        .containsExactly("[الصين, اليابان] -> []");
  }

  /** "went to Moscow to discuss the crisis with Lavrov": no name, and still to come. */
  @Test
  void what_somebody_goes_for_lies_ahead() {
    assertThat(TestPipeline.facts("وتوجه المبعوث الأممي إلى موسكو ليبحث مع لافروف الأزمة.").facts())
        .anyMatch(f -> f.type() == EventType.MEETING && f.status() == FactStatus.PLANNED)
        .noneMatch(f -> f.type() == EventType.MEETING && f.status() == FactStatus.HAPPENED);
  }

  /** "the agreement that Lebanon and the United Nations signed about the court". */
  @Test
  void nobody_signs_alone() {
    assertThat(told("وقال إن الاتفاقية التي وقعها لبنان والأمم المتحدة بشأن المحكمة لا تزال سارية.", EventType.AGREEMENT))
        .containsExactly("[لبنان, الأمم المتحدة] -> []");
  }

  @Test
  void work_in_a_body_is_suspended_by_it_or_by_its_member() {
    assertThat(told("علقت الجامعة العربية مشاركة الوفد السوري في اجتماعاتها.", EventType.SANCTION)).containsExactly("[الجامعة العربية] -> [الوفد السوري]");
    assertThat(told("علقت الحركة مشاركتها في المفاوضات مع الحكومة.", EventType.SANCTION)).isEmpty();
    assertThat(told("سلم السفير رئيس الحكومة دعوة لزيارة المملكة.", EventType.VISIT)).isEmpty();
  }
}
