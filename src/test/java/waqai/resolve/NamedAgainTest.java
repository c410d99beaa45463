package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part has the whole name and no more, and is one under each of its names. */
class NamedAgainTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // two people behind one post
    "أجرى الوفد محادثات مع الرئيسين سامي حداد وكريم ناصر. | Negotiation الوفد + سامي حداد + كريم ناصر >",
    "اتهمت الحكومة القياديين المعارضين سمير قاسم ورامي عيسى بالتحريض. | Accusation الحكومة > سمير قاسم + رامي عيسى",
    "كان لقاء مع وزيري خارجية مصر والأردن سامي حداد وأيمن قاسم في عمان. | Position أيمن قاسم > الأردن",
    "قال موفدا الأمم المتحدة سامي حداد وسمير قاسم إن الوضع خطير. | Position سمير قاسم > الأمم المتحدة",
    "انتقد ترامب زعيمي كوريا الشمالية والصين. | Condemnation ترامب > زعيم كوريا الشمالية + زعيم الصين",
    // the owner written in one with the noun belongs to the description
    "دعا الرئيس الكيني حلفاءه الأوروبيين إلى زيادة الدعم. | Demand الرئيس الكيني > حلفاءه",
    // a surname made from a word for a place
    "أصدر الدكتور حاتم الجبلي وزير الصحة تعليمات بعدم خروج أي مصاب. | Demand حاتم الجبلي >",
    // what a body looks after
    "سجلت الهيئة الرسمية للإشراف على الانتخابات مخالفات، وطالبت الهيئة بوقفها. | Demand الهيئة الرسمية للإشراف على الانتخابات >",
    "طالبت المنظمة العربية للدفاع عن حقوق الإنسان بالإفراج عن المعتقلين. | Demand المنظمة العربية للدفاع عن حقوق الإنسان >",
    // a participle that leads to others
    "سيطر مسلحون صوماليون مدعومون من قوات إثيوبية على البلدة. | Capture مسلحون صوماليون > البلدة",
  })
  void a_name_is_whole_and_no_more(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected.endsWith(">") ? expected + " " : expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // father and name in one
    "انتقد أحمد أبو الغيط التدخل. وأدان أبوالغيط قصف دمشق. | Condemnation أحمد أبو الغيط >",
    // a spokesman by another word
    "قال ناطق باسم حزب الله إن الاشتباك انتهى. وطالب المتحدث باسم حزب الله الحكومة بالرد. | Demand ناطق باسم حزب الله > الحكومة",
    // with its land or without
    "عقد المجلس المركزي الفلسطيني اجتماعا في رام الله. وأدان المجلس المركزي قصف غزة. | Condemnation المجلس المركزي الفلسطيني >",
    "سيطرت قوات الجيش اليمني على التلال. وطالبت قوات الجيش الحكومة بالدعم. | Demand قوات الجيش اليمني > الحكومة",
    // she whose name was told beside the same word
    "التقت وزيرة الخارجية الأمريكية نظيرتها الإسرائيلية تسيبي ليفني. ووقعت الوزيرة الأمريكية اتفاقا مع نظيرتها الإسرائيلية. | Agreement وزيرة الخارجية الأمريكية + تسيبي ليفني >",
    // whose land it is that is told behind the noun of saying
    "أعرب الرئيس الروسي فلاديمير بوتين عن قلقه حيال إعلان الرئيس الأميركي دونالد ترمب انسحاب بلاده من الاتفاق. | Withdrawal الولايات المتحدة >",
    // no newspaper meets anybody
    "عبر الوزير بوريس جونسون عن هذا الموقف في مقالة نشرها في نيويورك تايمز قبل اجتماعه مع مسؤولين أميركيين. | Meeting بوريس جونسون + مسؤولين أميركيين >",
    // the adjective of the union
    "أثارت العقوبات الأوروبية على إيران غضب طهران. | Sanction الاتحاد الأوروبي > إيران",
    "قال الرئيس التركي رجب طيب أردوغان إن بلاده قوية. وأضاف رجب طيب أردوغان رئيس حزب العدالة والتنمية أن الانتخابات قريبة. | Position رجب طيب أردوغان > تركيا",
    "قال المبعوث الأوروبي إنريكي مورا إن المحادثات متوقفة. | Position إنريكي مورا > الاتحاد الأوروبي",
    "قال منسق السياسة الخارجية في الاتحاد الأوروبي جوزيب بوريل إن المفاوضات توقفت. | Position جوزيب بوريل > الاتحاد الأوروبي",
  })
  void one_is_one_under_each_name(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected.endsWith(">") ? expected + " " : expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "هاجمت قوات الجيش اليمني مواقع ميليشيات الحوثي في تعز. وقصف الجيش المواقع. | Attack قوات الجيش اليمني > المواقع",
    "أعلنت وزارة الدفاع الروسية هدنة. وفي واشنطن طالبت وزارة الدفاع الكونغرس بتمويل المهمة. | Demand وزارة الدفاع > الكونغرس",
    "زار الملك الأردني باريس في زيارة دولة تستغرق يومين. | Visit الملك الأردني > فرنسا",
  })
  void others_are_others(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected.endsWith(">") ? expected + " " : expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // one post and one seat, told more and less exactly
    "قال رئيس السلطة الفلسطينية محمود عباس إن الحل قريب. واستقبل الرئيس الفلسطيني محمود عباس الوفد. | Position محمود عباس > السلطة الفلسطينية",
    "هاجم مسلحون السفارة الهندية في أفغانستان. وتقع السفارة الهندية في كابول. | Location السفارة الهندية > كابول",
  })
  void a_post_and_a_seat_are_told_exactly(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected);
  }
}
