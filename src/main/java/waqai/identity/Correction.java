package waqai.identity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.FactStatus;
import waqai.fact.Quantity;

/**
 * What somebody decided that a fact says, whatever the articles tell.
 *
 * @param field what is corrected: {@code time, status, actor, recipient, participant, place}, or what
 *     is counted: {@code dead, injured ...}
 */
public record Correction(String field, Value value) {
  private static final Set<String> COUNTED = Set.copyOf(
      Arrays.stream(Quantity.What.values())
          .filter(it -> it != Quantity.What.OTHER && it != Quantity.What.MONEY)
          .map(Quantity.What::code)
          .toList());

  private static final Set<String> BOUNDS =
      Set.copyOf(Arrays.stream(Quantity.Bound.values()).map(Quantity.Bound::code).toList());

  /** What it says now. */
  public sealed interface Value {
    /** A time. */
    record Time(LocalDate first, LocalDate last) implements Value {}

    /** Whether it happened. */
    record Status(FactStatus status) implements Value {}

    /** All who have this part in it, by the ends of their IRIs. */
    record Parts(Telling.Role role, List<String> entities) implements Value {
      public Parts {
        entities = List.copyOf(entities);
      }
    }

    /** A number. */
    record Number(String what, String bound, String value) implements Value {}

    /** Nothing: no article's value holds. */
    record Nothing() implements Value {}
  }

  /** What is said of the forms in a message. */
  static final String FORMS = "time=2021-05-03 (a day, month, year, or a/b), status=happened|planned|possible|denied,"
      + " actor|recipient|participant|place=entity/...,entity/..., dead|injured|...=at-least 12; - for none";

  /** Reads {@code FIELD=VALUE}, if it can be understood. */
  static Optional<Correction> of(String text) {
    String[] cells = text.split("=", 2);
    if (cells.length < 2) {
      return Optional.empty();
    }
    String field = cells[0].strip();
    String value = cells[1].strip();
    boolean known = field.equals("time") || role(field).isPresent() || COUNTED.contains(field);
    if (value.equals("-")) {
      return known ? Optional.of(new Correction(field, new Value.Nothing())) : Optional.empty();
    }
    Optional<? extends Value> read = field.equals("time") ? time(value)
        : field.equals("status") ? status(value)
        : role(field).isPresent() ? parts(role(field).get(), value)
        : COUNTED.contains(field) ? number(field, value)
        : Optional.empty();
    return read.map(it -> new Correction(field, it));
  }

  /** The part of this name. */
  static Optional<Telling.Role> role(String field) {
    return Arrays.stream(Telling.Role.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(field))
        .findFirst();
  }

  private static Optional<Value.Time> time(String value) {
    try {
      String[] ends = value.split("/", 2);
      LocalDate first = days(ends[0]).getFirst();
      LocalDate last = days(ends[ends.length - 1]).getLast();
      return last.isBefore(first) ? Optional.empty() : Optional.of(new Value.Time(first, last));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<LocalDate> days(String iso) {
    return switch (iso.length()) {
      case 4 -> List.of(Year.parse(iso).atDay(1), Year.parse(iso).atDay(1).plusYears(1).minusDays(1));
      case 7 -> List.of(YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth());
      default -> List.of(LocalDate.parse(iso), LocalDate.parse(iso));
    };
  }

  private static Optional<Value.Status> status(String value) {
    return Stream.of(FactStatus.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .map(Value.Status::new);
  }

  private static Optional<Value.Parts> parts(Telling.Role role, String value) {
    List<String> entities = new ArrayList<>();
    for (String item : value.split(",")) {
      entities.add(Decisions.local(item.strip()));
    }
    return entities.stream().allMatch(it -> it.matches("entity/[^\\s/]+"))
        ? Optional.of(new Value.Parts(role, entities))
        : Optional.empty();
  }

  private static Optional<Value.Number> number(String what, String value) {
    String[] words = value.split(" +");
    String bound = words.length == 1 ? "exact" : words[0];
    String number = words[words.length - 1];
    boolean fits = words.length < 3 && BOUNDS.contains(bound) && number.matches("\\d{1,12}(\\.\\d{1,6})?");
    return fits
        ? Optional.of(new Value.Number(what, bound, number.contains(".") ? new BigDecimal(number).toPlainString() : number + ".0"))
        : Optional.empty();
  }
}
