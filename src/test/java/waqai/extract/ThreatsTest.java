package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Whom a threat is meant for where it does not say so itself. */
class ThreatsTest {
  @Test
  void whoever_would_bring_it_about_is_threatened() {
    assertThat(joined("أكد وزير الدفاع الكوري الشمالي أن بلاده سترد إذا نشرت اليابان صواريخ في بحرها.", EventType.THREAT))
        .containsExactly("وزير الدفاع الكوري الشمالي > اليابان");
    assertThat(joined("هدد المتمردون في تشاد باستئناف القتال في حال عدم انسحاب القوات الحكومية من المدينة.", EventType.THREAT))
        .hasSize(1).allMatch(t -> t.endsWith(" > القوات الحكومية"));
  }

  @Test
  void the_origin_of_any_attack_is_threatened() {
    assertThat(joined("قال وزير الدفاع الإيراني: سنرد بقوة على أي عدوان إسرائيلي.", EventType.THREAT))
        .containsExactly("وزير الدفاع الإيراني > إسرائيل");
  }

  @Test
  void whoever_would_only_suffer_it_is_not_threatened() {
    assertThat(joined("أكد الرئيس الأمريكي جو بايدن أن بلاده سترد إذا تعرضت إسرائيل لهجوم.", EventType.THREAT))
        .containsExactly("جو بايدن > ");
  }

  @Test
  void nobody_threatens_himself() {
    assertThat(joined("هدد قائد البحرية الإيرانية بإغلاق المضيق إذا خسرت إيران سوق النفط.", EventType.THREAT))
        .hasSize(1).allMatch(t -> t.endsWith(" > "));
  }

  @Test
  void whoever_would_be_struck_is_threatened() {
    assertThat(joined("وأضاف القائد الحوثي: سنلاحق سفن إسرائيل في كل البحار.", EventType.THREAT))
        .containsExactly("القائد الحوثي > إسرائيل");
    assertThat(joined("تعهد وزير الدفاع البنغالي بسحق المتمردين في التلال.", EventType.THREAT))
        .containsExactly("وزير الدفاع البنغالي > المتمردين");
  }

  @Test
  void what_a_threat_hangs_on_is_no_event() {
    assertThat(joined("هددت نقابة المعلمين بالإضراب ما لم ترفع الحكومة الأردنية الأجور.", EventType.THREAT))
        .containsExactly("نقابة المعلمين > الحكومة الأردنية");
    assertThat(joined("هدد المتحدث العسكري بأن الجيش الإسرائيلي سيدخل رفح ما لم تفرج حماس عن الرهائن.", EventType.RELEASE)).isEmpty();
  }

  @Test
  void a_blow_on_a_condition_is_a_threat() {
    assertThat(joined("قال وزير الدفاع التركي إن بلاده ستسحق المسلحين إذا لم يلقوا أسلحتهم.", EventType.THREAT))
        .containsExactly("وزير الدفاع التركي > المسلحين");
    assertThat(joined("قال قائد الجيش الباكستاني إن قواته سترد بكل قوة في حال شنت الهند هجوما.", EventType.THREAT))
        .containsExactly("قائد الجيش الباكستاني > الهند");
  }

  @Test
  void whoever_will_bear_what_is_warned_of_is_threatened() {
    assertThat(joined("حذرت طهران من أن واشنطن ولندن ستتحملان عواقب الضربات.", EventType.THREAT))
        .containsExactly("إيران > الولايات المتحدة+بريطانيا");
  }

  @Test
  void a_counterpart_warned_of_a_deed_is_threatened() {
    assertThat(joined("حذر وزير الدفاع الصيني نظيره الأمريكي من أي خطوة لدعم استقلال تايوان.", EventType.THREAT))
        .hasSize(1).allMatch(t -> t.startsWith("وزير الدفاع الصيني > "));
    assertThat(joined("حذرت السفارة الأمريكية رعاياها من السفر إلى لبنان.", EventType.THREAT)).isEmpty();
  }

  @Test
  void whose_attacks_they_are_is_not_whom_they_strike() {
    assertThat(joined("هددت حركة حماس بمواصلة هجماتها على إسرائيل.", EventType.THREAT)).containsExactly("حركة حماس > إسرائيل");
  }

  /** "vowed to prevent Ukraine from", "threatened to cut ties with Pakistan": whom the threatened deed would strike. */
  @Test
  void whom_the_deed_would_strike_is_meant() {
    assertThat(told("توعدت موسكو بمنع أوكرانيا من استخدام الموانئ.", EventType.THREAT)).containsExactly("[روسيا] -> [أوكرانيا]");
    assertThat(told("هددت طهران بقطع العلاقات الدبلوماسية مع باكستان.", EventType.THREAT)).containsExactly("[إيران] -> [باكستان]");
    assertThat(told("هددت الحكومة بمقاطعة المفاوضات.", EventType.THREAT)).containsExactly("[الحكومة] -> []");
  }
}
