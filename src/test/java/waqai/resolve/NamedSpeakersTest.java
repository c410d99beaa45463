package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are words as well, between the post of who speaks and what he says. */
class NamedSpeakersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "قال النائب العام الليبي، الصديق الصور، إن التحقيق مستمر. | Statement الصديق الصور > ",
    "قال عضو لجنة الأمن والدفاع وعد القدو إن القرار خاطئ. | Statement وعد القدو > ",
    "قالت النائبة عن التحالف المدني شروق العبايجي إن الوضع خطير. | Statement شروق العبايجي > ",
    "قال السفير الأمريكي كاميرون مونتر إن بلاده ملتزمة. | Statement كاميرون مونتر > ",
    // no names
    "قال وزير الخارجية، عقب اللقاء، إن الوضع صعب. | Statement وزير الخارجية > ",
    "قال رئيس بلدية المدينة المنكوبة إن الدمار هائل. | Statement رئيس بلدية المدينة المنكوبة > ",
    "قال وزير الشؤون الدينية والأوقاف إن الحج مفتوح. | Statement وزير الشؤون الدينية والأوقاف > ",
    "وقال وزير المالية السابق، مساء الأحد، إن الأزمة تتفاقم. | Statement وزير المالية السابق > ",
  })
  void the_words_before_what_is_said_are_the_name(String text, String expected) {
    assertThat(Told.facts(text).stream().map(String::strip)).contains(expected.strip());
  }
}
