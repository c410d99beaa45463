package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.Entity;

/** Who in one article is the same, and who only has a word in common with another. */
class IdentityTest {
  private static List<String> names(String text) {
    return TestPipeline.facts(text).entities().stream().map(Entity::name).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a party and its bloc, a town and its airport
    "التقت كتلة حركة النهضة في البرلمان رئيس الحكومة. وانتقدت حركة النهضة مشروع الموازنة. | كتلة حركة النهضة ; حركة النهضة",
    "زار الوزير الفرنسي جان كاستكس مطار عدن الدولي. وقصفت الميليشيات عدن أمس. | مطار عدن الدولي ; عدن",
    // relatives of one surname
    "انتقد وليد جنبلاط خصومه. وأعلن جنبلاط أن كمال جنبلاط أسس الحزب. وقتل كمال جنبلاط عام 1977. | وليد جنبلاط ; كمال جنبلاط",
    // ل takes the alef of the article that follows it
    "انتقد الوزير البيان الأخير للاتحاد الأفريقي، ورد المتحدث باسم الاتحاد الأفريقي على الوزير. | الاتحاد الأفريقي",
  })
  void names_stand_apart(String text, String expected) {
    assertThat(names(text)).contains(expected.split(" ; "));
  }
}
