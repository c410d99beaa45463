package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.FactStatus;

/** Whose word a fact is, and when words are a fact of their own. */
class AttributionTest {
  private static Stream<Fact> of(ArticleFacts facts, EventType type) {
    return facts.facts().stream().filter(f -> f.type() == type);
  }

  private static List<String> sources(String text, EventType type) {
    ArticleFacts facts = TestPipeline.facts(text);
    return of(facts, type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type))
        .sources()
        .stream()
        .map(id -> name(facts, id))
        .toList();
  }

  private static String name(ArticleFacts facts, String id) {
    return facts.entities().stream()
        .filter(e -> e.id().equals(id))
        .map(Entity::name)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_source_after_according_to_holds_for_the_clause_before_it() {
    assertThat(
            sources(
                "اعتقلت الشرطة التونسية النائب سيف الدين مخلوف، بحسب هيئة الدفاع.",
                EventType.ARREST))
        .isEqualTo(
            sources(
                "وبحسب هيئة الدفاع، اعتقلت الشرطة التونسية النائب سيف الدين مخلوف.",
                EventType.ARREST))
        .containsExactly("هيئة الدفاع");
  }

  @Test
  void the_subject_of_a_verb_after_as_is_the_source() {
    assertThat(
            sources(
                "أصيب أربعة شبان فلسطينيين برصاص الجيش الإسرائيلي في مدينة نابلس، "
                    + "على ما أفاد الهلال الأحمر الفلسطيني.",
                EventType.ATTACK))
        .containsExactly("الهلال الأحمر الفلسطيني");
    assertThat(
            sources(
                "اعتقلت الشرطة التونسية النائب سيف الدين مخلوف، كما أعلنت وزارة الداخلية التونسية.",
                EventType.ARREST))
        .containsExactly("وزارة الداخلية التونسية");
  }

  @Test
  void the_issuer_of_a_document_is_the_source() {
    assertThat(
            sources(
                "التقى سامح شكري سيرغي لافروف في موسكو، وفق بيان لوزارة الخارجية المصرية.",
                EventType.MEETING))
        .containsExactly("وزارة الخارجية المصرية");
  }

  @Test
  void a_plan_is_no_source() {
    assertThat(
            sources(
                "زار وزير الخارجية المصري سامح شكري العاصمة العراقية بغداد وفق برنامج حافل.",
                EventType.VISIT))
        .isEmpty();
  }

  @Test
  void the_last_speaker_goes_on_whoever_is_named_in_his_words() {
    assertThat(
            sources(
                "قال المتحدث باسم الجيش الإسرائيلي أفيخاي أدرعي إن قواته قصفت مواقع لحزب الله. "
                    + "وأضاف أن الجيش اعتقل ثلاثة مسلحين قرب الحدود.",
                EventType.ARREST))
        .containsExactly("أفيخاي أدرعي");
  }

  @Test
  void a_result_told_after_reported_words_is_the_articles_own() {
    ArticleFacts facts =
        TestPipeline.facts(
            "قال الرئيس الإيراني حسن روحاني إن بلاده لن تتفاوض تحت الضغط، مما أدى إلى "
                + "مظاهرات في طهران.");
    assertThat(of(facts, EventType.PROTEST)).allMatch(f -> f.sources().isEmpty());
  }

  @Test
  void the_accuser_is_the_source_of_the_deed() {
    ArticleFacts facts =
        TestPipeline.facts("اتهمت الحكومة الأفغانية باكستان بقصف قرى في ولاية كونر.");
    assertThat(of(facts, EventType.ATTACK))
        .anyMatch(f -> f.sources().stream()
            .anyMatch(s -> name(facts, s).equals("الحكومة الأفغانية")));
  }

  @Test
  void words_that_tell_of_an_event_without_its_people_are_no_statement() {
    ArticleFacts facts =
        TestPipeline.facts("أعلنت وزارة الداخلية الصومالية أن الانفجار وقع وسط المدينة.");
    assertThat(of(facts, EventType.STATEMENT)).isEmpty();
  }

  @Test
  void words_that_tell_of_no_event_are_a_statement() {
    ArticleFacts facts =
        TestPipeline.facts(
            "قال وزير المالية اللبناني علي حسن خليل إن الوضع الاقتصادي صعب. "
                + "وأضاف أن الأشهر المقبلة ستكون أصعب.");
    assertThat(of(facts, EventType.STATEMENT)).hasSize(1);
  }

  @Test
  void an_event_named_in_passing_is_not_the_speakers_word_and_leaves_a_statement() {
    ArticleFacts facts =
        TestPipeline.facts(
            "قال السفير الألماني في كابول ماركوس بوتسل إن برلين منزعجة من الهجوم على القنصلية التركية.");
    assertThat(of(facts, EventType.STATEMENT)).hasSize(1);
    assertThat(of(facts, EventType.ATTACK)).allMatch(f -> f.sources().isEmpty());
  }

  @Test
  void a_relative_clause_in_reported_words_is_the_articles_own() {
    ArticleFacts facts =
        TestPipeline.facts(
            "قال وزير الدفاع التركي خلوصي أكار إن الجيش سيعود إلى المدينة التي قصفتها روسيا.");
    assertThat(of(facts, EventType.ATTACK)).allMatch(f -> f.sources().isEmpty());
  }

  @Test
  void what_is_denied_did_not_happen_and_what_happens_meanwhile_did() {
    ArticleFacts facts =
        TestPipeline.facts(
            "نفت وزارة الدفاع الروسية أن تكون قواتها قصفت مستشفى في مدينة ماريوبول.");
    assertThat(of(facts, EventType.ATTACK)).allMatch(f -> f.status() == FactStatus.DENIED);
  }
}
