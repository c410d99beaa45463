package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waqai.lexicon.TsvFile;
import waqai.lexicon.TsvFile.Row;
import waqai.text.Span;
import waqai.text.TimeExpression;

/** Runs every row of the word lists and rules of time on its own example. */
class TimeRulesTest {
  private final ArabicTimeTagger tagger = new ArabicTimeTagger();

  private static Stream<Row> rows() {
    return Stream.of(
            "lexicon/arabic/months.tsv",
            "lexicon/arabic/weekdays.tsv",
            "lexicon/arabic/time-units.tsv",
            "lexicon/arabic/time-words.tsv",
            "analyze/arabic/time-rules.tsv")
        .flatMap(file -> TsvFile.read("waqai/" + file, 8).stream())
        .filter(row -> !row.cell(4).isEmpty());
  }

  @Test
  void every_row_finds_what_it_says_in_its_example() {
    List<String> failures = rows().map(this::failure).flatMap(Optional::stream).toList();
    assertThat(failures).isEmpty();
  }

  private Optional<String> failure(Row row) {
    String text = row.cell(4);
    List<TimeExpression> found =
        tagger.tag(text, new Span(0, text.length()), Optional.of(LocalDate.parse(row.cell(5))));
    boolean right =
        row.cell(6).isEmpty()
            ? found.isEmpty()
            : found.stream().anyMatch(t -> isAsSaid(t, text, row.cell(6), row.cell(7)));
    List<String> told = found.stream().map(t -> told(t, text)).toList();
    return right
        ? Optional.empty()
        : Optional.of(
            "%n%s %s [%s = %s]%n -> %s"
                .formatted(row.id(), text, row.cell(6), row.cell(7), told));
  }

  static boolean isAsSaid(TimeExpression time, String text, String words, String value) {
    String iso = time.value().map(v -> v.iso()).orElse("none");
    String got = value.startsWith("timex:") ? "timex:" + time.timex() : iso;
    return time.span().in(text).equals(words) && got.equals(value);
  }

  static String told(TimeExpression time, String text) {
    String iso = time.value().map(v -> v.iso()).orElse("none");
    return "%s = %s %s %s".formatted(time.span().in(text), iso, time.timex(), time.rule());
  }
}
