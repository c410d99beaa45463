package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by pronouns, honours and short forms, and who acts behind what the parser misreads. */
class PeopleBehindWordsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a verb that the parser joins to a noun for another noun; a masculine verb behind a feminine noun; the speaker alone is left
    "قال الوزير إن بلاده تدعم لبنان، واتهم الحكومة السورية بالتدخل. | Accusation الوزير > الحكومة السورية",
    "قال الناطق باسم الوزارة إن القوات استعادت المدينة، ودعا الحكومة إلى الحوار. | Demand الناطق باسم الوزارة > الحكومة",
    "قال نائب المدير إن الرسوم أضرت بالتجارة، وهدد بالانسحاب من الاتفاق. | Threat نائب المدير > ",
    "قالت الوزيرة مريم الحداد إن إسرائيل ماضية في الحرب، إلا أنها رفضت مقترح الأمم المتحدة."
        + " | Rejection مريم الحداد > الأمم المتحدة",
    "دان الأمين العام القصف على لبنان، مؤكدا أنه طلب من إسرائيل وقف الغارات. | Demand الأمين العام > إسرائيل",
    // a counted doer behind a preposition; both negated; a post behind a passive verb
    "ونددت بالتفجير عدة دول أوروبية. | Condemnation دول أوروبية > ",
    "لا الحكومة ولا المعارضة رحبت بالقرار. | Praise الحكومة + المعارضة > ",
    "وكان كريم البستاني قد انتخب رئيسا للبلدية عام 1999. | Election كريم البستاني > ",
    // honours without a name; two to whom something belongs; behind حيث
    "استقبل جلالة الملك أمس سفراء الاتحاد الأوروبي. وأكد جلالته ضرورة وقف الحرب. | Demand جلالة الملك > ",
    "أحرز العراق والأمم المتحدة تقدما خلال محادثاتهما في فيينا. | Negotiation العراق + الأمم المتحدة > ",
    "جاءت تصريحات الوزيرة مريم الحداد بعد عودتها من باريس حيث التقت الرئيس الفرنسي."
        + " | Meeting مريم الحداد + الرئيس الفرنسي > ",
    "قال الأمين العام لحزب الله إن الحزب صامد. وقصفت إسرائيل مقرا للحزب. | Attack إسرائيل > حزب الله",
    // plurals are people; towns of two words; a given name like a verb; what is only a part of a body
    "واندلع اشتباك بين الشرطة ومؤيدي سالم البستاني. | Attack الشرطة + مؤيدي سالم البستاني > ",
    "زار الموفدون بيروت وتل أبيب. | Visit الموفدون > لبنان + إسرائيل",
    "وكان سفير إسرائيل لدى الأمم المتحدة دان شيلمان قد اتهم إيران بتسليح المتمردين. | Accusation دان شيلمان > إيران",
    "استهدف مسلحون دوريات الجيش اللبناني في طرابلس. | Attack مسلحون > الجيش اللبناني",
    "اعتقلت الشرطة ستة فلسطينيين في نابلس. واعتقل الجيش الإسرائيلي فلسطينيين اثنين في أريحا. | Arrest الشرطة > ستة فلسطينيين",
  })
  void is_who_the_construction_tells(String text, String expected) {
    assertThat(Told.facts(text)).anyMatch(f -> f.strip().equals(expected.strip()));
  }
}
