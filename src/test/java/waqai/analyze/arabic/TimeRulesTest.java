package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waqai.lexicon.TimeWords;
import waqai.text.Span;
import waqai.text.TimeExpression;

/** Runs every rule of time on its own example. */
class TimeRulesTest {
  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2021, 9, 10));

  private final ArabicTimeTagger tagger = new ArabicTimeTagger();

  private List<TimeExpression> tag(String text) {
    return tagger.tag(text, new Span(0, text.length()), TODAY);
  }

  @Test
  void every_rule_finds_the_time_of_its_example() {
    List<String> failures = new ArrayList<>();
    for (TimeRule rule : TimeRule.read(new TimeWords())) {
      List<String> found = tag(rule.example()).stream().map(TimeExpression::timex).toList();
      if (!found.contains(rule.expected())) {
        failures.add(rule.id() + " " + rule.example() + " " + found + " not " + rule.expected());
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void positions_leave_out_attached_particles_and_marks() {
    String text = "وصل يوم الخَميس، وبالجمعة غادر";
    assertThat(tag(text)).extracting(t -> t.span().in(text)).containsExactly("يوم الخَميس", "الجمعة");
  }

  @Test
  void relative_times_have_no_value_without_a_publication_date() {
    String text = "التقى أمس نظيره";
    assertThat(tagger.tag(text, new Span(0, text.length()), Optional.empty()).getFirst().value())
        .isEmpty();
  }

  @Test
  void hostile_text_takes_no_longer_than_its_length() {
    String text = "قبل 3 ".repeat(20_000) + "اليوم ".repeat(10_000);
    long start = System.nanoTime();
    assertThat(tag(text)).isNotEmpty();
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
