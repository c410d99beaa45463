package waqai.lexicon.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import waqai.fact.EntityKind;
import waqai.lexicon.Fault;

/**
 * A Wikidata JSON dump: one array, one entity a line that ends in a comma
 * (https://www.wikidata.org/wiki/Wikidata:Database_download). Lines without the brackets are read
 * too. Of any line no more than one is in memory.
 */
final class Dump {
  private final String file;
  private final Types types;

  Dump(String file, Types types) {
    this.file = file;
    this.types = types;
  }

  /** Reads all items. */
  void read(InputStream in, Consumer<Reading> out) throws IOException {
    items(in, id -> true, (place, item) -> out.accept(reading(place, item)), f -> out.accept(new Reading.Refused(f)));
  }

  /** Reads what some items are, as posts; lines that are bad were told before. */
  void positions(InputStream in, Set<String> ids, Map<String, Candidate.Position> out) throws IOException {
    items(in, ids::contains, (place, item) -> position(item).ifPresent(p -> out.put(item.id(), p)), f -> {});
  }

  private interface Taker {
    void take(String place, Item item);
  }

  private void items(InputStream in, Predicate<String> wanted, Taker taker, Consumer<Fault> bad) throws IOException {
    ByteLines lines = new ByteLines(in);
    while (lines.next()) {
      String place = file + ":" + lines.number();
      int from = begin(lines);
      if (lines.cut()) {
        bad.accept(new Fault(place, "line too long", "the line is longer than any item: expected one item a line"));
      } else if (from < lines.length()) {
        try {
          Item.read(lines.bytes(), from, lines.length(), wanted).ifPresent(item -> taker.take(place, item));
        } catch (IOException e) {
          bad.accept(new Fault(place, "no JSON of an item", "expected the JSON of one item (" + brief(e) + ")"));
        }
      }
    }
  }

  /** Where the object begins; behind the line's end if there is none. */
  private static int begin(ByteLines lines) {
    int at = 0;
    while (at < lines.length() && " \t\r[],".indexOf(lines.bytes()[at]) >= 0) {
      at++;
    }
    return at;
  }

  private static String brief(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse(message);
  }

  private Reading reading(String place, Item item) {
    Statements said = item.statements();
    Optional<EntityKind> kind = types.kind(said.items(Statements.INSTANCE_OF));
    if (kind.isEmpty()) {
      return new Reading.Passed("of no type that is listed");
    }
    if (kind.get() == EntityKind.PERSON
        && said.offices().isEmpty()
        && !types.isPublic(said.items(Statements.OCCUPATION))) {
      return new Reading.Passed("people without a post in public life");
    }
    Optional<String> label = Optional.ofNullable(item.labels().get("ar")).flatMap(Names::arabic);
    return label
        .<Reading>map(l -> new Reading.Found(candidate(place, item, kind.get(), l), Map.of()))
        .orElseGet(() -> new Reading.Passed("without an Arabic label"));
  }

  private static Candidate candidate(String place, Item item, EntityKind kind, String label) {
    Statements said = item.statements();
    boolean person = kind == EntityKind.PERSON;
    OptionalInt ended = Times.year(said.date(person ? Statements.DEATH : Statements.DISSOLVED));
    return new Candidate(
        place,
        item.id(),
        kind,
        Names.arabic(label, item.aliases("ar").stream()),
        Names.latin(item.english(), item.aliases("en").stream()),
        countries(said, person),
        said.coordinates().filter(p -> kind == EntityKind.PLACE),
        person ? said.offices() : List.of(),
        ended);
  }

  private static Set<String> countries(Statements said, boolean person) {
    if (person) {
      return said.presentItems(Statements.CITIZENSHIP);
    }
    Set<String> countries = said.presentItems(Statements.COUNTRY);
    return countries.isEmpty() ? said.presentItems(Statements.ORIGIN) : countries;
  }

  private static Optional<Candidate.Position> position(Item item) {
    Set<String> countries = new TreeSet<>(item.statements().presentItems(Statements.JURISDICTION));
    if (countries.isEmpty()) {
      countries.addAll(item.statements().presentItems(Statements.COUNTRY));
    }
    return Optional.ofNullable(item.labels().get("ar"))
        .flatMap(Names::arabic)
        .map(title -> new Candidate.Position(title, Set.copyOf(countries)));
  }
}
