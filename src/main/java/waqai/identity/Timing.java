package waqai.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import waqai.fact.FactStatus;

/** Whether two tellings can be of one time, and under which times a telling is found. */
final class Timing {
  /** A time of more days than these says too little to tell one event from the next. */
  static final int WIDE = 7;

  /** An event that an article tells without a time was in these days before it. */
  private static final int BEFORE = 3;

  /** Who denies may answer what was told days ago. */
  private static final int BEFORE_DENIAL = 7;

  /** What is announced without a time comes in these days. */
  private static final int AHEAD = 21;

  /** Two who are at odds over the day of an event are so many days apart at most. */
  static final int RIVAL = 2;

  private Timing() {}

  /** How well the times agree. */
  enum Match {
    NONE,
    POSSIBLE,
    CLOSE,
    EXACT
  }

  static Match match(Telling a, Telling b) {
    if (a.first().isPresent() && b.first().isPresent()) {
      return dated(a, b);
    }
    if (a.first().isEmpty() && b.first().isEmpty()) {
      return undated(a, b);
    }
    return a.first().isEmpty() ? oneDated(b, a) : oneDated(a, b);
  }

  private static Match dated(Telling a, Telling b) {
    LocalDate begin = later(a.first().get(), b.first().get());
    LocalDate end = earlier(a.last().orElseThrow(), b.last().orElseThrow());
    if (end.isBefore(begin)) {
      return Match.NONE;
    }
    if (a.first().equals(b.first()) && a.last().equals(b.last())) {
      return Match.EXACT;
    }
    return Math.max(a.days(), b.days()) <= WIDE ? Match.CLOSE : Match.POSSIBLE;
  }

  private static Match oneDated(Telling dated, Telling undated) {
    if (undated.published().isEmpty()) {
      return Match.NONE;
    }
    LocalDate told = undated.published().get();
    boolean ahead = isAhead(undated);
    LocalDate from = ahead ? told : told.minusDays(before(undated));
    LocalDate to = ahead ? told.plusDays(AHEAD) : told.plusDays(1);
    boolean apart = dated.last().orElseThrow().isBefore(from) || dated.first().orElseThrow().isAfter(to);
    return apart ? Match.NONE : dated.days() > WIDE ? Match.POSSIBLE : Match.CLOSE;
  }

  private static Match undated(Telling a, Telling b) {
    if (a.published().isEmpty() || b.published().isEmpty()) {
      return Match.NONE;
    }
    long apart = Math.abs(a.published().get().toEpochDay() - b.published().get().toEpochDay());
    boolean denial = a.status() == FactStatus.DENIED || b.status() == FactStatus.DENIED;
    return apart == 0 ? Match.CLOSE : apart <= (denial ? BEFORE_DENIAL : 2) ? Match.POSSIBLE : Match.NONE;
  }

  private static boolean isAhead(Telling telling) {
    return telling.status() == FactStatus.PLANNED || telling.status() == FactStatus.POSSIBLE;
  }

  private static int before(Telling telling) {
    return telling.status() == FactStatus.DENIED ? BEFORE_DENIAL : BEFORE;
  }

  /** The time under which a telling is kept. */
  static String key(Telling telling) {
    if (telling.first().isEmpty()) {
      return telling.published().map(day -> "told " + day).orElse("");
    }
    LocalDate first = telling.first().get();
    return telling.days() <= WIDE ? first.toString()
        : telling.days() <= 31 ? YearMonth.from(first).toString()
        : Integer.toString(first.getYear());
  }

  /** The times under which there can be tellings of the same time. */
  static Set<String> lookup(Telling telling) {
    Set<String> keys = new LinkedHashSet<>();
    Optional<LocalDate> published = telling.published();
    if (telling.first().isPresent()) {
      LocalDate first = telling.first().get();
      LocalDate last = telling.last().orElseThrow();
      boolean wide = telling.days() > 31;
      days(keys, "", first.minusDays(WIDE), wide ? first.minusDays(WIDE) : last.plusDays(RIVAL));
      days(keys, "told ", first.minusDays(AHEAD), wide ? first.minusDays(AHEAD) : last.plusDays(BEFORE_DENIAL));
      wideKeys(keys, first);
    } else if (published.isPresent()) {
      LocalDate day = published.get();
      LocalDate from = day.minusDays(before(telling));
      days(keys, "", from.minusDays(WIDE), isAhead(telling) ? day.plusDays(AHEAD) : day.plusDays(1));
      days(keys, "told ", day.minusDays(BEFORE_DENIAL), day.plusDays(BEFORE_DENIAL));
      wideKeys(keys, day);
    }
    return keys;
  }

  private static void wideKeys(Set<String> keys, LocalDate day) {
    keys.add(YearMonth.from(day).toString());
    keys.add(YearMonth.from(day).minusMonths(1).toString());
    keys.add(Integer.toString(day.getYear()));
  }

  private static void days(Set<String> keys, String kind, LocalDate from, LocalDate to) {
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      keys.add(kind + day);
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
