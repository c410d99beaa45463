package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;

/** Whose word an attack is: every shape in which news attribute it, and the article's own voice. */
class SourcesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "وقالت وزارة الداخلية إن الوضع صعب، مضيفة أن الجيش التركي هاجم بلدة كوباني. | وزارة الداخلية",
    "وزار النائب عادل الحربي المنطقة، لافتا إلى أن الجيش التركي هاجم بلدة كوباني. | عادل الحربي",
    "ونقلت الإذاعة عن الوزيرة سلمى الحربي تأكيدها أن الجيش التركي هاجم بلدة كوباني. | سلمى الحربي",
    "\"الجيش التركي هاجم بلدة كوباني\"، قال النائب عادل الحربي. | عادل الحربي",
    "\"الجيش التركي هاجم بلدة كوباني\"، هكذا قال النائب عادل الحربي. | عادل الحربي",
    "هاجم الجيش التركي بلدة كوباني، يقول النائب عادل الحربي. | عادل الحربي",
    "ونفى عادل الحربي ما تردد عن أن الجيش التركي هاجم بلدة كوباني. | عادل الحربي",
    "وجاءت تصريحات عادل الحربي بعد أن هاجم الجيش التركي بلدة كوباني. | -"
  })
  void the_one_who_says_it_is_the_source(String text, String source) {
    ArticleFacts facts = TestPipeline.facts(text);
    List<String> sources = facts.facts().stream()
        .filter(f -> f.type() == EventType.ATTACK)
        .flatMap(f -> TestPipeline.names(facts, f.sources()).stream())
        .toList();
    assertThat(sources).isEqualTo(source.equals("-") ? List.of() : List.of(source));
  }
}
