package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Names that stand right behind other names. */
class NeighbouringNamesTest {
  @Test
  void a_known_surname_behind_a_body_is_somebody_else() {
    assertThat(joined("وكان رئيس الوزراء نوري المالكي شكل مجالس إسناد.\nواتهم مجلس الرئاسة المالكي بتجاوز الدستور.", EventType.ACCUSATION))
        .containsExactly("مجلس الرئاسة > نوري المالكي");
  }

  @Test
  void a_known_surname_behind_a_whole_name_is_somebody_else() {
    assertThat(joined("وصل وزير الخارجية الروسي سيرغي لافروف إلى عمان.\n"
            + "واستقبل العاهل الأردني الملك عبد الله الثاني بن الحسين لافروف في قصر الحسينية.", EventType.MEETING))
        .hasSize(1).allMatch(t -> t.contains("سيرغي لافروف") && !t.contains("الحسين لافروف"));
  }

  @Test
  void a_relative_keeps_the_surname() {
    assertThat(joined("والتقى سعد الحريري السفير السعودي.\nوصل بهاء الدين بن رفيق الحريري إلى القاهرة.", EventType.VISIT))
        .containsExactly("بهاء الدين بن رفيق الحريري > مصر");
  }

  @Test
  void a_short_given_name_behind_and_is_whole() {
    assertThat(joined("التقى الأمير محمد بن سلمان بكل من دان سوليفان، وتوم كوتون، وجو مانتشن، وليندزي جراهام.", EventType.MEETING))
        .hasSize(1).allMatch(t -> t.contains("+جو مانتشن+ليندزي جراهام"));
  }
}
