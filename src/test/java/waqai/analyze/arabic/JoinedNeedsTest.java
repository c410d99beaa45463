package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** What is needed, told behind what is stressed. */
class JoinedNeedsTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "وشدد الملك الأردني على عمق العلاقات وضرورة تعزيزها في كل المجالات.",
      "وشدد مجلس الأمن على وحدة سوريا وعلى ضرورة رفع العقوبات عنها.",
      "وركزت المستشارة في كلمتها على أزمة المناخ وضرورة خفض الانبعاثات."})
  void a_need_is_demanded(String text) {
    assertThat(TestPipeline.told(text, EventType.DEMAND)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "وشدد على الجهود التي تبذلها بلاده وأهمية دورها.",
      "وتناول اللقاء عمق العلاقات وأهمية تعزيزها."})
  void what_is_only_spoken_of_is_not(String text) {
    assertThat(TestPipeline.told(text, EventType.DEMAND)).isEmpty();
  }
}
