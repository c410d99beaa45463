package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waqai.fact.FactTime;
import waqai.lexicon.TsvFile;
import waqai.text.Span;
import waqai.text.TimeExpression;

/**
 * Measures the tagger on the Arabic date cases of Microsoft Recognizers-Text, where they lie beside
 * the checkout (folder {@code shared}, see the property of that name). Left out are the cases that
 * {@code recognizers-left-out.tsv} lists, each with its reason. A leading preposition is no
 * part of an extent; of the two days a case allows, past and coming, either is right.
 */
class RecognizersTest {
  private static final LocalDate ANY_DAY = LocalDate.of(2016, 11, 7);
  private static final Path CASES =
      Path.of(System.getProperty("shared", "../shared"), "eval", "dates");

  private final ArabicTimeTagger tagger = new ArabicTimeTagger();
  private final Set<String> leftOut = new HashSet<>();
  private final List<String> errors = new ArrayList<>();
  private int expected;
  private int found;
  private int right;

  RecognizersTest() {
    TsvFile.read("waqai/analyze/recognizers-left-out.tsv", 3).forEach(row -> leftOut.add(row.id()));
  }

  @BeforeAll
  static void needsTheCases() {
    assumeTrue(Files.isDirectory(CASES), "no cases at " + CASES);
  }

  @Test
  void finds_the_extents_of_dates_periods_and_durations() throws IOException {
    for (String file : List.of("DateExtractor", "DatePeriodExtractor", "DurationExtractor")) {
      each(file, this::extent);
    }
    double f1 = 2.0 * right / (expected + found);
    report("extent F1 %.3f (%d expected, %d found, %d right)".formatted(f1, expected, found, right));
    assertThat(f1).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void gives_the_values_of_dates_and_periods_and_durations() throws IOException {
    for (String file : List.of("DateParser", "DatePeriodParser", "DurationParser")) {
      each(file, this::value);
    }
    double accuracy = (double) right / expected;
    report("value accuracy %.3f (%d of %d)".formatted(accuracy, right, expected));
    assertThat(accuracy).isGreaterThanOrEqualTo(0.80);
  }

  private void report(String figures) {
    System.out.println(figures);
    if (Boolean.getBoolean("show")) {
      errors.forEach(System.out::println);
    }
  }

  private interface Case {
    void run(String name, JsonNode node);
  }

  private void each(String file, Case test) throws IOException {
    String json = Files.readString(CASES.resolve(file + ".json")).replace("\uFEFF", "");
    JsonNode cases = new ObjectMapper().readTree(json);
    for (int i = 0; i < cases.size(); i++) {
      if (!leftOut.contains(file + ":" + i)) {
        test.run(file + ":" + i, cases.get(i));
      }
    }
  }

  private void extent(String name, JsonNode node) {
    String text = node.get("Input").asText();
    List<Span> wanted = new ArrayList<>();
    for (JsonNode result : node.get("Results")) {
      int begin = result.get("Start").asInt();
      wanted.add(bare(text, new Span(begin, begin + result.get("Length").asInt())));
    }
    boolean durations = name.startsWith("Duration");
    List<Span> got =
        tag(text, ANY_DAY).stream()
            .filter(t -> isAskedFor(t, durations, wanted))
            .map(t -> bare(text, t.span()))
            .toList();
    long hits = got.stream().filter(wanted::contains).count();
    expected += wanted.size();
    found += got.size();
    right += (int) hits;
    if (hits < Math.max(wanted.size(), got.size())) {
      errors.add(name + " " + text + " -> " + tag(text, ANY_DAY).stream().map(t -> TimeRulesTest.told(t, text)).toList() + " wanted " + wanted.stream().map(s -> s.in(text)).toList());
    }
  }

  /** What another kind of case asks for (lengths beside dates) is no error in this one. */
  private static boolean isAskedFor(TimeExpression time, boolean durations, List<Span> wanted) {
    boolean duration = time.kind() == TimeExpression.Kind.DURATION;
    return duration == durations || wanted.stream().anyMatch(time.span()::overlaps);
  }

  private List<TimeExpression> tag(String text, LocalDate day) {
    return tagger.tag(text, new Span(0, text.length()), Optional.of(day));
  }

  private static Span bare(String text, Span span) {
    for (String preposition : List.of("في ", "إلى ", "من ", "لل", "ل")) {
      if (text.startsWith(preposition, span.begin())) {
        return new Span(span.begin() + (preposition.equals("لل") ? 1 : preposition.length()), span.end());
      }
    }
    return span;
  }

  private void value(String name, JsonNode node) {
    String text = node.get("Input").asText();
    LocalDate day =
        LocalDate.parse(node.get("Context").get("ReferenceDateTime").asText().substring(0, 10));
    for (JsonNode result : node.get("Results")) {
      expected++;
      int begin = result.get("Start").asInt();
      Span span = new Span(begin, begin + result.get("Length").asInt());
      List<TimeExpression> times = tag(text, day);
      boolean hit =
          times.stream().filter(t -> t.span().overlaps(span)).anyMatch(t -> means(t, result.get("Value")));
      right += hit ? 1 : 0;
      if (!hit) {
        errors.add(name + " " + text + " -> " + times.stream().map(t -> TimeRulesTest.told(t, text)).toList() + " wanted " + result.get("Value"));
      }
    }
  }

  private static boolean means(TimeExpression time, JsonNode value) {
    if (value.path("FutureResolution").has("duration")) {
      return time.timex().equals(value.get("Timex").asText());
    }
    Map<String, String> days = new HashMap<>();
    time.value().ifPresent(v -> days.putAll(ends(v)));
    return fits(days, value.get("FutureResolution")) || fits(days, value.get("PastResolution"))
        || value.get("FutureResolution").isEmpty() && time.timex().equals(value.get("Timex").asText());
  }

  private static Map<String, String> ends(FactTime time) {
    return Map.of(
        "date", time.first().equals(time.last()) ? time.first().toString() : "",
        "startDate", time.first().toString(),
        "endDate", time.last().plusDays(1).toString(),
        "lastDate", time.last().toString());
  }

  /** Their periods end before their last day, except those from one day to another. */
  private static boolean fits(Map<String, String> days, JsonNode resolution) {
    if (resolution.has("date")) {
      return resolution.get("date").asText().equals(days.get("date"));
    }
    String end = resolution.path("endDate").asText("?");
    return resolution.path("startDate").asText("?").equals(days.get("startDate"))
        && (end.equals(days.get("endDate")) || end.equals(days.get("lastDate")));
  }
}
