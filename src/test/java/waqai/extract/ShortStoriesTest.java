package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.FactTime;

/** Who, when and whose word in texts of one or two sentences. Today is Friday, 10 September 2021. */
class ShortStoriesTest {
  private static String told(String text, EventType type) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities = facts.entities().stream().collect(Collectors.toMap(Entity::id, e -> e));
    return facts.facts().stream().filter(f -> f.type() == type).map(f -> told(f, entities)).collect(Collectors.joining("; "));
  }

  private static String told(Fact fact, Map<String, Entity> entities) {
    String source = fact.sources().isEmpty() ? "" : " (" + names(fact.sources(), entities) + ")";
    return names(fact.actors(), entities) + " > " + names(fact.recipients(), entities)
        + fact.time().map(FactTime::iso).map(t -> ", " + t).orElse("") + source;
  }

  private static String names(List<String> ids, Map<String, Entity> entities) {
    return ids.stream().map(id -> entities.get(id).name()).collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a verb of the feminine goes on with what she did of whom one man tells, and is his word
    "وأكد وزير الداخلية اللبناني أن الأجهزة الأمنية أحبطت يوم الخميس محاولة تهريب أسلحة، وأوقفت أربعة سوريين. | ARREST"
        + " | الأجهزة الأمنية > أربعة سوريين, 2021-09-09 (وزير الداخلية اللبناني)",
    "أعلن محافظ كركوك أن الشرطة الاتحادية طوقت الحي، واعتقلت سبعة مطلوبين. | ARREST | الشرطة الاتحادية > سبعة مطلوبين (محافظ كركوك)",
    "قال الوزير إن الحكومة رفضت العرض، وأقالت رئيس الشركة. | DISMISSAL | الحكومة > رئيس الشركة (الوزير)",
    // an agency that reports what it does not quote
    "ونقلت وكالة الأناضول أن الشرطة الألمانية أوقفت صحفيا سويديا في هامبورغ. | ARREST | الشرطة الألمانية > صحفيا سويديا (وكالة الأناضول)",
    // a body or a place behind an office is no name of him who holds it
    "واتهم الرئيس الجماعة بقتل جنود في كمين. | ACCUSATION | الرئيس > الجماعة",
    "زار الرئيس القاعدة العسكرية في جيبوتي. | VISIT | الرئيس > جيبوتي",
    // a warning is no condition of what is asked besides
    "زار الأمين العام أديس أبابا. وحذر من كارثة إنسانية، وطالب إثيوبيا بالسماح بدخول المساعدات. | DEMAND | الأمين العام > إثيوبيا",
    // everybody is called upon
    "رحبت الرياض باتفاق وقف إطلاق النار، ودعت جميع الأطراف إلى الالتزام به. | DEMAND | السعودية > جميع الأطراف",
    // a lawyer is one man, and no object in the plural
    "قال محامي المعارض إن السلطات اعتقلت ناشطا أمس. | ARREST | السلطات > ناشطا, 2021-09-09 (محامي المعارض)",
    // a date in a sentence counts nothing
    "تفرض إسرائيل منذ عام 2007 حصارا على قطاع غزة. | RESTRICTION | إسرائيل > قطاع غزة, 2007",
    "وتشن تركيا منذ يناير 2018 هجوما على وحدات حماية الشعب. | ATTACK | تركيا > وحدات حماية الشعب, 2018-01",
    // one from a land, spelled like the land; two of what is fired
    "خطف مسلحون مجهولون مهندسا كوريا قرب سرت. | ABDUCTION | مسلحون مجهولون > مهندسا كوريا",
    "أطلقت فصائل فلسطينية صاروخين على بلدة سديروت. | ATTACK | فصائل فلسطينية > سديروت",
    // whose forces they are
    "قال المتحدث باسم الجيش الكيني إن قواته قصفت معسكرا لحركة الشباب. | ATTACK | الجيش الكيني > حركة الشباب (المتحدث باسم الجيش الكيني)",
    "أكد زعيم المتمردين أن مقاتليه انسحبوا من البلدة. | WITHDRAWAL | المتمردين >  (زعيم المتمردين)",
  })
  void who_does_what_to_whom_when_and_who_says_so(String text, EventType type, String expected) {
    assertThat(told(text, type)).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "انطلق الحوار بين الحكومة والمعارضة في فبراير 2013، وانسحبت المعارضة منه في سبتمبر من العام نفسه. | WITHDRAWAL | 2013-09",
    "قتل زعيم الحركة في 3 يناير 2020 في غارة. وفي الشهر التالي هاجم مسلحون معسكرا للجيش. | ATTACK | 2020-02",
    "أقال الرئيس الوزير مساء السبت. وكان الوزير قد استقال من الحزب في اليوم نفسه. | RESIGNATION | 2021-09-04",
    "وصل الوزير يوم الاثنين إلى عمان. وكان قد التقى الرئيس المصري في القاهرة قبل ذلك بيومين. | MEETING | 2021-09-04",
    "أدانت المحكمة يوم 7 مايو 2021 قياديا بقتل ثلاثة صحفيين عام 2014. وأفرجت السلطات في اليوم نفسه عن خمسة معتقلين. | RELEASE | 2021-05-07",
    "أعلن الجيش هدنة في 6 مايو 2021، ثم قصفت طائراته القصر في 11 من الشهر نفسه. | ATTACK | 2021-05-11",
    "اعتقلت الشرطة النائب عام 1998 وأفرجت عنه في العام التالي. | RELEASE | 1999",
  })
  void a_time_counts_from_the_one_told_before(String text, EventType type, String time) {
    assertThat(told(text, type)).contains(", " + time);
  }
}
