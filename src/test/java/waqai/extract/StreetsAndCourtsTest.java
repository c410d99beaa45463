package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** What is told of strikes, marches, clashes, arrests and courts in the Maghreb and the Levant. */
class StreetsAndCourtsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // two of a kind, broken plurals, amounts of people
    "ATTACK|مجموعتين مسلحتين|اندلعت اشتباكات عنيفة، فجر الجمعة، بين مجموعتين مسلحتين في مدينة الزاوية.",
    "CAPTURE|فصائل محلية|سيطرت فصائل محلية على القرية بعد اشتباكات مع عشائر البدو.",
    "PROTEST|المئات|تظاهر المئات من خريجي المهن الصحية أمام مبنى وزارة المالية في بغداد.",
    "PROTEST|العشرات|تظاهر العشرات من محبي البيئة أمام البرلمان.",
    // bodies that are called by what they look after
    "ARREST|إدارة الأمن العام|ألقت إدارة الأمن العام في محافظة طرطوس القبض على سامر حداد.",
    // a second preposition behind a place
    "PROTEST|أساتذة التعليم الثانوي|دخل أساتذة التعليم الثانوي في تونس، اليوم الأربعاء، في إضراب عام.",
    "CONVICTION|محكمة الاستئناف|قضت محكمة الاستئناف بالدار البيضاء بالسجن ست سنوات نافذة في حق الصحفي سامر عوض.",
    // a verb with its object, taken for a noun with its owner
    "RESTRICTION|الشرطة|تظاهر الطلاب وفرقتهم الشرطة بالغاز المسيل للدموع.",
    // by whom he was wounded; who lays the charge
    "KILLING|إسرائيل|استشهد الشاب سامر عوض متأثرا بجروح أصيب بها برصاص الاحتلال في نابلس.",
    "ACCUSATION|النيابة العامة|أحالت النيابة العامة المدير السابق إلى قطب التحقيق ووجهت إليه تهمة غسيل الأموال.",
    // who announces that his own operation has begun; a body that stops work
    "ATTACK|الجيش|أعلن الجيش انطلاق عملية عسكرية واسعة في طوباس.",
    "PROTEST|نادي القضاة|أعلن نادي القضاة تعليق العمل في المحاكم احتجاجا على القانون.",
    // two rockets; stones on cars; a name behind a village council
    "ATTACK|مجهولون|أطلق مجهولون صاروخي كاتيوشا باتجاه قاعدة عين الأسد.",
    "ATTACK|مستوطنون|أغلق مستوطنون المدخل الرئيس لقرية عوريف، ورشقوا مركبات المواطنين بالحجارة.",
    "DEMAND|سليمان حداد|طالب رئيس مجلس قروي دوما سليمان حداد الجيش بالانسحاب.",
    // who calls the voters
    "DEMAND|رئيس الجمهورية|أصدر رئيس الجمهورية أمرا بدعوة الناخبين إلى انتخابات رئاسية.",
    // what he hands in, and why; no land of Mali
    "RESIGNATION|أمين سلام|قدم وزير الاقتصاد أمين سلام استقالته إلى الرئيس نجيب ميقاتي اعتراضا على طريقة إدارة الملف المالي.",
    "ARREST|قاضي التحقيق|قرر قاضي التحقيق إصدار بطاقة إيداع بالسجن ضد الوزير السابق سامر حداد.",
  })
  void who_does_it_is_told(EventType type, String doer, String text) {
    assertThat(TestPipeline.actors(text, type)).containsExactly(doer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // where a party stands is nobody
    "DEMAND|السلطات الموريتانية|طالب حزب تواصل المعارض السلطات الموريتانية بفتح تحقيق.",
    "DEMAND|السلطات|طالبت حركة مجتمع السلم المعارضة السلطات بالإفراج عن الناشط.",
    // one man's calling behind a force, a name after it
    "ARREST|كرم سلمان|اعتقلت القوات الناشط كرم سلمان في الخليل.",
    "ATTACK|مركبة|أقدم مستوطنون على إحراق مركبة في حوارة.",
    // a proposal, a gathering of soldiers, a side of a town
    "REJECTION|مقتدى الصدر|رفضت قوى الإطار التنسيقي مقترح زعيم التيار الصدري مقتدى الصدر بشأن حل البرلمان.",
    "ATTACK|جنود العدو|استهدف المقاتلون تجمعا لجنود العدو في محيط البلدة.",
    // whom the pronoun cannot mean
    "ARREST|الموقوف الفلسطيني|أحيل الموقوف الفلسطيني إلى القضاء المختص بعد توقيفه من قبل شعبة المعلومات.",
  })
  void to_whom_it_is_done_is_told(EventType type, String hit, String text) {
    assertThat(TestPipeline.recipients(text, type)).containsExactly(hit);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "THREAT|حذرت حكومة أسامة حماد من إعلان القوة القاهرة على الحقول إذا استمر الاعتداء على المؤسسة.",
  })
  void force_majeure_is_no_capital(EventType type, String text) {
    assertThat(TestPipeline.recipients(text, type)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "REJECTION|نظم العشرات من سكان مقاطعة الرياض بنواكشوط وقفة احتجاجية أمام القصر الرئاسي.",
  })
  void a_province_boycotts_nothing(EventType type, String text) {
    assertThat(TestPipeline.actors(text, type)).isEmpty();
  }
}
