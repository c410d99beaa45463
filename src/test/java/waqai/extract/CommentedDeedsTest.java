package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Whose deed a comment behind it judges, and whom a pronoun means that a threat would strike. */
class CommentedDeedsTest {
  @Test
  void a_comment_is_on_whoever_did_it() {
    assertThat(joined("وأغلقت تركيا معبر باب الهوى، في خطوة انتقدتها الأمم المتحدة.", EventType.CONDEMNATION))
        .containsExactly("الأمم المتحدة > تركيا");
    assertThat(joined("أعلنت مصر إغلاق معبر رفح، الأمر الذي أدانته حركة حماس.", EventType.CONDEMNATION))
        .containsExactly("حركة حماس > مصر");
    assertThat(joined("أوقفت قطر الدعم عن القرى، وهو ما رفضته الحكومة اليمنية.", EventType.REJECTION))
        .containsExactly("الحكومة اليمنية > قطر");
  }

  @Test
  void behind_what_stands_the_subject() {
    assertThat(joined("فرضت الولايات المتحدة رسوما على واردات الصلب، وهو ما نددت به الصين.", EventType.CONDEMNATION))
        .containsExactly("الصين > الولايات المتحدة");
  }

  @Test
  void a_thing_with_a_relative_clause_is_its_doers() {
    assertThat(joined("رحبت الأمم المتحدة بالخطوة التي أقدمت عليها السعودية.", EventType.PRAISE))
        .containsExactly("الأمم المتحدة > السعودية");
    assertThat(joined("انتقدت الخارجية الروسية تقريرا أصدرته منظمة العفو الدولية.", EventType.CONDEMNATION))
        .hasSize(1).allMatch(t -> t.endsWith(" > منظمة العفو الدولية"));
    assertThat(joined("ندد الوزير التونسي بتصريحات أدلى بها السفير الأميركي.", EventType.CONDEMNATION))
        .containsExactly("الوزير التونسي > السفير الأميركي");
  }

  @Test
  void who_judges_or_leaves_a_thing_did_not_do_it() {
    assertThat(joined("أدانت الرياض الهجوم الذي استنكرته القاهرة.", EventType.CONDEMNATION)).noneMatch(t -> t.endsWith(" > القاهرة"));
    assertThat(joined("رحبت إيران بالاتفاق الذي انسحبت منه واشنطن.", EventType.PRAISE)).noneMatch(t -> t.endsWith(" > واشنطن"));
  }

  @Test
  void who_died_is_not_judged() {
    assertThat(joined("استشهد ثلاثة فلسطينيين برصاص الجيش الإسرائيلي، في جريمة أدانتها حركة حماس.", EventType.CONDEMNATION))
        .hasSize(1).noneMatch(t -> t.endsWith("فلسطينيين"));
  }

  @Test
  void whom_a_threat_strikes_may_be_a_pronoun() {
    assertThat(joined("اعتقل المسلحون الصحفي الفرنسي جان دوبون.\nوهددت الحركة بإعدامه.", EventType.THREAT))
        .hasSize(1).allMatch(t -> t.endsWith(" > جان دوبون"));
    assertThat(joined("هدد الحزب الحاكم بسحب وزرائه من الحكومة.", EventType.THREAT))
        .hasSize(1).noneMatch(t -> t.endsWith("الحزب الحاكم"));
  }

  @Test
  void who_employs_something_does_what_it_is_for() {
    assertThat(joined("استخدم الحوثيون طائرات مسيرة لقصف مطار أبها.", EventType.ATTACK)).containsExactly("الحوثيون > مطار أبها");
    assertThat(joined("شنت الشرطة المغربية حملة لاعتقال المطلوبين.", EventType.ARREST)).isEmpty();
  }
}
