package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where places and bodies are said to lie. */
class WhereaboutsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "شهدت مدينة كركوك، شمالي العراق، تظاهرة حاشدة. | كركوك > العراق",
    "دخلت القوات مدينة سلوق، الواقعة شمال محافظة الرقة. | سلوق > محافظة الرقة",
    "نقل المصابون إلى بلدة كفر نبل (ريف إدلب). | كفر نبل > ريف إدلب",
    "أغار الطيران على بلدة الخيام - قضاء مرجعيون. | بلدة الخيام > قضاء مرجعيون",
    "انفجرت عبوة في ناحية جلولاء، ضمن محافظة ديالى. | ناحية جلولاء > محافظة ديالى",
    "تسلل مسلحون إلى مدينة القائم الحدودية مع سوريا في محافظة الأنبار. | مدينة القائم > محافظة الأنبار",
    "استهدف القصف مطار التيفور العسكري في ريف حمص. | مطار التيفور > ريف حمص",
    "تدور معارك في محيط مدينة باخموت بمنطقة دونيتسك. | باخموت > منطقة دونيتسك",
    "وصل الوفد إلى بوساسو، العاصمة التجارية لإقليم بونتلاند. | بوساسو > إقليم بونتلاند",
    "قتل متظاهر في منطقة الدورة جنوبي العاصمة بغداد. | منطقة الدورة > بغداد",
    // told by no name of their own
    "تجمع مئات في ساحة الأحرار وسط الموصل. | ساحة الأحرار > الموصل",
    "اندلع حريق في السوق المركزي في نواكشوط. | السوق المركزي > نواكشوط",
    "تظاهر طلاب أمام مقر الإمارة في جدة. | مقر الإمارة > جدة",
    // the name itself tells it
    "استقبله الرئيس عون في القصر الجمهوري في بعبدا. | القصر الجمهوري في بعبدا > بعبدا",
    // towns whose names the dictionary knows
    "تجمع المحتجون أمام مسجد الصحابة في درنة. | مسجد الصحابة > درنة",
    "حكمت محكمة الاستئناف بسلا على المتهمين. | محكمة الاستئناف > سلا",
  })
  void a_place_lies_where_the_words_behind_it_say(String text, String expected) {
    assertThat(Told.facts(text)).contains("Location " + expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "داهمت القوات مخيم بلاطة شرق نابلس في الضفة الغربية. | نابلس > الضفة الغربية",
    "اقتحم المستوطنون بلدة حوارة، جنوبي مدينة نابلس شمالي الضفة الغربية. | نابلس > الضفة الغربية",
  })
  void every_link_of_a_chain_is_told(String text, String expected) {
    assertThat(Told.facts(text)).contains("Location " + expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "وأوضح المرصد السوري لحقوق الإنسان، الذي يتخذ من لندن مقرا له، أن القتلى مدنيون. | المرصد السوري لحقوق الإنسان > لندن",
    "اجتمع مجلس النواب الليبي في مقره المؤقت بمدينة طبرق. | مجلس النواب الليبي > طبرق",
    "توفي في مستشفى رفيديا الحكومي بنابلس. | مستشفى رفيديا > نابلس",
  })
  void a_body_lies_where_its_seat_is(String text, String expected) {
    assertThat(Told.facts(text)).contains("Location " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "غادر الوفد دمشق، في زيارة تستغرق يومين.",
    "نقل الجرحى من حمص إلى دمشق.",
    "دعت الأمم المتحدة في جنيف إلى وقف القتال.",
    "أعلنت وزارة الصحة شمال سوريا حالة طوارئ.",
    "أصدرت المحكمة الخاصة بلبنان قرارها.",
    "وصل الوزير إلى مقر الوزارة اللبنانية.",
    "رفع المتظاهرون صور الرئيس وفتحوا الباب أمام الحوار.",
  })
  void what_is_done_somewhere_does_not_lie_there(String text) {
    assertThat(Told.facts(text)).noneMatch(f -> f.startsWith("Location"));
  }
}
