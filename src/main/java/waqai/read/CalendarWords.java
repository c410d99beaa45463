package waqai.read;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of months and weekdays in all Arabic naming systems, in Hijri and in English, from the
 * Unicode locale data (CLDR); spelling folded, so that أبريل, إبريل and ابريل are one.
 */
final class CalendarWords {
  private static final List<String> COUNTRIES = List.of("ar", "ar_IQ", "ar_DZ", "ar_MA");

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Integer> HIJRI_MONTHS = hijriMonths();
  private static final Map<String, Integer> WEEKDAYS = weekdays();

  private CalendarWords() {}

  /** 1 to 12. */
  static int month(String folded) {
    return MONTHS.get(folded);
  }

  /** 1 to 12, of the Hijri year. */
  static int hijriMonth(String folded) {
    return HIJRI_MONTHS.get(folded);
  }

  /** 1 for Monday to 7 for Sunday. */
  static int weekday(String folded) {
    return WEEKDAYS.get(folded);
  }

  /** A regular expression for any month's folded name. */
  static String anyMonth() {
    return any(MONTHS);
  }

  static String anyHijriMonth() {
    return any(HIJRI_MONTHS);
  }

  static String anyWeekday() {
    return any(WEEKDAYS);
  }

  /**
   * Lower case, ASCII digits, no marks, tatweel or bidi controls, bare alef, dotted yaa, plain
   * spaces. Shorter than the text: positions are not kept.
   */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = Character.getType(c);
      if (kind != Character.NON_SPACING_MARK && kind != Character.FORMAT && c != 'ـ') {
        out.append(foldLetter(c));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static char foldLetter(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      default -> Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String country : COUNTRIES) {
      put(months, symbols(GregorianCalendar.class, country).getMonths());
    }
    put(months, symbols(GregorianCalendar.class, "en").getMonths());
    put(months, symbols(GregorianCalendar.class, "en").getShortMonths());
    return Map.copyOf(months);
  }

  private static Map<String, Integer> hijriMonths() {
    Map<String, Integer> months = new HashMap<>();
    put(months, symbols(IslamicCalendar.class, "ar").getMonths());
    return Map.copyOf(months);
  }

  private static Map<String, Integer> weekdays() {
    Map<String, Integer> weekdays = new HashMap<>();
    String[] fromSunday = symbols(GregorianCalendar.class, "ar").getWeekdays();
    for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
      weekdays.put(fold(fromSunday[day]), day == Calendar.SUNDAY ? 7 : day - 1);
    }
    return Map.copyOf(weekdays);
  }

  private static DateFormatSymbols symbols(Class<? extends Calendar> calendar, String locale) {
    return new DateFormatSymbols(calendar, new ULocale(locale));
  }

  private static void put(Map<String, Integer> months, String[] names) {
    for (int i = 0; i < 12; i++) {
      months.put(fold(names[i]), i + 1);
    }
  }

  private static String any(Map<String, Integer> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
