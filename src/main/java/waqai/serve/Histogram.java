package waqai.serve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * How many facts there are in each month, or in each year when they span many.
 *
 * @param columns from the oldest to the newest, none left out between
 */
public record Histogram(List<Column> columns) {
  /** The height of the drawing; a column's width is ten and its distance two. */
  public static final int HEIGHT = 60;

  private static final int STEP = 12;
  private static final int MOST_MONTHS = 36;
  private static final int MOST_YEARS = 40;

  public Histogram {
    columns = List.copyOf(columns);
  }

  /**
   * A month or a year.
   *
   * @param label the year or month
   * @param x where it begins
   * @param height how high it is, from 0 to {@link #HEIGHT}
   */
  public record Column(String label, long count, int x, int height, String link) {}

  /** The width of the drawing. */
  public int width() {
    return Math.max(1, columns.size()) * STEP;
  }

  /** Whether there is more than one column to compare. */
  public boolean isWorthDrawing() {
    return columns.stream().filter(column -> column.count() > 0).count() > 1;
  }

  /**
   * @param link the address of the facts from one time to another
   */
  static Histogram of(List<IndexedFact> facts, Dates dates, BiFunction<String, String, String> link) {
    TreeMap<YearMonth, Long> months = new TreeMap<>();
    facts.forEach(
        fact -> fact.first().map(YearMonth::from).ifPresent(it -> months.merge(it, 1L, Long::sum)));
    if (months.isEmpty()) {
      return new Histogram(List.of());
    }
    LocalDate first = months.firstKey().atDay(1);
    LocalDate last = months.lastKey().atDay(1);
    boolean years = first.plusMonths(MOST_MONTHS).isBefore(last);
    TreeMap<String, Long> counts = new TreeMap<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1)) {
      counts.merge(name(day, years), months.getOrDefault(YearMonth.from(day), 0L), Long::sum);
    }
    return drawn(counts, dates, link);
  }

  private static String name(LocalDate day, boolean years) {
    return day.toString().substring(0, years ? 4 : 7);
  }

  private static Histogram drawn(
      TreeMap<String, Long> counts, Dates dates, BiFunction<String, String, String> link) {
    while (counts.size() > MOST_YEARS) {
      counts.pollFirstEntry();
    }
    long most = counts.values().stream().mapToLong(it -> it).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    counts.forEach(
        (name, count) -> {
          int height = count == 0 ? 0 : (int) Math.max(2, count * HEIGHT / Math.max(1, most));
          columns.add(
              new Column(
                  dates.say(name), count, columns.size() * STEP, height, link.apply(name, name)));
        });
    return new Histogram(columns);
  }
}
