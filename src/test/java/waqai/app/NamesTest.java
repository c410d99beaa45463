package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.fact.EntityMention;

/** Names of people, bodies and places are found whole and told apart from common words. */
class NamesTest {
  private static List<EntityMention> named(String sentence) {
    return TestPipeline.get().mentions(TestPipeline.article(sentence)).stream()
        .filter(EntityMention::named).toList();
  }

  private static String words(String sentence, EntityMention mention) {
    return sentence.substring(mention.begin(), mention.end());
  }

  /** Short and long names, initials, fathers; what a body is for; short names in sport and in quotation marks. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Person | أحمد ولد سيدي بابا | التقى السفير أحمد ولد سيدي بابا في نواكشوط وزير الداخلية.",
    "Person | خضر عدنان موسى | اعتقل الجيش الأسير المحرر خضر عدنان موسى من بلدته.",
    "Person | محمود عباس | استقبل الرئيس الفلسطيني محمود عباس صباح الثلاثاء وفدا من الكونغرس.",
    "Person | جون ف. كيري | قال الوزير جون ف. كيري إن بلاده لن تقبل بالأمر.",
    "Person | سالم الهاني | اعتقلت قوات الأمن الصحفي سالم الهاني في العاصمة.",
    "Person | أحمد شهاب الدين | ناشد رئيس بلدية زغرتا أحمد شهاب الدين الدولة التدخل.",
    "Person | قطب الدين سراجيار | أعلن زعيم الحزب الإسلامي قطب الدين سراجيار دعمه للاتفاق.",
    "Person | سالم إمام | حذر الشيخ سالم إمام من الفتنة.",
    "Person | سالم عسكر | عين الرئيس المصري عبد الفتاح السيسي الفريق سالم عسكر رئيسا للأركان.",
    "Person | سيدي ولد محمد البشير | أعلن الوزير سيدي ولد محمد البشير استقالته.",
    "Person | صلاح الدين خوجة | اعتقلت الشرطة التركية الرئيس المشترك للحزب صلاح الدين خوجة أمس.",
    "Person | سالم القروي | أوقفت الشرطة الصحفي التونسي سالم القروي في صفاقس.",
    "Person | سامي حداد | قال سكرتيرها الأول سامي حداد إن الحزب سيقاطع الانتخابات.",
    "Person | حسان بنحمو | استقبل وزير الخارجية والتعاون السيد حسان بنحمو السفير الفرنسي.",
    "Person | ماهر حمود | دعا مفتي صيدا والجنوب الشيخ ماهر حمود إلى الهدوء.",
    "Organization | الاتحاد العام لطلبة تونس | دعا الاتحاد العام لطلبة تونس إلى إضراب.",
    "Organization | شركة الساحل للمقاولات | وقع مدير شركة الساحل للمقاولات عقدا مع الوزارة.",
    "Organization | الوكالة السورية للتنمية الريفية | أعلنت الوكالة السورية للتنمية الريفية خطتها الجديدة.",
    "Organization | الشرق الأوسط | قال الوزير لـ «الشرق الأوسط» إن المحادثات بدأت.",
    "Organization | BBC | وقالت الشرطة في لقاء مع BBC إن التحقيق مستمر.",
    "Organization | ليفربول | خسر الفريق مباراته أمام ليفربول في الدوري وسجل اللاعب هدفا.",
    "Place | ليفربول | زار الوزير ليفربول وألقى كلمة في جامعتها.",
    "Party | حماس | قال القيادي في حماس محمود الزهار إن المحادثات مستمرة.",
    "Place | كفربطنا | قصفت الطائرات بلدة كفربطنا في ريف دمشق.",
    "International | المنظمة الدولية | دعت الأمم المتحدة إلى هدنة. وأكدت المنظمة الدولية أن الوضع خطير."
  })
  void finds_the_name(String kind, String name, String sentence) {
    assertThat(named(sentence).stream()
        .filter(m -> m.entity().kind().code().equals(kind)).map(m -> words(sentence, m)))
        .as(sentence).contains(name);
  }

  /** Ordinals, the net, common words that are names elsewhere. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "الثاني | سحب المنظمون قرعة الدور الثاني أمس ويلعب صاحب المركز الثاني مع البطل.",
    "الإنترنت | نشر الوزير بيانا على شبكة الإنترنت مساء أمس.",
    "جزيرة | ضرب زلزال الساحل الجنوبي لجزيرة جاوا أمس.",
    "حماس | عمل الموظفون بحماس كبير على إنجاز المشروع."
  })
  void does_not_take_a_common_word_for_a_name(String word, String sentence) {
    assertThat(named(sentence).stream().map(m -> words(sentence, m)).collect(Collectors.joining("|")))
        .as(sentence).doesNotContain(word);
  }
}
