package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EventType;

/** Threats, sanctions, refusals, protests and truces in sentences as agencies write them. */
class PressureTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // whom it would hurt is the one who is threatened; what one will not hesitate to do
    "هددت واشنطن بقطع المساعدات عن السلطة الفلسطينية إذا أصرت على موقفها. | Threat الولايات المتحدة > السلطة الفلسطينية",
    "قال وزير الدفاع الهندي إن بلاده لن تتردد في استخدام القوة. | Threat وزير الدفاع الهندي > ",
    // behind the comma that closes a parenthesis
    "لوح مجلس الأمن الدولي، في بيان أصدره مساء الخميس، بفرض عقوبات جديدة. | Threat مجلس الأمن الدولي > ",
    // a thing behind a country, a noun that a country cannot have as its genitive
    "رفضت إثيوبيا المقترح المصري بشأن ملء السد. | Rejection إثيوبيا > مصر",
    "تلقت تونس هبة صينية لتجهيز المستشفيات. | Aid الصين > تونس",
    // a verb that looks passive beside a noun made definite by another
    "استخدمت روسيا حق النقض ضد مشروع القرار. | Rejection روسيا > ",
    // a thing behind the last of those who sign, and what is between them
    "وقّع وزير الطاقة الجزائري محمد عرقاب ونظيره الإيطالي بروتوكول تعاون في مجال الغاز."
        + " | Agreement محمد عرقاب + نظيره الإيطالي > ",
    "وقعت مصر واليونان اتفاقية لترسيم الحدود البحرية بينهما. | Agreement مصر + اليونان > ",
    // people behind a word of amount
    "خرج مئات الأردنيين في مسيرة في عمان تنديدا بالقرار. | Protest مئات الأردنيين > ",
    // a genitive that the parser takes for a clause
    "قرر الاتحاد الأفريقي تعليق مشاركة الغابون في أنشطته. | Sanction الاتحاد الأفريقي > الغابون"
  })
  void who_puts_pressure_on_whom(String text, String expected) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities = Told.entities(facts);
    assertThat(facts.facts().stream().map(f -> Told.told(f, entities).strip())).contains(expected.strip());
  }

  @Test
  void a_truce_that_takes_effect_is_told_without_its_parties() {
    assertThat(TestPipeline.facts("دخلت الهدنة الإنسانية في اليمن حيز التنفيذ صباح الثلاثاء.").facts())
        .anyMatch(f -> f.type() == EventType.CEASEFIRE);
  }

  @Test
  void who_quells_riots_does_not_protest() {
    assertThat(TestPipeline.facts("انتشرت قوات مكافحة الشغب بكثافة في شوارع المنامة.").facts())
        .noneMatch(f -> f.type() == EventType.PROTEST);
  }
}
