package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** What is given, said in thanks or sympathy, and what is apologized for. */
class GivingTest {
  @Test
  void what_a_bank_grants_is_aid() {
    assertThat(joined("أعلن البنك الدولي منح لبنان قرضا بقيمة 250 مليون دولار.", EventType.AID)).containsExactly("البنك الدولي > لبنان");
    assertThat(joined("أعلنت الكويت صرف تعويضات لأسر الضحايا.", EventType.AID)).containsExactly("الكويت > أسر الضحايا");
    assertThat(joined("قررت الجامعة منح الوزير شهادة فخرية.", EventType.AID)).isEmpty();
  }

  @Test
  void an_adjective_tells_who_gives() {
    assertThat(joined("حصل الأردن على منحة أميركية بقيمة 845 مليون دولار.", EventType.AID)).containsExactly("الولايات المتحدة > الأردن");
    assertThat(joined("تلقى الجيش اللبناني مساعدات عسكرية فرنسية.", EventType.AID)).containsExactly("فرنسا > الجيش اللبناني");
    assertThat(joined("تلقى الوزير رسالة فرنسية.", EventType.AID)).isEmpty();
  }

  @Test
  void who_runs_to_help_helps() {
    assertThat(joined("هرعت فرق الدفاع المدني إلى مساعدة المتضررين.", EventType.AID)).containsExactly("فرق الدفاع المدني > المتضررين");
  }

  @Test
  void an_apology_concedes() {
    assertThat(joined("اعتذرت إسرائيل لتركيا عن مقتل النشطاء.", EventType.CONCESSION)).containsExactly("إسرائيل > تركيا");
    assertThat(joined("اعتذر الوزير عن حضور الجلسة بسبب المرض.", EventType.CONCESSION)).isEmpty();
    assertThat(joined("اعتذرت الفنانة لجمهورها عن إلغاء الحفل.", EventType.CONCESSION)).isEmpty();
  }

  @Test
  void judgements_in_one_word() {
    assertThat(joined("واعتبر وزير الدولة علي كرتي تصريحات بلير تهديدا مبطنا لبلاده.", EventType.CONDEMNATION)).hasSize(1);
    assertThat(joined("شعرت ألمانيا بخيبة أمل إزاء قرار واشنطن.", EventType.CONDEMNATION)).containsExactly("ألمانيا > الولايات المتحدة");
    assertThat(joined("شعر السكان بهزة أرضية.", EventType.CONDEMNATION)).isEmpty();
  }

  @Test
  void thanks_and_sympathy_praise() {
    assertThat(joined("وصف ماكرون الحوار بأنه كان مفيدا وصريحا.", EventType.PRAISE)).hasSize(1);
    assertThat(joined("زار وزير الخارجية بيروت لتقديم العزاء إلى عائلة الحريري.", EventType.PRAISE)).hasSize(1).allMatch(t -> t.startsWith("وزير الخارجية > عائلة"));
    assertThat(joined("وصل الرئيس الفنزويلي إلى دمشق لإظهار التضامن مع سوريا.", EventType.PRAISE)).containsExactly("الرئيس الفنزويلي > سوريا");
    assertThat(joined("قدر الخبراء الأضرار بمليون دولار.", EventType.PRAISE)).isEmpty();
  }
}
