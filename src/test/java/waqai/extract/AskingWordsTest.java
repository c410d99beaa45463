package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.fact.EventType;

/** What words of asking, refusing and meaning to do bind somebody to, and what they only describe. */
class AskingWordsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a verb that looks like a name, or a student
    "DEMAND|شيراك > |في سياق ذلك دعا شيراك المدن الفرنكوفونية إلى مساعدة بيروت.",
    "DEMAND|نتنياهو > القوات الإيرانية|التقى الوزير نظيره، كما طالب نتنياهو بخروج القوات الإيرانية من كل الأراضي السورية.",
    // everybody asks nobody
    "DEMAND|سولانا > |ووصف سولانا الوضع في لبنان بأنه مروع، ودعا الجميع إلى الهدوء.",
    // what is asked for stands behind a relative clause
    "DEMAND|النقابات العمالية > |وتطالب النقابات العمالية التي تنظم سلسلة إضرابات منذ شباط بزيادة الأجور.",
    "DEMAND|أحمد رويضي > اليونيسكو|وقال أحمد رويضي إن على اليونيسكو التي تحمي الإرث المقدسي إرسال بعثة بشكل عاجل.",
    "DEMAND|فرنسا+بريطانيا > |عقدت جلسة مغلقة بناء على طلب من فرنسا وبريطانيا لزيادة الضغوط على روسيا وسوريا.",
    "DEMAND|المحكمة العليا > الحكومة|أمهلت المحكمة العليا الحكومة حتى الأحد لإنهاء الاتفاق.",
    "REJECTION|كوندوليزا رايس > |استبعدت وزيرة الخارجية الأميركية كوندوليزا رايس أي وقف لإطلاق النار بين لبنان وإسرائيل.",
    "REJECTION|الدويك > |وأصر الدويك على عدم الاعتراف بالمحكمة.",
  })
  void who_asks_or_refuses(EventType type, String told, String text) {
    assertThat(joined(text, type)).isEqualTo(List.of(told.endsWith(">") ? told + " " : told));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a duty that only describes
    "DEMAND|وقال بلير إن سياسة عدم التحرك ليست السياسة التي يجب أن نتبعها.",
    "DEMAND|وأكد الرئيس أن المجلس سيتخذ القرارات المناسبة اللازمة لدعم الاقتصاد.",
    // a plan that only describes, and none at all
    "PLEDGE|تأجل موعد الضربة التي تعتزم الولايات المتحدة توجيهها إلى العراق.",
    "PLEDGE|وأكدت واشنطن أنه ليس في نية الولايات المتحدة التحرك بشكل منفرد ضد السودان.",
    "PLEDGE|وقال الوزير الألماني إنه سيسعى للحصول على معلومات عن الحادث.",
    // a bidding, and what lands in general do
    "REJECTION|أيها العرب لا تسمحوا لواشنطن بأن تجعل لبنان ضحية الشرق الأوسط الجديد.",
    "REJECTION|ستأتي القوات من دول لا تعترف بإسرائيل.",
    "PRAISE|ضربت إسرائيل قواعد لفصائل مسلحة تدعمها إيران.",
  })
  void what_only_describes(EventType type, String text) {
    assertThat(joined(text, type)).isEmpty();
  }

  @Test
  void a_duty_told_of_a_thing_still_asks() {
    assertThat(joined("قال الرئيس إن الدول التي تدعم الإرهاب يجب أن تحاسب.", EventType.DEMAND)).hasSize(1);
    assertThat(joined("قال الرئيس إنه من الضروري وقف القتال.", EventType.DEMAND)).hasSize(1);
  }
}
