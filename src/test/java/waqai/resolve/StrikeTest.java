package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arms, relative clauses and commas stand between is still done by those who do it, to those whom it hits. */
class StrikeTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // what is hit behind the arms
    "قصفت قوات الدعم السريع بالمدفعية الثقيلة المستشفى التعليمي في مدينة الأبيض. | ATTACK قوات الدعم السريع > المستشفى التعليمي",
    "استهدفت المليشيا بطائرة مسيرة مسجدا في بلدة كادقلي. | ATTACK المليشيا > مسجدا",
    // what is hit behind a clause about the doers
    "هاجم مسلحون يشتبه في أنهم من تنظيم الدولة ثكنة للجيش الصومالي. | ATTACK مسلحون > الجيش الصومالي",
    "هاجم انتحاريان يستقلان سيارة مفخخة مقر قيادة الشرطة. | ATTACK انتحاريان > قيادة الشرطة",
    // the day is nobody
    "اغتال مسلحون صباح الاثنين ضابطا رفيعا في المخابرات اليمنية. | KILLING مسلحون > ضابطا رفيعا في المخابرات اليمنية",
    // who shells in a relative clause
    "قتل ستة أشخاص في القصف العنيف الذي تشنه قوات النظام على بلدة تفتناز. | ATTACK قوات النظام > ستة أشخاص",
    "قتل ستة جنود في هجوم نسب إلى متطرفين شمالي بنين. | ATTACK متطرفين > ستة جنود",
    "قتل ثلاثة أشخاص في هجوم انتحاري أعلنت حركة طالبان مسؤوليتها عنه. | ATTACK حركة طالبان > ثلاثة أشخاص",
    // where it comes from
    "قتل خمسة مدنيين وأصيب تسعة بقصف مصدره مناطق سيطرة قوات النظام على بلدة بنش. | ATTACK قوات النظام > خمسة مدنيين",
    // what follows the comma is told of the attack before it
    "قتل مدنيان في قصف لقوات حفتر، استهدف منطقة شرقي طرابلس. | ATTACK قوات حفتر > مدنيان",
    // a drone is no march
    "استهدفت مسيرة إسرائيلية سيارة على طريق مرجعيون. | ATTACK إسرائيل > سيارة",
    // land that is fought for is not taken
    "دخل الهجوم الذي تشنه القوات الحكومية بهدف السيطرة على المدينة يومه الثالث. | ATTACK القوات الحكومية > المدينة",
    "تسعى قوات الدعم السريع للسيطرة على مدينة بابنوسة. | CAPTURE قوات الدعم السريع > بابنوسة",
    // those who are told first, not the others
    "قتل سبعة جنود من الجيش المصري وأصيب أربعة آخرون في اعتداء بقنبلة في مدينة العريش. | ATTACK > سبعة جنود",
    // whose it is that is hit
    "أعلن التنظيم مقتل ثلاثة جنود في استهداف قوة راجلة للجيش بعبوة ناسفة. | ATTACK > قوة راجلة",
    // who tells it does not do it
    "أعلن الجيش الليبي الموالي لحفتر مقتل 14 من مقاتليه. | KILLING > مقاتليه",
  })
  void tells_who_strikes_whom(String text, String expected) {
    assertThat(Told.deeds(text)).containsExactly(expected.strip());
  }
}
