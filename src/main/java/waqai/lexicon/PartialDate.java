package waqai.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Dates as posts have them: a year, a month or a day, as {@code 2021}, {@code 2021-09}, {@code 2021-09-09}. */
public final class PartialDate {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private PartialDate() {}

  /** Whether it is such a date, and one of the calendar. */
  public static boolean isDate(String date) {
    if (!FORM.matcher(date).matches()) {
      return false;
    }
    try {
      LocalDate.parse(date + "-01-01".substring(date.length() - 4));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether one date may be the other told less exactly. */
  public static boolean agree(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  /** Whether the first is certainly before the second. */
  public static boolean before(String a, String b) {
    int length = Math.min(a.length(), b.length());
    return a.substring(0, length).compareTo(b.substring(0, length)) < 0;
  }
}
