package waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNamesTest {
  private final BodyNames bodies = new BodyNames(new Gazetteer());

  @ParameterizedTest
  @CsvSource({
    "السلطات العراقية, Iraqi authorities",
    "القوات الأمريكية, US forces",
    "قيادة العمليات المشتركة العراقية, Iraqi command of joint operations",
    "محكمة جنايات القاهرة, criminal court of Cairo",
    "حكومة الرئيس باراك أوباما, government of President Barack Obama",
    "اللجنة الأمنية العليا, supreme security committee"
  })
  void says_what_a_body_is_called(String name, String english) {
    assertThat(bodies.english(name)).contains(english);
  }

  @Test
  void leaves_a_name_of_its_own_alone() {
    assertThat(bodies.english("كتائب شهداء الأقصى")).isEmpty();
    assertThat(bodies.english("القاهرة")).isEmpty();
    assertThat(bodies.english("")).isEmpty();
  }
}
