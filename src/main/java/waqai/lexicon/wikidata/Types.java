package waqai.lexicon.wikidata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.TsvFile;
import waqai.lexicon.TsvFile.Row;

/** Which types of Wikidata are which kinds of the gazetteer. A row higher up wins. */
final class Types {
  private static final String OWN = "waqai/lexicon/wikidata-types.tsv";
  private static final int COLUMNS = 4;
  private static final String LEFT_OUT = "none";
  private static final String OCCUPATION = "occupation";

  private final Map<String, Optional<EntityKind>> kinds = new LinkedHashMap<>();
  private final Set<String> occupations = new HashSet<>();

  /**
   * The program's list, and before it the rows of a user's files.
   *
   * @throws IllegalArgumentException if a row is bad
   */
  Types(List<Path> more) {
    List<Row> rows = new ArrayList<>();
    more.forEach(file -> rows.addAll(TsvFile.read(file, COLUMNS)));
    rows.addAll(TsvFile.read(OWN, COLUMNS));
    rows.forEach(this::add);
  }

  private void add(Row row) {
    if (!Statements.isItem(row.cell(1))) {
      throw row.bad("has the type '" + row.cell(1) + "': expected Q and digits");
    }
    switch (row.cell(2)) {
      case OCCUPATION -> occupations.add(row.cell(1));
      case LEFT_OUT -> kinds.putIfAbsent(row.cell(1), Optional.empty());
      default -> kinds.putIfAbsent(row.cell(1), Optional.of(kind(row)));
    }
  }

  private static EntityKind kind(Row row) {
    try {
      return EntityKind.of(row.cell(2));
    } catch (IllegalArgumentException e) {
      throw row.bad("has the kind '" + row.cell(2) + "': expected a kind of the gazetteer, none or occupation");
    }
  }

  /** The kind of an item of these types; none if no type is listed or one is to be left out. */
  Optional<EntityKind> kind(Collection<String> types) {
    if (types.stream().anyMatch(t -> kinds.getOrDefault(t, Optional.of(EntityKind.OTHER)).isEmpty())) {
      return Optional.empty();
    }
    return kinds.entrySet().stream()
        .filter(e -> types.contains(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .findFirst();
  }

  /** Whether one of these occupations is of public life. */
  boolean isPublic(Collection<String> occupation) {
    return occupation.stream().anyMatch(occupations::contains);
  }
}
