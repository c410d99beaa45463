package waqai.lexicon.wikidata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Fault;

/** The rows of one answer, brought together by item: an item has a row for each of its aliases and posts. */
final class Table {
  private final Types types;
  private final int most;
  private final Consumer<Reading> out;
  private final Map<String, TableItem> items = new LinkedHashMap<>();

  /**
   * @param most how many items are held; more are refused
   */
  Table(Types types, int most, Consumer<Reading> out) {
    this.types = types;
    this.most = most;
    this.out = out;
  }

  /** Takes a row. */
  void add(TableRow row) {
    Optional<String> id = row.item("item");
    Optional<String> kind = row.text("kind");
    if (id.isEmpty()) {
      refuse(row.place(), "no item", "item is '" + row.text("item").orElse("") + "': expected an item of Wikidata, as Q796");
    } else if (kind.isPresent() && kind(kind.get()).isEmpty()) {
      refuse(row.place(), "no such kind", "kind is '" + kind.get() + "': expected a kind of the gazetteer, as Person");
    } else if (!items.containsKey(id.get()) && items.size() >= most) {
      refuse(row.place(), "too many items", "expected no more than " + most + " items in a file");
    } else {
      items.computeIfAbsent(id.get(), i -> new TableItem(row.place(), i)).add(row);
    }
  }

  /** Gives the items on, when all rows were taken. */
  void finish() {
    items.values().forEach(item -> out.accept(item.reading(types)));
  }

  static Optional<EntityKind> kind(String code) {
    return Stream.of(EntityKind.values()).filter(k -> k.code().equals(code)).findFirst();
  }

  private void refuse(String place, String kind, String reason) {
    out.accept(new Reading.Refused(new Fault(place, kind, reason)));
  }
}
