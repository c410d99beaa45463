package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People in lists, those of a house or a court, and who is asked, hit or only speaks, as papers of the Levant and Iraq write. */
class ListedPeopleTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // how old they are and where they come from stands between those in a list
    "اعتقلت قوات الاحتلال الشاب سامر عودة (22 عاما) من بلدة يعبد جنوب جنين، والأسير المحرر خالد زيد من مخيم بلاطة."
        + " | Arrest قوات الاحتلال > سامر عودة + خالد زيد",
    "أوقفت شعبة المعلومات المدعو علي زعيتر بجرم ترويج المخدرات. | Arrest شعبة المعلومات > علي زعيتر",
    "ألقت الشرطة القبض على ثلاثة مطلوبين في قضاء الشرقاط. | Arrest الشرطة > ثلاثة مطلوبين",
    "أعلن المرصد السوري لحقوق الإنسان اعتقال عشرة شبان في الرقة. | Arrest  > عشرة شبان",
    "أعلنت وزارة الداخلية اعتقال عشرة متهمين في حلب. | Arrest وزارة الداخلية > عشرة متهمين",
    // whose house, government or village it is
    "هدمت قوات الاحتلال منزل الأسير نادر صوافطة في بلدة قباطية."
        + " | Restriction قوات الاحتلال > منزل الأسير نادر صوافطة",
    "منح مجلس النواب حكومة الدكتور سامي النجار الثقة. | Vote مجلس النواب > حكومة الدكتور سامي النجار",
    "استشهد مواطن في قصف على قرية الشيخ محمد شمال المدينة. | Attack  > الشيخ محمد",
    "نالت الحكومة الأردنية برئاسة الدكتور سامي النجار ثقة البرلمان. | Vote البرلمان > الحكومة الأردنية",
    "حكمت محكمة عوفر العسكرية على الأسير باسل عودة بالسجن عامين. | Conviction محكمة عوفر > باسل عودة",
    // what befalls somebody, told by a noun; by whose fire; arms on a convoy
    "أفاد مصدر عسكري بتعرض دورية للبيشمركة إلى هجوم بعبوة ناسفة في داقوق. | Attack  > دورية",
    "استشهد الشاب محمد سرور متأثرا بإصابته برصاص قوات الاحتلال في بلدة نعلين."
        + " | Killing قوات الاحتلال > محمد سرور",
    "انفجرت عبوة ناسفة على رتل دعم لوجستي للتحالف الدولي في محافظة الديوانية. | Attack  > التحالف الدولي",
    "أدت الغارة الإسرائيلية إلى مقتل ثلاثة أشخاص (صحفي وشرطي ومدني) وإصابة خمسة آخرين."
        + " | Attack إسرائيل > ثلاثة أشخاص",
    // who does it: the people told before a plural verb, the so-called body; who is asked
    "أفاد المرصد بأن مسلحين مجهولين يستقلون دراجة نارية أطلقوا النار على عنصر سابق في الفصائل."
        + " | Attack مسلحين مجهولين > عنصر سابق",
    "تبنى ما يسمى تنظيم الدولة الإسلامية الهجوم الذي استهدف سوق الوحيلات."
        + " | Attack تنظيم الدولة الإسلامية > سوق الوحيلات",
    "وطالب كافة الأطراف بضبط النفس. | Demand  > كافة الأطراف",
    "اعتبر النائب غياث يزبك، في حديث إذاعي، أن الحكومة فقدت شرعيتها. | Statement غياث يزبك > ",
    // the chair of a session, and what it passes
    "عقدت كتلة الوفاء للمقاومة اجتماعها الدوري برئاسة النائب محمد رعد."
        + " | Meeting كتلة الوفاء للمقاومة + محمد رعد > ",
    "أقر مجلس النواب اللبناني في جلسته التشريعية قانون الإيجارات. | Vote مجلس النواب اللبناني > ",
    "استقبل رئيس الوزراء محمد اشتية، اليوم الخميس، في مكتبه برام الله، سفير مالطا فرانكلين اكويلينا."
        + " | Meeting محمد اشتية + فرانكلين اكويلينا > "
  })
  void tells(String text, String fact) {
    assertThat(Told.facts(text)).contains(fact + (fact.endsWith(">") ? " " : ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "ناقش الجانبان ملف وقف إطلاق النار وملف تبادل الأسرى.",
    "فيما حضر من جانب السلطة قاضي قضاة السلطة سالم الهباش."
  })
  void onlyNames(String text) {
    assertThat(Told.facts(text)).noneMatch(f -> f.matches("(Ceasefire|Release|Accusation) .*"));
  }

  @ParameterizedTest
  @ValueSource(strings = "نفذ الأسرى إضرابا عن الطعام رفضا لاعتقالهم الإداري وللمطالبة بالإفراج عن رفاقهم.")
  void asksOnly(String text) {
    assertThat(Told.facts(text)).containsExactly("Protest الأسرى > ");
  }
}
