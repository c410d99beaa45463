package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;

/** What is said, signed or judged at an occasion or besides, and who is meant. */
class MattersAtOccasionsTest {
  private static void assertTold(String text, EventType type, String actors, String recipients) {
    ArticleFacts facts = TestPipeline.facts(text);
    assertThat(facts.facts()).filteredOn(f -> f.type() == type).anySatisfy(f -> {
      assertThat(TestPipeline.names(facts, f.actors())).containsExactlyInAnyOrderElementsOf(List.of(actors.split("\\+")));
      assertThat(String.join("+", TestPipeline.names(facts, f.recipients()))).isEqualTo(recipients == null ? "" : recipients);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "أشاد شولتس خلال الاتصال بجهود قطر في تبادل الأسرى. | PRAISE | شولتس | قطر",
    "هنأ السيسي خلال الاتصال نظيره التركي رجب طيب أردوغان بفوزه في الانتخابات. | PRAISE | السيسي | رجب طيب أردوغان",
    "التقى سامح شكري السفير الهندي أمس، مثمنا دور الأردن، ومستنكرا موقف إسرائيل. | PRAISE | سامح شكري | الأردن",
    "التقى سامح شكري السفير الهندي أمس، مثمنا دور الأردن، ومستنكرا موقف إسرائيل. | CONDEMNATION | سامح شكري | إسرائيل",
    "وأكد الاتحاد أن الوضع مستقر، مهنئا الحكومة بنجاح الانتخابات. | PRAISE | الاتحاد | الحكومة",
    "زار لافروف دمشق ووقع مع نظيره السوري فيصل المقداد اتفاقية للتعاون. | AGREEMENT | لافروف+فيصل المقداد | ''",
    "استعاد الجيش السيطرة على قاعدة مروي. وكانت قوات الدعم السريع قد هاجمت القاعدة قبل ثلاثة أيام. | ATTACK | قوات الدعم السريع | قاعدة مروي",
    "قتل الجيش أحد عشر فلسطينيا في نابلس، واقتحم المدينة فجر أمس. | ATTACK | الجيش | نابلس"
  })
  void who_and_whom_are_told(String text, EventType type, String actors, String recipients) {
    assertTold(text, type, actors, recipients);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "بحث محمد بن سلمان، في اتصال هاتفي أجراه مساء الاثنين مع أولاف شولتس، تطورات الأزمة الأوكرانية. | MEETING",
    "أعلن الجيش مقتل زعيم القاعدة أمس. | RESTRICTION"
  })
  void a_call_is_no_meeting_and_the_group_no_base(String text, EventType type) {
    assertThat(TestPipeline.facts(text).facts()).noneMatch(f -> f.type() == type);
  }
}
