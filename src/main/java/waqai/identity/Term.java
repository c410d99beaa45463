package waqai.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is known of the time in which a post was held: from the days of the articles that call somebody
 * its holder, and from the times that they give for it.
 *
 * @param since the term began on this day or before
 * @param until the term ended on this day or later
 * @param leftBy the term ended on this day or before
 */
public record Term(Optional<LocalDate> since, Optional<LocalDate> until, Optional<LocalDate> leftBy) {
  /** The term of the post of which a fact tells. */
  public static Term of(Version version, Content content) {
    TreeSet<LocalDate> begun = new TreeSet<>();
    TreeSet<LocalDate> held = new TreeSet<>();
    TreeSet<LocalDate> left = new TreeSet<>();
    for (Telling telling : version.tellings()) {
      if (telling.former()) {
        telling.published().ifPresent(left::add);
      } else {
        telling.published().ifPresent(begun::add);
        telling.published().ifPresent(held::add);
      }
      if (!content.corrected().contains("time") && telling.first().isPresent()) {
        add(telling.first().get(), telling.last().orElseThrow(), begun, held);
      }
    }
    if (content.corrected().contains("time") && content.first().isPresent()) {
      add(content.first().get(), content.last().orElseThrow(), begun, held);
    }
    boolean known = !begun.isEmpty() && !begun.first().isAfter(held.last());
    return new Term(
        known ? Optional.of(begun.first()) : Optional.empty(),
        known ? Optional.of(held.last()) : Optional.empty(),
        left.stream().findFirst());
  }

  /** A day, or from one to another, is held throughout; in a month or year it was held some day. */
  private static void add(LocalDate first, LocalDate last, TreeSet<LocalDate> begun, TreeSet<LocalDate> held) {
    boolean month = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    begun.add(month || year ? last : first);
    held.add(month || year ? first : last);
  }
}
