package waqai.read;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full dates as they stand in stamps and metadata: {@code 9/10/2021}, {@code 2021-09-10T08:00Z},
 * {@code 22 سبتمبر/ أيلول, 2009} (22 September), {@code ١٠ محرم ١٤٤٣}. Input is folded by {@link
 * CalendarWords#fold}.
 */
final class DateWords {
  private static final String MONTH = CalendarWords.anyMonth();
  private static final String SECOND_NAME = "(?:\\s?[/(-]\\s?" + MONTH + "\\)?)?";
  private static final String NO_LETTER = "(?![\\p{L}\\d])";

  /** Day, month's name, year. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[\\s/.,-]{0,3}(" + MONTH + ")" + SECOND_NAME + "[\\s/.,،-]{0,3}(\\d{4})(?!\\d)");

  /** Month's name, day, year. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\p{L})(" + MONTH + ")\\.? (\\d{1,2})[ ,،]{1,3}(\\d{4})(?!\\d)");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");

  private static final Pattern HIJRI =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}) (" + CalendarWords.anyHijriMonth() + ")[ ,،]{1,3}(1[345]\\d\\d)" + NO_LETTER);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private DateWords() {}

  /**
   * The days that the first full date of these words can mean, the habit of Arabic (day before
   * month) first; none if there is no date.
   */
  static List<LocalDate> meanings(String folded) {
    return match(DAY_FIRST, folded).map(m -> named(m, 3, 2, 1))
        .or(() -> match(MONTH_FIRST, folded).map(m -> named(m, 3, 1, 2)))
        .or(() -> match(YEAR_FIRST, folded).map(DateWords::yearFirst))
        .or(() -> match(YEAR_LAST, folded).map(DateWords::yearLast))
        .or(() -> match(HIJRI, folded).map(DateWords::hijri))
        .orElse(List.of());
  }

  /** The words without their first date. */
  static String without(String folded) {
    for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST, YEAR_FIRST, YEAR_LAST, HIJRI)) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.find()) {
        return folded.substring(0, matcher.start()) + " " + folded.substring(matcher.end());
      }
    }
    return folded;
  }

  private static Optional<MatchResult> match(Pattern pattern, String folded) {
    Matcher matcher = pattern.matcher(folded);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static List<LocalDate> named(MatchResult m, int year, int month, int day) {
    return days(number(m, year), CalendarWords.month(m.group(month)), number(m, day));
  }

  private static List<LocalDate> yearFirst(MatchResult m) {
    List<LocalDate> days = days(number(m, 1), number(m, 3), number(m, 4));
    return days.isEmpty() ? days(number(m, 1), number(m, 4), number(m, 3)) : days;
  }

  private static List<LocalDate> yearLast(MatchResult m) {
    List<LocalDate> both = new ArrayList<>(days(number(m, 4), number(m, 3), number(m, 1)));
    if (number(m, 1) != number(m, 3)) {
      both.addAll(days(number(m, 4), number(m, 1), number(m, 3)));
    }
    return both;
  }

  private static List<LocalDate> hijri(MatchResult m) {
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    calendar.clear();
    calendar.set(number(m, 3), CalendarWords.hijriMonth(m.group(2)) - 1, number(m, 1));
    Instant instant = Instant.ofEpochMilli(calendar.getTimeInMillis());
    return List.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static List<LocalDate> days(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return List.of();
    }
    try {
      return List.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return List.of();
    }
  }
}
