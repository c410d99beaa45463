package waqai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.lexicon.TsvFile.Row;

/** Tells what is wrong with the files of the gazetteer: form, doubles, rows that contradict others. */
public final class GazetteerCheck {
  private final Map<String, Row> byId = new LinkedHashMap<>();
  private final Map<String, Row> byWikidata = new HashMap<>();
  private final Map<String, Row> byName = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private int rows;

  private GazetteerCheck() {}

  /**
   * What a check came to.
   *
   * @param rows how many rows of entries and posts were looked at
   * @param faults what is wrong, in the order of the files
   */
  public record Result(int rows, List<Fault> faults) {
    public Result {
      faults = List.copyOf(faults);
    }
  }

  /** Looks at all rows. A bad row is told, and the others are looked at. */
  public static Result of(GazetteerFiles files) {
    GazetteerCheck check = new GazetteerCheck();
    List<Row> entries = files.entries(check.faults::add);
    entries.forEach(check::entry);
    entries.forEach(check::owner);
    List<Row> posts = files.posts(check.faults::add);
    check.faults.addAll(new PostCheck(check.byId).faults(posts));
    check.rows = entries.size() + posts.size();
    return new Result(check.rows, check.faults);
  }

  private void entry(Row row) {
    faults.addAll(RowCheck.faults(row));
    Row base = byId.putIfAbsent(row.id(), row);
    if (base == null) {
      unique(byName, name(row), row, "has the name, kind and country of ");
    } else {
      addition(base, row);
    }
    if (!row.cell(6).isEmpty()) {
      unique(byWikidata, row.cell(6), row, "has the Wikidata id " + row.cell(6) + " of ");
    }
  }

  private static String name(Row row) {
    return String.join("\t", Orthography.nameKey(row.cell(2)), row.cell(1), row.cell(7));
  }

  /** A row of an import adds names to the entry whose id it has, and says nothing else about it. */
  private void addition(Row base, Row row) {
    if (!row.file().equals(GazetteerFiles.IMPORTED)) {
      faults.add(row.fault("stands already at " + base.place()));
    }
    for (int column : new int[] {1, 2, 7}) {
      if (!row.cell(column).equals(base.cell(column))) {
        faults.add(row.fault("says '" + row.cell(column) + "': expected '" + base.cell(column) + "' as at " + base.place()));
      }
    }
    if (!base.cell(6).isEmpty() && !row.cell(6).isEmpty() && !base.cell(6).equals(row.cell(6))) {
      faults.add(row.fault("has the Wikidata id " + row.cell(6) + ": expected " + base.cell(6) + " as at " + base.place()));
    }
  }

  private void unique(Map<String, Row> seen, String key, Row row, String what) {
    Row other = seen.putIfAbsent(key, row);
    if (other != null && !other.id().equals(row.id())) {
      faults.add(row.fault(what + other.id() + " at " + other.place()));
    }
  }

  private void owner(Row row) {
    String of = row.cell(7);
    if (!of.isEmpty() && !byId.containsKey(of)) {
      faults.add(row.fault("belongs to '" + of + "': expected an id of the gazetteer"));
    }
    Optional<EntityKind> kind = RowCheck.kind(row);
    if (kind.filter(k -> k == EntityKind.PERSON).isPresent() && of.startsWith("person/")) {
      faults.add(row.fault("belongs to a person: expected a country or body"));
    }
  }
}
