package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.fact.EventType;

/** Deeds of war whose doers and victims are told only beside another word. */
class PairedDeedsTest {
  /** "the recapture and securing of the town": whom the second of two nouns has befalls both. */
  @ParameterizedTest
  @CsvSource({
      "CAPTURE,وتمكنت القوات العراقية من استعادة وتأمين مدينة سنجار.,[القوات العراقية] -> [سنجار]",
      "RESTRICTION,وأعلن الجيش اللبناني ضبط ومصادرة شحنة أسلحة في عرسال.,[الجيش اللبناني] -> [شحنة أسلحة]",
      "CAPTURE,وتقع البلدة التي تمكن الجيش السوري من استعادتها أمس شمالي حماة.,[الجيش السوري] -> [البلدة]",
      "RESTRICTION,وقام الجيش الإسرائيلي بإغلاق عدة طرق في نابلس.,[الجيش الإسرائيلي] -> [طرق]",
      "WITHDRAWAL,وأجبرت المقاومة الجيش الإسرائيلي على الانسحاب من حي الشجاعية.,[الجيش الإسرائيلي] -> []",
      "WITHDRAWAL,وغادرت فرنسا مالي بعد تسع سنوات.,[فرنسا] -> []",
      "RESTRICTION,وأغلق مطار بيروت الدولي أمام الملاحة.,[] -> [مطار بيروت الدولي]"})
  void the_doer_and_the_victim_are_found(EventType type, String text, String expected) {
    assertThat(told(text, type)).containsExactly(expected);
  }

  /** "the army had deployed", spelled like a noun; but "the aim was to deploy". */
  @Test
  void what_somebody_had_done_is_a_verb() {
    assertThat(told("وكان الجيش الإسرائيلي نشر تعزيزات على الحدود مع لبنان.", EventType.MOBILIZATION)).containsExactly("[الجيش الإسرائيلي] -> []");
    assertThat(told("وكان الهدف نشر كتب جديدة في المدارس.", EventType.MOBILIZATION)).isEmpty();
  }

  /** "the forces killed two"; but "the army killed the time". */
  @Test
  void a_number_stands_for_people() {
    String text = "وقالت الشرطة إن قوات الداخلية قتلت اثنين واعتقلت 16.";
    assertThat(told(text, EventType.KILLING).size() + told(text, EventType.ATTACK).size()).isEqualTo(1);
    assertThat(told("وقتل الجيش الوقت في الانتظار.", EventType.KILLING)).isEmpty();
  }

  /** "a siege and the prevention of the arrival of aid": nouns that are not done to anybody share nothing. */
  @Test
  void other_pairs_share_nothing() {
    assertThat(told("وتحدث الوزير عن حصار ومنع وصول المساعدات إلى غزة.", EventType.CAPTURE)).isEmpty();
    assertThat(told("الحكومة التي قررت حلها المحكمة رفضت القرار.", EventType.WITHDRAWAL)).isEmpty();
  }
}
