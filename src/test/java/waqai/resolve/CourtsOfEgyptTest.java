package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courts, prosecutors, presidents and forces in the prose of papers of Egypt and Sudan: who does it to whom. */
class CourtsOfEgyptTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // prosecutors order by being told so, whether the body or the man is named, and which of a town's
    "أمر أحمد سامي، وكيل النائب العام بالمطرية، بحبس 4 متهمين 15 يوما. | Arrest أحمد سامي > 4 متهمين",
    "أمر المستشار سامي حداد النائب العام بإحالة 48 متهما من أعضاء الجماعة إلى محكمة الجنايات. | Investigation سامي حداد > 48 متهما",
    "قررت نيابة شرق الإسكندرية إخلاء سبيل 9 متهمين بكفالة ألف جنيه. | Release نيابة شرق الإسكندرية > 9 متهمين",
    "أيدت محكمة جنح مستأنف مدينة نصر حبس 23 طالبا سنتين. | Conviction محكمة جنح مستأنف مدينة نصر > 23 طالبا",
    "تمكنت مباحث قسم شرطة الهرم، برئاسة المقدم محمد الصغير، من ضبط 3 متهمين بسرقة السيارات. | Arrest مباحث قسم شرطة الهرم > 3 متهمين",
    // a slash or a letter before a name; على for علي behind a rank
    "استقبل رئيس الجمهورية، السيد/ إسماعيل عمر جيله، أمس بالقصر الجمهوري، الرئيس الصومالي السيد/ حسن شيخ محمود."
        + " | Meeting إسماعيل عمر جيله + حسن شيخ محمود > ",
    "صرح السفير أحمد سالم المتحدث باسم وزارة الخارجية بأن د. سامر عبد الرازق وزير الخارجية والهجرة، التقى مع جون موسيني وزير الشئون الخارجية بجمهورية تنزانيا."
        + " | Meeting سامر عبد الرازق + جون موسيني > ",
    "اتهم المقدم على حامد نور الحكومة بقصف القرية. | Accusation على حامد نور > الحكومة",
    "أثنى الرئيس على محمود عباس. | Praise الرئيس > محمود عباس",
    // the president alone is the one of home
    "استقبل الرئيس عبد الفتاح السيسي الرئيس كلاوس يوهانس، رئيس جمهورية رومانيا. ورحب الرئيس بالرئيس الروماني. | Praise عبد الفتاح السيسي > كلاوس يوهانس",
    // a body and its head; who launches what strikes; whose house it is where somebody else is told last
    "أدان الأزهر الشريف وإمامه الأكبر الدكتور سامي حداد، شيخ الأزهر، الهجوم الإرهابي على الحافلة. | Condemnation الأزهر الشريف + سامي حداد > ",
    "استهدفت صواريخ أطلقتها جماعة الحوثي سفينة في البحر الأحمر. | Attack جماعة الحوثي > سفينة",
    "قصفت طائرة مسيرة أطلقتها قوات الدعم السريع مركز إيواء في الفاشر. | Attack قوات الدعم السريع > مركز إيواء",
    "تلقى الرئيس سامي حداد رسالة من الملك فهد، وذلك خلال استقباله اليوم وزير الخارجية السعودي سعود الفيصل. | Meeting سامي حداد + سعود الفيصل > ",
    "من جانبه، ثمن والي الخرطوم دعم ولاية سنار. | Praise والي الخرطوم > ",
    "نصب مسلحون كمينا لدورية للجيش في رفح. | Attack مسلحون > دورية للجيش",
  })
  void reads_who_does_it_to_whom(String text, String fact) {
    assertThat(Told.facts(text)).anyMatch(f -> f.strip().equals(fact.strip()));
  }
}
