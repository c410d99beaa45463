package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.Fact;

/** What the words before a clause say of its status: whether, perhaps, never before, without. */
class OpeningsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "هل هاجم الجيش التركي بلدة كوباني؟ | POSSIBLE",
    "وربما هاجم الجيش التركي بلدة كوباني. | POSSIBLE",
    "وقالت أنقرة إن الجيش التركي ربما هاجم بلدة كوباني. | POSSIBLE",
    "ولم يعرف ما إذا كان الجيش التركي قد هاجم بلدة كوباني. | POSSIBLE",
    "وسئل الناطق عما إذا كان الجيش التركي سيهاجم بلدة كوباني. | POSSIBLE",
    "وتكثر التكهنات بأن الجيش التركي هاجم بلدة كوباني. | POSSIBLE",
    "وقد تتعقد الأزمة في حال هاجم الجيش التركي بلدة كوباني. | POSSIBLE",
    "وانتهى الأسبوع دون أن يهاجم الجيش التركي بلدة كوباني. | DENIED",
    "ولم يسبق أن هاجم الجيش التركي بلدة كوباني. | DENIED",
    "وليس صحيحا أن الجيش التركي هاجم بلدة كوباني. | DENIED",
    "ودون أن يبالي بالتحذيرات، هاجم الجيش التركي بلدة كوباني. | HAPPENED",
    "وإذا كان الطقس سيئا، فقد هاجم الجيش التركي بلدة كوباني أمس. | HAPPENED",
    "وذكرت وكالة الأنباء السورية أن الجيش التركي هاجم بلدة كوباني. | HAPPENED"
  })
  void the_words_before_a_clause_say_whether_it_came_about(String text, String status) {
    assertThat(TestPipeline.facts(text).facts())
        .filteredOn(f -> f.type() == EventType.ATTACK)
        .extracting(Fact::status)
        .extracting(Enum::name)
        .containsExactly(status);
  }
}
