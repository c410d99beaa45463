package waqai.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import waqai.fact.EventType;

/** Which facts a visitor wants, from the fields of the search form. */
final class FactSearch {
  private static final int MOST_ENTITIES = 50;

  private final NameSearch names;
  private final FactIndex index;

  FactSearch(FactIndex index, NameSearch names) {
    this.index = index;
    this.names = names;
  }

  /**
   * The facts that pass, newest first.
   *
   * @throws IllegalArgumentException if a field says what cannot be; the message names the field
   */
  List<IndexedFact> find(Request request) {
    Predicate<IndexedFact> wanted =
        names(request, "q")
            .<Predicate<IndexedFact>>map(some -> fact -> meets(fact.about(), some) || meets(fact.voices(), some))
            .orElse(fact -> true);
    wanted = and(wanted, names(request, "with").map(some -> fact -> meets(fact.about(), some)));
    wanted = and(wanted, names(request, "country").map(some -> fact -> meets(fact.countries(), some)));
    wanted = and(wanted, names(request, "place").map(some -> fact -> meets(fact.places(), some)));
    wanted = and(wanted, names(request, "source").map(some -> fact -> meets(fact.voices(), some)));
    wanted = and(wanted, request.parameter("type").map(this::type).map(type -> fact -> fact.type() == type));
    wanted = and(wanted, request.parameter("status").map(status -> fact -> fact.status().code().equals(status)));
    wanted = and(wanted, request.parameter("contested").map(yes -> IndexedFact::contested));
    wanted = and(wanted, first(request).map(day -> fact -> fact.last().filter(it -> !it.isBefore(day)).isPresent()));
    wanted = and(wanted, last(request).map(day -> fact -> fact.first().filter(it -> !it.isAfter(day)).isPresent()));
    return index.facts().stream().filter(wanted).toList();
  }

  private static Predicate<IndexedFact> and(
      Predicate<IndexedFact> one, Optional<Predicate<IndexedFact>> other) {
    return other.map(one::and).orElse(one);
  }

  private Optional<Set<Node>> names(Request request, String field) {
    return request
        .parameter(field)
        .map(
            words ->
                names.meant(words, MOST_ENTITIES).stream()
                    .map(IndexedEntity::node)
                    .collect(Collectors.toCollection(HashSet::new)));
  }

  private EventType type(String code) {
    return EventType.of(code);
  }

  private static Optional<LocalDate> first(Request request) {
    return request.parameter("from").map(text -> day("from", text, false));
  }

  private static Optional<LocalDate> last(Request request) {
    return request.parameter("to").map(text -> day("to", text, true));
  }

  private static LocalDate day(String field, String text, boolean end) {
    try {
      return switch (text.length()) {
        case 4 -> end ? Year.parse(text).atMonth(12).atEndOfMonth() : Year.parse(text).atDay(1);
        case 7 -> end ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          field + " takes a day, a month or a year, as 2021-09-09, not: " + text, e);
    }
  }

  private static boolean meets(Set<Node> some, Set<Node> others) {
    return some.stream().anyMatch(others::contains);
  }
}
