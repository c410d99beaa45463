package waqai.lexicon.wikidata;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.lexicon.PartialDate;

/** Wikidata's times as the gazetteer writes dates: no more exact than they are. */
final class Times {
  /** As in {@code +2016-05-01T00:00:00Z}; months and days may be 00. */
  private static final Pattern TIME = Pattern.compile("\\+?(\\d{4})-(\\d{2})-(\\d{2})(T[\\d:.]+Z?)?");

  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  private Times() {}

  /**
   * A time of a statement.
   *
   * @param precision 9 a year, 10 a month, 11 a day; what is less exact gives none
   */
  static Optional<String> date(String time, int precision) {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches() || precision < YEAR) {
      return Optional.empty();
    }
    String month = parts.group(1) + "-" + parts.group(2);
    String day = month + "-" + parts.group(3);
    if (precision >= DAY && PartialDate.isDate(day)) {
      return Optional.of(day);
    }
    return precision >= MONTH && PartialDate.isDate(month) ? Optional.of(month) : Optional.of(parts.group(1));
  }

  /**
   * A time of which nothing tells how exact it is: the query service gives the first day of a year
   * for a year, so that day is one.
   */
  static Optional<String> date(String time) {
    if (PartialDate.isDate(time) && time.length() < 10) {
      return Optional.of(time);
    }
    Matcher parts = TIME.matcher(time);
    boolean first = parts.matches() && parts.group(3).equals("01");
    return date(time, !first ? DAY : parts.group(2).equals("01") ? YEAR : MONTH);
  }

  /** The year of a date. */
  static OptionalInt year(Optional<String> date) {
    return date.map(d -> OptionalInt.of(Integer.parseInt(d.substring(0, 4)))).orElseGet(OptionalInt::empty);
  }
}
