package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.Entity;

/** By which words of the text somebody without a name is called. */
class AttributesTest {
  private static List<String> called(String text, String name) {
    return TestPipeline.facts(text).entities().stream()
        .filter(e -> e.name().equals(name)).map(Entity::aliases).findFirst().orElseThrow();
  }

  @Test
  void what_an_unnamed_person_belongs_to_is_part_of_one_of_the_descriptions() {
    assertThat(called("ندد مصدر في وزارة الداخلية التونسية بالهجوم على الحافلة.", "مصدر"))
        .contains("مصدر في وزارة الداخلية", "مصدر في وزارة الداخلية التونسية");
  }

  @Test
  void a_soldier_is_one_of_his_force() {
    assertThat(called("خطف مسلحون جنديا من حرس الحدود قرب القرية.", "جنديا")).contains("جنديا من حرس الحدود");
  }

  @Test
  void a_description_is_known_without_the_place_that_follows_it() {
    assertThat(called("التقى الوسيط مسؤولين قطريين في طرابلس.", "مسؤولين قطريين في طرابلس"))
        .contains("مسؤولين قطريين");
  }

  @Test
  void the_object_behind_a_subject_is_no_part_of_it() {
    assertThat(called("هاجم مسلحون قاعدة للجيش المالي في غاو.", "مسلحون")).doesNotContain("مسلحون قاعدة");
  }
}
