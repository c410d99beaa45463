package waqai.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** When a fact holds, exactly as precise as its words: no fake precision. */
public sealed interface FactTime {
  /** The time as ISO 8601 text ({@code 2021-09-09}, {@code 2021-07}, {@code 2020}, {@code a/b}). */
  String iso();

  /** First day of it. */
  LocalDate first();

  /** Last day of it. */
  LocalDate last();

  /** One day. */
  record Day(LocalDate date) implements FactTime {
    @Override
    public String iso() {
      return date.toString();
    }

    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return date;
    }
  }

  /** One month. */
  record Month(YearMonth month) implements FactTime {
    @Override
    public String iso() {
      return month.toString();
    }

    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }
  }

  /** One year. */
  record WholeYear(Year year) implements FactTime {
    @Override
    public String iso() {
      return "%04d".formatted(year.getValue());
    }

    @Override
    public LocalDate first() {
      return year.atDay(1);
    }

    @Override
    public LocalDate last() {
      return year.atDay(year.length());
    }
  }

  /** From the first day of one time to the last day of another. Neither is itself an interval. */
  record Interval(FactTime from, FactTime to) implements FactTime {
    public Interval {
      if (from instanceof Interval || to instanceof Interval) {
        throw new IllegalArgumentException("an interval of intervals: " + from + ", " + to);
      }
      if (to.last().isBefore(from.first())) {
        throw new IllegalArgumentException("ends before it begins: " + from + ", " + to);
      }
    }

    @Override
    public String iso() {
      return from.iso() + "/" + to.iso();
    }

    @Override
    public LocalDate first() {
      return from.first();
    }

    @Override
    public LocalDate last() {
      return to.last();
    }
  }
}
