package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** With whose help, and by whose mediation, something is done. */
class BackedDeedsTest {
  @Test
  void who_fights_is_helped() {
    assertThat(joined("استعادت القوات الليبية مدينة سبها بدعم من تركيا.", EventType.AID)).containsExactly("تركيا > القوات الليبية");
    assertThat(joined("سيطر مقاتلو قوات سوريا الديمقراطية على الطبقة بدعم أميركي.", EventType.AID)).hasSize(1).allMatch(t -> t.startsWith("الولايات المتحدة > "));
    assertThat(joined("شن الجيش اليمني هجوما على مواقع الحوثيين بإسناد من طيران التحالف.", EventType.AID)).hasSize(1).allMatch(t -> t.endsWith(" > الجيش اليمني"));
  }

  @Test
  void help_in_hand_is_for_anybody() {
    assertThat(joined("أجرت مصر انتخابات محلية بمساعدة الأمم المتحدة.", EventType.AID)).containsExactly("الأمم المتحدة > مصر");
    assertThat(joined("افتتحت الحكومة الفلسطينية مستشفى في الخليل بتمويل من الاتحاد الأوروبي.", EventType.AID))
        .containsExactly("الاتحاد الأوروبي > الحكومة الفلسطينية");
  }

  @Test
  void what_a_verb_speaks_of_is_no_help_with_it() {
    assertThat(joined("أقر البرلمان القانون بدعم من كتلة المعارضة.", EventType.AID)).isEmpty();
    assertThat(joined("طالب الرئيس الجيش باستعادة المدينة بدعم روسي.", EventType.AID)).isEmpty();
    assertThat(joined("رحبت الحركة بدعم أميركي للمفاوضات.", EventType.AID)).isEmpty();
  }

  @Test
  void an_agreement_comes_about_by_mediation() {
    assertThat(joined("توصلت الحكومة السودانية والمتمردون إلى اتفاق بوساطة قطرية.", EventType.MEDIATION))
        .hasSize(1).allMatch(t -> t.startsWith("قطر > الحكومة السودانية+"));
    assertThat(joined("وقعت أرمينيا وأذربيجان اتفاق سلام برعاية أميركية.", EventType.MEDIATION)).containsExactly("الولايات المتحدة > أرمينيا+أذربيجان");
    assertThat(joined("عقد طرفا النزاع مشاورات في ستوكهولم برعاية الأمم المتحدة.", EventType.MEDIATION)).hasSize(1).allMatch(t -> t.startsWith("الأمم المتحدة > "));
  }

  @Test
  void a_patron_parts_nobody() {
    assertThat(joined("نظمت الوزارة والجامعة مؤتمرا علميا برعاية رئيس الوزراء.", EventType.MEDIATION)).isEmpty();
    assertThat(joined("دعت الحركة إلى مفاوضات مع الحكومة برعاية الأمم المتحدة.", EventType.MEDIATION)).isEmpty();
  }
}
