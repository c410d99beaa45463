package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Doers of deeds that other words of the sentence tell than those of the deed. */
class LateDoersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // ascribed to somebody
    "ATTACK|جبهة النصرة|قتل خمسة جنود في هجوم على حاجز للجيش نسبته السلطات إلى جبهة النصرة.",
    "ATTACK|حركة طالبان|أسفر هجوم على مركز للشرطة في قندهار نسب إلى حركة طالبان عن مقتل سبعة من رجال الأمن.",
    // by whose order
    "APPOINTMENT|الرئيس المصري|جاء تعيين الفريق محمود حجازي رئيسا للأركان بقرار من الرئيس المصري.",
    "SANCTION|البنك المركزي السوري|جرى تجميد أموال رجل الأعمال بقرار من البنك المركزي السوري.",
    // a body with its members
    "SANCTION|مجلس أوروبا|رحبت كييف بقرار إبعاد روسيا عن مجلس أوروبا.",
    "SANCTION|الاتحاد الأفريقي|أيدت واشنطن تعليق عضوية السودان في الاتحاد الأفريقي.",
    // whose it is that is lifted
    "CONCESSION|الولايات المتحدة|رحبت دمشق برفع العقوبات الأميركية عن سوريا.",
    // from whose side it comes
    "PRAISE|فرنسا|حظي الاتفاق بترحيب كبير من قبل فرنسا.",
    "INVESTIGATION|النيابة العامة|خضع وزير المالية السابق لتحقيق من قبل النيابة العامة استمر ثماني ساعات.",
    // behind a date
    "SANCTION|ترامب|وانسحب ترامب من الاتفاق في مايو، ثم أعاد في نوفمبر فرض العقوبات على إيران.",
    "MEDIATION|قطر|وكانت قطر قد بدأت قبل عام وساطة بين الحكومة الأفغانية وطالبان.",
    // whose resolve it is
    "WITHDRAWAL|بريطانيا|توقعت الصحيفة أن يؤدي قرار بريطانيا الانسحاب من الاتحاد الأوروبي إلى خسائر.",
    "DISMISSAL|ترامب|أثارت إقالة ترامب لوزير الخارجية ريكس تيلرسون دهشة في واشنطن.",
    "ATTACK|تنظيم داعش|أعلن تنظيم داعش مسؤوليته عن الهجوم على كنيسة في طنطا.",
    // a participle, a verb that looks like a noun
    "SANCTION|الولايات المتحدة|انتقدت موسكو العقوبات الجديدة المفروضة من قبل واشنطن على مسؤولين روس.",
    "VOTE|البرلمان الأوروبي|وفي عام 2015 صوت البرلمان الأوروبي، بأغلبية ساحقة، على قرار بشأن المناخ.",
    "DEMAND|الوزراء العرب|حرص الوزراء العرب على مطالبة إسرائيل بوقف الاستيطان.",
  })
  void the_doer_is_told_by_other_words(EventType type, String doer, String text) {
    assertThat(TestPipeline.actors(text, type)).containsExactly(doer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ATTACK|شهدت مقديشو هجمات ضد قاعدة للجيش أمس.",
  })
  void whose_the_target_is_does_nothing(EventType type, String text) {
    assertThat(TestPipeline.actors(text, type)).isEmpty();
  }
}
