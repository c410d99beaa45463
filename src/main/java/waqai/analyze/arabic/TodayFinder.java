package waqai.analyze.arabic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds which day "today" means in a text: papers date themselves a day after they were written,
 * and then say "today (Thursday)" on a Friday. Looks at the beginning of the text only, so that its
 * cost does not grow with it.
 */
final class TodayFinder {
  private static final int FARTHEST = 8_000;
  private static final int MOST_DAYS_OFF = 2;

  private final Pattern named;
  private final Map<String, Integer> weekdays;
  private final Map<String, Integer> shifts;

  /**
   * Prepares the search.
   *
   * @param shifts words such as "today" and "yesterday" as written, and how many days off they are
   * @param weekdays names of days as written, 1 for Monday
   */
  TodayFinder(Map<String, Integer> shifts, Map<String, Integer> weekdays) {
    this.shifts = shifts;
    this.weekdays = weekdays;
    this.named =
        Pattern.compile(
            "(?<![\\p{L}ـ])(?<!(?:ول|من|بعد|قبل)[ \\u00A0]{1,2})[وفبل]?(%s)[ \\u00A0]{1,2}[(]?(%s)(?!\\p{L})"
                .formatted(any(shifts), any(weekdays)));
  }

  private static String any(Map<String, Integer> words) {
    return words.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Today by the words of a text published on a day; that day itself if they say nothing else. */
  LocalDate today(String text, LocalDate published) {
    Matcher matcher =
        named.matcher(text).region(0, Math.min(FARTHEST, text.length()));
    while (matcher.find()) {
      int shift = shifts.get(matcher.group(1));
      int weekday = weekdays.get(matcher.group(2));
      LocalDate day = PointResolver.nearest(published.plusDays(shift), weekday).minusDays(shift);
      if (Math.abs(ChronoUnit.DAYS.between(day, published)) <= MOST_DAYS_OFF) {
        return day;
      }
    }
    return published;
  }
}
