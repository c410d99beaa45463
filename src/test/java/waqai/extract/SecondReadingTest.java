package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.article;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waqai.app.Pipeline;
import waqai.app.TestPipeline;
import waqai.claim.Claim;
import waqai.fact.EventType;
import waqai.text.AnalyzedText;
import waqai.text.Sentence;

/** What the tree of the second parser adds. */
class SecondReadingTest {
  private static final String BLAMED = "وجه زعيم المعارضة يائير لابيد نقدا لاذعا لحكومة نتنياهو بشأن صفقة الأسرى.";

  private final Pipeline pipeline = TestPipeline.get();

  @Test
  void an_event_that_the_first_tree_loses_is_told() {
    AnalyzedText both = pipeline.analyze(article(BLAMED));
    AnalyzedText first = new AnalyzedText(both.article(), both.sentences().stream().map(SecondReadingTest::firstOf).toList());
    assertThat(types(pipeline.extract(first).claims())).doesNotContain(EventType.CONDEMNATION);
    assertThat(types(pipeline.extract(both).claims())).containsOnlyOnce(EventType.CONDEMNATION);
  }

  @Test
  void what_both_trees_tell_is_told_once() {
    List<Claim> claims = pipeline.extract(pipeline.analyze(article("وأكد العاهل الأردني أن أي حل على حساب الأردن مرفوض تماما."))).claims();
    assertThat(types(claims)).containsOnlyOnce(EventType.REJECTION);
  }

  @Test
  void a_word_with_another_sense_stays_no_event() {
    List<Claim> claims = pipeline.extract(pipeline.analyze(article("تحرى المسلمون في السعودية هلال رمضان مساء الخميس."))).claims();
    assertThat(types(claims)).isEmpty();
  }

  @Test
  void trees_that_are_alike_are_read_once() {
    assertThat(pipeline.analyze(article("زار الوزير القاهرة.")).sentences()).allMatch(s -> s.second().isEmpty());
  }

  private static List<EventType> types(List<Claim> claims) {
    return claims.stream().map(Claim::type).toList();
  }

  private static Sentence firstOf(Sentence s) {
    return new Sentence(s.index(), s.span(), s.heading(), s.tokens(), s.tree(), s.clauses(), s.mentions(), s.times(), Optional.empty());
  }
}
