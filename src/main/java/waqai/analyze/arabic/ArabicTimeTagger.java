package waqai.analyze.arabic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import waqai.analyze.TimeTagger;
import waqai.fact.FactTime;
import waqai.fact.TimeBasis;
import waqai.lexicon.TimeWords;
import waqai.text.AlignedText;
import waqai.text.Span;
import waqai.text.TimeExpression;

/** Finds times in Arabic text by the rules of {@code time-rules.tsv}; the longest match wins. */
public final class ArabicTimeTagger implements TimeTagger {
  private final TimeWords words = new TimeWords();
  private final List<TimeRule> rules = TimeRule.read(words);
  private final TimeValues values = new TimeValues(words);

  private record Found(int order, int begin, int end, TimeExpression time) {}

  @Override
  public List<TimeExpression> tag(String text, Span range, Optional<LocalDate> reference) {
    AlignedText copy = TimeText.of(text, range);
    List<Found> found = new ArrayList<>();
    for (int order = 0; order < rules.size(); order++) {
      TimeRule rule = rules.get(order);
      Matcher matcher = rule.pattern().matcher(copy.normal());
      while (matcher.find()) {
        found.add(found(order, rule, matcher, copy, reference));
      }
    }
    found.sort(
        Comparator.comparingInt(Found::begin)
            .thenComparing(Found::end, Comparator.reverseOrder())
            .thenComparingInt(Found::order));
    List<TimeExpression> out = new ArrayList<>();
    int from = 0;
    for (Found f : found) {
      if (f.begin() >= from) {
        out.add(f.time());
        from = f.end();
      }
    }
    return out;
  }

  private Found found(
      int order, TimeRule rule, Matcher matcher, AlignedText copy, Optional<LocalDate> today) {
    TimeValues.Parts parts = name -> part(matcher, name);
    Optional<FactTime> value = values.value(rule.value(), parts, today);
    int begin = matcher.start("all");
    int end = matcher.end("all");
    while (end > begin && " ,".indexOf(copy.normal().charAt(end - 1)) >= 0) {
      end--;
    }
    TimeExpression.Kind kind =
        switch (rule.value()) {
          case "duration" -> TimeExpression.Kind.DURATION;
          case "set" -> TimeExpression.Kind.SET;
          default -> TimeExpression.Kind.DATE;
        };
    String timex = value.map(FactTime::iso).orElseGet(() -> timex(kind, parts));
    return new Found(
        order,
        begin,
        end,
        new TimeExpression(
            copy.origin(begin, end), kind, value, timex, basis(rule, parts), rule.id()));
  }

  private String timex(TimeExpression.Kind kind, TimeValues.Parts parts) {
    return switch (kind) {
      case DURATION -> values.duration(parts);
      case SET -> values.set(parts);
      case DATE -> parts.part("weekday").isEmpty() ? "" : values.weekday(parts);
    };
  }

  private static TimeBasis basis(TimeRule rule, TimeValues.Parts parts) {
    boolean whole = !parts.part("year").isEmpty() || !parts.part("hyear").isEmpty();
    return whole ? TimeBasis.EXPLICIT : TimeBasis.PUBLICATION;
  }

  private static String part(Matcher matcher, String name) {
    if (!matcher.namedGroups().containsKey(name) || matcher.group(name) == null) {
      return "";
    }
    return matcher.group(name);
  }
}
