package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Deeds that somebody does, and those that are only spoken of. */
class SpokenOfDeedsTest {
  private static final List<EventType> SPOKEN_OF = List.of(
      EventType.RESTRICTION, EventType.CEASEFIRE, EventType.DISMISSAL, EventType.VISIT, EventType.CONCESSION);

  @ParameterizedTest
  @CsvSource({
      "NEGOTIATION,تشاور رئيس الحكومة العراقية مع نظيره الأردني في شكل الاتفاق.",
      "MOBILIZATION,اتجهت حاملة طائرات وخمس سفن حربية إلى نيويورك لحماية المدينة.",
      "CONCESSION,أعطت واشنطن ضوءا أخضر لإسرائيل للقيام بالعملية.",
      "CONVICTION,وحكم بالسجن عامين بحق الصحافي مراد أكسوي.",
      "PROTEST,وهتف المتظاهرون بشعارات تدعو إلى رحيل الحكومة.",
      "RESTRICTION,تم إغلاق المطار بعد الهجوم.",
      "DISMISSAL,أدت إطاحة الجيش السوداني بالرئيس عمر البشير إلى مرحلة انتقالية قلقة."})
  void deeds_are_told(EventType type, String text) {
    assertThat(TestPipeline.told(text, type)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "وأكد الخبراء أن الخسائر جراء إغلاق المصانع تقدر بنحو تسعين مليون دولار يوميا.",
      "القوة وحدها غير كافية لنزع سلاح حزب الله.",
      "ساعد الدعم في الإسراع بالإطاحة بحركة طالبان.",
      "كلف إلغاء رحلات السياح الأجانب إلى البلاد ملايين الدولارات.",
      "لم يكن يسمح لهن بالخروج إلى الشارع من دون مرافقة."})
  void what_nobody_does_is_not_told(String text) {
    assertThat(SPOKEN_OF).allSatisfy(type -> assertThat(TestPipeline.told(text, type)).isEmpty());
  }
}
