package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who does it and to whom, where the order of words hides them. */
class WhoTakesPartTest {
  /** "received each of A and B". */
  @Test
  void each_of_those_received_takes_part() {
    assertThat(told("استقبل الرئيس سالم المنصوري، اليوم الثلاثاء، كلا من سعيد العلوي وعثمان الفاسي.", EventType.MEETING))
        .containsExactly("[سالم المنصوري, سعيد العلوي, عثمان الفاسي] -> []");
  }

  /** "there appeared before the judge each of A and B". */
  @Test
  void each_behind_the_judge_is_who_appears() {
    assertThat(told("مثل أمام قاضي التحقيق كل من كريم البستاني وسليم الحداد.", EventType.INVESTIGATION))
        .containsExactly("[قاضي التحقيق] -> [كريم البستاني, سليم الحداد]");
  }

  /** "arrested in Oran seven people". */
  @Test
  void people_who_are_counted_behind_a_place_are_taken() {
    assertThat(told("أوقفت مصالح الدرك الوطني بوهران سبعة أشخاص.", EventType.ARREST))
        .containsExactly("[مصالح الدرك الوطني] -> [سبعة أشخاص]");
    assertThat(told("أوقفت مفارز للجيش، يوم 19 ماي 2018، بعين قزام، 24 شخصا.", EventType.ARREST))
        .containsExactly("[الجيش] -> [24 شخصا]");
  }

  /** "the police arrested the political and rights activist N". */
  @Test
  void one_man_may_be_called_two_things() {
    assertThat(told("اعتقلت الشرطة الناشط السياسي والحقوقي المعارض سالم العمري.", EventType.ARREST))
        .containsExactly("[الشرطة] -> [سالم العمري]");
  }

  /** "the teachers protest": a plural of men in the form of a feminine. */
  @Test
  void men_may_have_the_form_of_a_feminine() {
    assertThat(told("يحتج الأساتذة في شوارع الرباط لليوم الثالث على التوالي.", EventType.PROTEST))
        .containsExactly("[الأساتذة] -> []");
  }

  /** "ended the duties of the prime minister N". */
  @Test
  void duties_behind_a_name_are_no_part_of_it() {
    assertThat(told("أنهى رئيس البلاد عبد العزيز بوتفليقة مهام الوزير الأول عبد المجيد تبون.", EventType.DISMISSAL))
        .containsExactly("[عبد العزيز بوتفليقة] -> [عبد المجيد تبون]");
  }

  /** "was abducted the engineer N from his house": only the vowels, which are not written, tell it. */
  @Test
  void what_is_always_done_to_somebody_was_done_to_the_one_who_stands_alone() {
    assertThat(told("خطف المهندس سالم الراوي من منزله في حي المنصور مساء الثلاثاء.", EventType.ABDUCTION))
        .containsExactly("[] -> [سالم الراوي]");
    assertThat(told("خطف مسلحون المهندس سالم الراوي من منزله.", EventType.ABDUCTION))
        .containsExactly("[مسلحون] -> [سالم الراوي]");
    assertThat(told("عين اللواء حسن البدري محافظا لأسوان.", EventType.APPOINTMENT))
        .containsExactly("[] -> [حسن البدري]");
  }
}
