package waqai.serve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Times of facts for people to read. */
final class Dates {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final Language language;

  Dates(Language language) {
    this.language = language;
  }

  /**
   * A time as precise as it was said.
   *
   * @param when a day, a month, a year, or two days with a slash between them, ISO 8601
   */
  String say(String when) {
    int slash = when.indexOf('/');
    if (slash > 0) {
      return day(when.substring(0, slash)) + " – " + day(when.substring(slash + 1));
    }
    return switch (when.length()) {
      case YEAR -> when;
      case MONTH -> YearMonth.parse(when).format(pattern("MMMM yyyy"));
      default -> day(when);
    };
  }

  private String day(String iso) {
    return LocalDate.parse(iso).format(pattern("d MMMM yyyy"));
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }
}
