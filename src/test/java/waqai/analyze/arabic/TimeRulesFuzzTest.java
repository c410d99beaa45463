package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import waqai.lexicon.TsvFile;
import waqai.text.Span;
import waqai.text.TimeExpression;

/**
 * Whatever the words are, the times found stand in order, within the text, and can be written down.
 * {@code JAZZER_FUZZ=1 ./waqai test -Dtest='TimeRulesFuzzTest#words'} looks for new cases.
 */
class TimeRulesFuzzTest {
  private static final ArabicTimeTagger TAGGER = new ArabicTimeTagger();

  /** Words of the examples of all rules, and what news puts between them. */
  private static final List<String> WORDS =
      Stream.concat(
              Stream.of("0", "7", "31", "1999", "2021", "99999999999", "/", "-", ".", "،", "(", ")", "و", "ثلاثة", "عشرون", "مئتي", "ألفين"),
              Stream.of(
                      "lexicon/arabic/months.tsv", "lexicon/arabic/weekdays.tsv",
                      "lexicon/arabic/time-units.tsv", "lexicon/arabic/time-words.tsv",
                      "analyze/arabic/time-rules.tsv")
                  .flatMap(file -> TsvFile.read("waqai/" + file, 8).stream())
                  .map(row -> row.cell(4))
                  .flatMap(example -> Stream.of(example.split("\\s+"))))
          .filter(word -> !word.isEmpty())
          .distinct()
          .sorted()
          .toList();

  @FuzzTest(maxDuration = "4m")
  void words(@NonNull FuzzedDataProvider data) {
    LocalDate day = LocalDate.ofEpochDay(data.consumeInt(-800_000, 800_000));
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0 && text.length() < 2_000) {
      text.append(data.pickValue(WORDS)).append(data.consumeProbabilityFloat() < 0.9F ? " " : "");
    }
    check(text.toString(), data.consumeBoolean() ? Optional.of(day) : Optional.empty());
  }

  @FuzzTest(maxDuration = "4m")
  void text(@NonNull FuzzedDataProvider data) {
    LocalDate day = LocalDate.ofEpochDay(data.consumeInt(-20_000, 60_000));
    check(data.consumeRemainingAsString(), Optional.of(day));
  }

  private static void check(String text, Optional<LocalDate> day) {
    int end = 0;
    for (TimeExpression time : TAGGER.tag(text, new Span(0, text.length()), day)) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(time.span().length()).isPositive();
      end = time.span().end();
      assertThat(time.timex()).isNotBlank();
      time.value().ifPresent(value -> {
        assertThat(value.iso()).isNotBlank();
        assertThat(value.last()).isAfterOrEqualTo(value.first());
      });
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
