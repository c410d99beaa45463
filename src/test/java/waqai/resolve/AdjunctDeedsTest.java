package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes a place that is told behind another deed, and which land is home. */
class AdjunctDeedsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "واصل الجيش تقدمه شرقا بعد السيطرة على بلدة الباب. | Capture الجيش > الباب",
    "أنهى الجيش السوداني عمليته بعد تحرير مدينة سنار. | Capture الجيش السوداني > سنار",
    "سيطر الجيش على ثلاث قرى، عقب استكمال السيطرة على وادي الدقة. | Capture الجيش > وادي الدقة",
    "حققت قوات الشرعية تقدما في تعز بالسيطرة على مواقع مهمة. | Capture قوات الشرعية > مواقع مهمة",
  })
  void who_fights_on_has_taken_it(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "انسحب الجيش من المدينة بعد السيطرة على مطارها. | Capture الجيش",
    "فر السكان من القرية بعد السيطرة على بلدة الباب. | Capture السكان",
  })
  void who_leaves_has_not(String text, String invented) {
    assertThat(Told.facts(text)).noneMatch(f -> f.startsWith(invented));
  }

  @ParameterizedTest
  @CsvSource({
    "خطف مسلحون يشتبه في أنهم من جماعة بوكو حرام شرطيين في قرية نائية.",
    "خطف مسلحون يعتقد أنهم ينتمون إلى حركة الشباب مهندسا تركيا.",
  })
  void suspected_gunmen_are_not_those_taken(String text) {
    assertThat(Told.facts(text)).noneMatch(f -> f.endsWith("> مسلحون"));
  }

  @Test
  void home_is_the_land_to_which_nearly_all_belong() {
    assertThat(Told.facts("أعلن الجيش الفلبيني أنه قتل قياديا في جماعة أبو سياف. وقالت الشرطة الفلبينية إن القيادي تلقى تعليمه في الأردن. "
        + "وقالت الحكومة الفلبينية إن الجيش الفلبيني يلاحق الجماعة. وتقع بلدة داتو جنوب البلاد."))
        .noneMatch(f -> f.startsWith("Location") && f.endsWith("> الأردن"));
  }
}
