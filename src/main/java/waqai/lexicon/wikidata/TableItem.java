package waqai.lexicon.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Fault;
import waqai.lexicon.wikidata.Candidate.Office;
import waqai.lexicon.wikidata.Candidate.Point;

/** What the rows of an answer say of one item. */
final class TableItem {
  /** As in {@code Point(44.366 33.315)}: longitude first. */
  private static final Pattern POINT = Pattern.compile("(?i)Point\\((-?[\\d.]+) (-?[\\d.]+)\\)");

  private final String place;
  private final String id;
  private final Set<String> kinds = new TreeSet<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> arabic = new LinkedHashSet<>();
  private final Set<String> arabicAliases = new TreeSet<>();
  private final Set<String> english = new LinkedHashSet<>();
  private final Set<String> englishAliases = new TreeSet<>();
  private final Set<String> countries = new TreeSet<>();
  private final Set<Point> points = new LinkedHashSet<>();
  private final Set<Office> offices = new LinkedHashSet<>();
  private final Map<String, Candidate.Position> positions = new LinkedHashMap<>();
  private Optional<String> ended = Optional.empty();

  TableItem(String place, String id) {
    this.place = place;
    this.id = id;
  }

  void add(TableRow row) {
    row.text("kind").ifPresent(kinds::add);
    row.items("type").forEach(types::add);
    row.items("country").forEach(countries::add);
    row.text("label_ar").ifPresent(arabic::add);
    row.text("label_en").ifPresent(english::add);
    row.cell("itemLabel").ifPresent(this::label);
    row.texts("alias_ar").forEach(arabicAliases::add);
    row.texts("alias_en").forEach(englishAliases::add);
    row.text("itemAltLabel").ifPresent(all -> Stream.of(all.split(", ")).forEach(this::alias));
    row.text("coordinates").map(POINT::matcher).filter(Matcher::matches).ifPresent(p ->
        points.add(new Point(Double.parseDouble(p.group(2)), Double.parseDouble(p.group(1)))));
    ended = ended.or(() -> row.text("ended").flatMap(Times::date));
    row.item("position").ifPresent(position -> office(position, row));
  }

  /** The label service gives the label of one language, or the id if there is none. */
  private void label(TableRow.Cell cell) {
    if (Names.arabic(cell.value()).isPresent()) {
      arabic.add(cell.value());
    } else if (!Statements.isItem(cell.value()) && (cell.language().isEmpty() || cell.language().startsWith("en"))) {
      english.add(cell.value());
    }
  }

  private void alias(String name) {
    (Names.arabic(name).isPresent() ? arabicAliases : englishAliases).add(name);
  }

  private void office(String position, TableRow row) {
    offices.add(new Office(position, date(row, "start"), date(row, "end")));
    Set<String> of = new TreeSet<>();
    row.items("positionCountry").forEach(of::add);
    row.text("position_ar").or(() -> row.text("positionLabel")).flatMap(Names::arabic)
        .ifPresent(title -> positions.merge(position, new Candidate.Position(title, of), TableItem::both));
  }

  private static Candidate.Position both(Candidate.Position a, Candidate.Position b) {
    Set<String> countries = new TreeSet<>(a.countries());
    countries.addAll(b.countries());
    return new Candidate.Position(a.title(), countries);
  }

  private static Optional<String> date(TableRow row, String column) {
    Optional<Integer> precision =
        row.text(column + "Precision").filter(p -> p.matches("\\d{1,2}")).map(Integer::valueOf);
    return row.text(column).flatMap(t -> precision.map(p -> Times.date(t, p)).orElseGet(() -> Times.date(t)));
  }

  /** All of it, as a candidate if it can be one. */
  Reading reading(Types listed) {
    if (kinds.size() > 1) {
      return refused("two kinds", "has the kinds " + kinds + ": expected one");
    }
    if (kinds.isEmpty() && types.isEmpty()) {
      return refused("no kind", "has no kind and no type: expected a column kind or type");
    }
    Optional<EntityKind> kind = kinds.stream().findFirst().flatMap(Table::kind).or(() -> listed.kind(types));
    if (kind.isEmpty()) {
      return new Reading.Passed("of no type that is listed");
    }
    List<String> names = arabic.stream().flatMap(n -> Names.arabic(n).stream()).toList();
    return names.isEmpty()
        ? new Reading.Passed("without an Arabic label")
        : new Reading.Found(candidate(kind.get(), names), positions);
  }

  private Candidate candidate(EntityKind kind, List<String> names) {
    boolean person = kind == EntityKind.PERSON;
    return new Candidate(
        place,
        id,
        kind,
        Names.arabic(names.getFirst(), Stream.concat(names.stream(), arabicAliases.stream())),
        Names.latin(english.stream().findFirst(), Stream.concat(english.stream(), englishAliases.stream())),
        countries,
        points.stream().findFirst().filter(p -> points.size() == 1 && kind == EntityKind.PLACE),
        person ? new ArrayList<>(offices) : List.of(),
        Times.year(ended));
  }

  private Reading refused(String reasonKind, String reason) {
    return new Reading.Refused(new Fault(place, reasonKind, id + " " + reason));
  }
}
