package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who carries out what is told behind a time, by each of several, or besides what they judge. */
class CarriedOutTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "وتشن القوات الحكومية هجوما على مدينة سرت. | Attack القوات الحكومية > مدينة سرت",
    "تشن القوات الحكومية منذ أسبوع هجوما على مدينة سرت. | Attack القوات الحكومية > مدينة سرت",
    "وتشن القوات الحكومية منذ 12 آذار/مارس هجوما على مدينة سرت. | Attack القوات الحكومية > مدينة سرت",
    "ووجهت كل من فرنسا وألمانيا ضربة جوية إلى مواقع في ليبيا. | Attack فرنسا + ألمانيا > ليبيا",
    "ونفذت كل من روسيا وسوريا، أمس، غارات على إدلب. | Attack روسيا + سوريا > إدلب",
    "أطلقت فرنسا صواريخ ضد مدينة الرقة. | Attack فرنسا > مدينة الرقة",
  })
  void an_attack_is_theirs(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ونددت أنقرة بالهجوم مطالبة السلطات اليونانية بالتحقيق في الحادث. | Demand تركيا > السلطات اليونانية",
    "ورحبت الجامعة العربية بالقرار، داعية إسرائيل إلى الالتزام به. | Demand الجامعة العربية > إسرائيل",
  })
  void who_judges_asks_besides(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "سقطت مدينة تدمر بيد تنظيم الدولة. | Capture تنظيم الدولة > تدمر",
    "غادرت آخر دفعة من القوات الفرنسية مالي. | Withdrawal القوات الفرنسية > ",
    "بدأ الجيش الأمريكي سحب معداته من أفغانستان. | Withdrawal الجيش الأمريكي > ",
    "أعلنت الحكومة السودانية وقف إطلاق النار من جانب واحد. | Ceasefire الحكومة السودانية",
  })
  void taken_left_and_laid_down(String text, String expected) {
    assertThat(Told.facts(text)).anyMatch(f -> f.startsWith(expected));
  }
}
