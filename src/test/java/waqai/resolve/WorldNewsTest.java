package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Powers, their envoys, troops and truces in sentences as agencies write them. */
class WorldNewsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // the object behind a relative clause of the subject
    "قررت الجمعية الوطنية في مالي التي أدانت الانقلاب في يوليو، قطع العلاقات مع بوركينا فاسو."
        + " | Sanction الجمعية الوطنية > بوركينا فاسو",
    "قتل انتحاري يقود شاحنة مفخخة 9 جنود بولنديين في العاصمة الأفغانية كابول. | Attack انتحاري > 9 جنود بولنديين",
    // a verb of force behind the pronoun of أن
    "أعلن الجيش الباكستاني أنه قصف مواقع للمسلحين في وزيرستان. | Attack الجيش الباكستاني > المسلحين",
    // counted men that look like an adjective
    "طالبت أوتاوا 41 دبلوماسيًا هنديا بمغادرة البلاد. | Demand كندا > 41 دبلوماسيًا هنديا",
    "اختطف مسلحون في نيجيريا 17 تلميذا من مدرسة داخلية. | Abduction مسلحون > 17 تلميذا",
    // an inserted time, an adjective behind the time
    "أعلنت وزارة الدفاع اليابانية، الثلاثاء، عن مساعدات عسكرية جديدة للفلبين بقيمة 40 مليون دولار، تشمل زوارق."
        + " | Aid وزارة الدفاع اليابانية > الفلبين",
    "ونقلت بريطانيا في وقت لاحق مقاتلات إلى قواعدها في قبرص. | Mobilization بريطانيا >",
    "وقعت اليونان وفرنسا عقدا لشراء ثلاث فرقاطات. | Agreement اليونان + فرنسا >",
    // officials with long titles
    "ورفض زعيم الأغلبية الجمهورية في مجلس الشيوخ جون ثون الاقتراح. | Rejection جون ثون >",
    "وطالبت المفوضة السامية لحقوق الإنسان لويز أربور سريلانكا بالإفراج عن المعتقلين. | Demand لويز أربور > سريلانكا",
    "أطاح ضباط في الجيش بالرئيس علي سايبو قبل عامين. | Dismissal ضباط > علي سايبو",
    // what the speaker does meanwhile
    "وقالت الحكومة إن الاتفاق ملغى، متوعدة الانفصاليين برد قاس. | Threat الحكومة > الانفصاليين",
    // who announces a truce of others, and who claims an attack for others
    "أعلنت عمان التوصل إلى اتفاق هدنة بين أرمينيا وأذربيجان. | Agreement أرمينيا + أذربيجان >",
    "وأعلن المتحدث باسم حركة الشباب عبد العزيز أبو مصعب مسؤولية الحركة عن الهجوم. | Attack حركة الشباب >",
    "وأعادت قبرص عشرات المهاجرين إلى لبنان. | Restriction قبرص > عشرات المهاجرين"
  })
  void who_does_what_to_whom(String text, String expected) {
    assertThat(Told.facts(text).stream().map(String::strip)).contains(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "وعلقت النمسا تعاونها مع أوغندا. | Cooperation",
    "قال الوزير إن السلام يستلزم انسحاب إثيوبيا من البلدة. | Withdrawal",
    "أجرت سيول مناورة تحاكي هجوما على كوريا الشمالية. | Attack"
  })
  void what_is_broken_off_required_or_feigned_is_not_told(String text, String type) {
    assertThat(Told.facts(text)).noneMatch(f -> f.startsWith(type + " "));
  }

  @Test
  void who_votes_on_a_draft_has_not_written_it() {
    assertThat(Told.facts("امتنعت البيرو عن التصويت، بينما أيدت تركيا والأردن القرار.")).contains("Praise تركيا + الأردن > ");
  }

  @Test
  void a_government_that_no_mention_has_made_costs_no_article() {
    assertThat(Told.facts("وافقت إيران على استئناف المحادثات. وقال كبير المفاوضين الإيرانيين، علي باقري كني، إن حكومته ستحضر."))
        .isNotEmpty();
  }
}
