package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.Fact;

/** A text in which nobody is named again for thousands of sentences costs no more stack than a short one. */
class UntoldForLongTest {
  private static final int SENTENCES = 3_000;
  private static final long STACK = 512 * 1024;

  @Test
  void who_goes_on_is_found_behind_thousands_of_sentences_that_leave_him_out() throws InterruptedException {
    String text = "زار الرئيس التونسي قيس سعيد الجزائر. " + "وسار إليه. ".repeat(SENTENCES) + "وأدان الهجوم. وأدان الاعتداء.";
    List<Fact> facts = new ArrayList<>();
    Thread thread = new Thread(null, () -> facts.addAll(TestPipeline.facts(text).facts()), "small stack", STACK);
    thread.start();
    thread.join();
    assertThat(facts).extracting(Fact::type).contains(EventType.VISIT, EventType.CONDEMNATION);
  }
}
