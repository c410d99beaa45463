package waqai.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.text.Span;

/**
 * The day of publication as the text itself tells it: by a stamp, else by the dateline. Where day
 * and month of a stamp may be exchanged, the weekdays that the text names decide ("today
 * (Thursday)"), and the habit of writing the day first only when they do not.
 */
final class PublicationDate {
  /** A dateline stands within so many units of the beginning of a paragraph. */
  private static final int DATELINE = 80;

  private static final Pattern DATELINE_END = Pattern.compile("[(:–—]| -|--");

  /** Today, yesterday, tomorrow and then a weekday, in brackets or not. */
  private static final Pattern ANCHOR =
      Pattern.compile(
          "(?<!\\p{L})(اليوم|امس|غدا)(?: يوم)? ?[(،,]? ?(" + CalendarWords.anyWeekday() + ")(?!\\p{L})");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?<!\\p{L})(" + CalendarWords.anyWeekday() + ")(?!\\p{L})");

  private PublicationDate() {}

  static Optional<LocalDate> of(String text, Prose prose) {
    List<LocalDate> meanings = stamped(prose.stamps());
    return meanings.isEmpty() ? dateline(text, prose) : Optional.of(decide(meanings, text, prose));
  }

  private static List<LocalDate> stamped(List<String> stamps) {
    return stamps.stream()
        .map(DateWords::meanings)
        .filter(days -> !days.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "Baghdad, 10 September 2021 (agency) -": at the head of one of the first paragraphs. */
  private static Optional<LocalDate> dateline(String text, Prose prose) {
    return prose.spans().stream()
        .limit(2)
        .map(span -> text.substring(span.begin(), Math.min(span.end(), span.begin() + DATELINE)))
        .map(CalendarWords::fold)
        .flatMap(head -> upToMark(head).stream())
        .flatMap(head -> DateWords.meanings(head).stream().limit(1))
        .findFirst();
  }

  private static Optional<String> upToMark(String head) {
    Matcher mark = DATELINE_END.matcher(head);
    return mark.find() ? Optional.of(head.substring(0, mark.start())) : Optional.empty();
  }

  private static LocalDate decide(List<LocalDate> meanings, String text, Prose prose) {
    if (meanings.size() == 1) {
      return meanings.getFirst();
    }
    List<Anchor> anchors = anchors(text, prose);
    LocalDate best = meanings.getFirst();
    for (LocalDate day : meanings) {
      best = agreement(day, anchors) > agreement(best, anchors) ? day : best;
    }
    return best;
  }

  private static List<Anchor> anchors(String text, Prose prose) {
    List<Anchor> anchors = new ArrayList<>();
    for (Span span : prose.spans()) {
      Matcher matcher = ANCHOR.matcher(CalendarWords.fold(span.in(text)));
      while (matcher.find()) {
        anchors.add(new Anchor(shift(matcher.group(1)), CalendarWords.weekday(matcher.group(2))));
      }
    }
    return anchors.isEmpty() ? firstWeekday(text, prose) : anchors;
  }

  /** News names the weekday of its main event in its first lines: the day itself or the one before. */
  private static List<Anchor> firstWeekday(String text, Prose prose) {
    return prose.spans().stream()
        .limit(2)
        .map(span -> WEEKDAY.matcher(CalendarWords.fold(span.in(text))))
        .filter(Matcher::find)
        .map(matcher -> new Anchor(0, CalendarWords.weekday(matcher.group(1))))
        .limit(1)
        .toList();
  }

  private static int shift(String word) {
    return switch (word) {
      case "امس" -> -1;
      case "غدا" -> 1;
      default -> 0;
    };
  }

  /** Twice the anchors that this day fits, and those that fit a text written the day before. */
  private static int agreement(LocalDate day, List<Anchor> anchors) {
    int points = 0;
    for (Anchor anchor : anchors) {
      points += anchor.fits(day) ? 2 : anchor.fits(day.minusDays(1)) ? 1 : 0;
    }
    return points;
  }

  /**
   * A weekday that the text ties to its own day.
   *
   * @param shift days from the day of writing
   * @param weekday 1 for Monday
   */
  private record Anchor(int shift, int weekday) {
    boolean fits(LocalDate written) {
      return written.plusDays(shift).getDayOfWeek().getValue() == weekday;
    }
  }
}
