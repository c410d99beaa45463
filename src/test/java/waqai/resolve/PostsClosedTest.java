package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names behind posts that are closed, sovereigns and their servants, and what is told on the occasion of a meeting. */
class PostsClosedTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a given name that is a word before a word that nobody knows, a surname that looks like a plural
    "دعا المسؤول التنظيمي للحركة في الجنوب نضال حطيط حكومة تشاد إلى فتح الحدود. | Demand نضال حطيط > حكومة تشاد",
    "استقبل رئيس الهيئة سالم الفهد، أمس، اللواء الركن يوسف الحنيطات في مقر الهيئة. | Meeting سالم الفهد + يوسف الحنيطات > ",
    // the field of a post before the name, though the verb may have an object
    "دعا مبعوث الاتحاد الأوروبي الخاص للسلام في الشرق الأوسط سفين كوبمانس، خلال مؤتمر صحفي أمس، حكومة تشاد إلى فتح الحدود."
        + " | Demand سفين كوبمانس > حكومة تشاد",
    "دعا القائم بأعمال السفارة الأمريكية في الخرطوم براين شوكان، أمس، حكومة تشاد إلى فتح الحدود. | Demand براين شوكان > حكومة تشاد",
    // a king is no minister, and he whose office somebody heads is not the one named
    "استقبل جلالة الملك رئيس الوزراء هاني السقا بحضور مدير مكتب جلالة الملك علاء الطراونة. | Meeting جلالة الملك + هاني السقا + علاء الطراونة > ",
    "استقبل رئيس الهيئة سالم الفهد، أمس، والي ولاية النيل الأزرق الفريق أحمد العمدة بادي في مقر الهيئة. | Meeting سالم الفهد + أحمد العمدة بادي > ",
    // the occasion is no content of what is called for
    "قال الرئيس الفلسطيني محمود عباس لدى ترؤسه اجتماعا للقيادة في رام الله أمس إن القدس خط أحمر. | Meeting محمود عباس > ",
    "شهد الرئيس المصري ونظيره الأوزبكي شوكت رحمانوف توقيع اتفاقيات بين البلدين. | Agreement أوزبكستان + مصر > ",
    "بعث الملك حمد بن سلمان برقية تعزية إلى رئيس جمهورية ملاوي لازاروس باندا، أعرب فيها عن خالص تعازيه لأسر الضحايا. | Praise حمد بن سلمان > أسر الضحايا",
    "اختتمت في إسطنبول أمس الجولة الثانية من المفاوضات بين الحكومة الكولومبية وجيش التحرير الوطني برعاية نرويجية دون اتفاق."
        + " | Mediation النرويج > الحكومة الكولومبية + جيش التحرير الوطني",
    "شدد الرئيس على أهمية التنسيق، فيما أكد رئيس وزراء جيبوتي مساندة بلاده للموقف المصري. | Praise جيبوتي > مصر",
  })
  void who_takes_part_is_who_is_named(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected.endsWith(">") ? expected + " " : expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a noun with its owner is what is judged, and no name
    "انتقد الوزير العراقي خطاب الحريري أمس. | خطاب الحريري",
    "زار الوزير التركي سنجار غربي الموصل أمس. | سنجار غربي",
  })
  void what_is_told_of_is_no_name(String text, String name) {
    assertThat(Told.facts(text)).noneMatch(f -> f.contains(name));
  }
}
