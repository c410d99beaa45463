package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which land, of which chamber somebody is whose post tells none. */
class PostsAtHomeTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // most of what is told is of one land, though another was told last
    "شهدت بيروت وطرابلس وصيدا إضرابا للمعلمين. وحذر رئيس الهيئات في صور من مصير اليونان. والتقى وفد من بعلبك وزير المال محمد الصفدي."
        + " | محمد الصفدي > لبنان",
    "وقعت سيول في جدة ومكة المكرمة والطائف. وزار وزير الشؤون الاجتماعية يوسف العثيمين المتضررين في جدة. | يوسف العثيمين > السعودية",
    "تضررت مملكة البحرين من الهجوم. وقال النائب العام علي بن فضل إن التحقيق مستمر. | علي بن فضل > مملكة البحرين",
    "صوت مجلس الأمة على القانون. وقال النائب سالم البراك إن الوزير سيستقيل. | سالم البراك > مجلس الأمة",
  })
  void a_post_is_of_the_land_or_chamber_that_the_article_is_about(String text, String expected) {
    assertThat(Told.facts(text)).contains("Position " + expected);
  }

  @Test
  void a_member_of_no_chamber_that_is_told_has_no_post() {
    assertThat(Told.facts("قال النائب سالم البراك إن الوزير سيستقيل.")).noneMatch(f -> f.startsWith("Position"));
  }
}
