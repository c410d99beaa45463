package waqai.lexicon.wikidata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import waqai.fact.EntityKind;
import waqai.lexicon.Fault;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.GazetteerFiles;

/**
 * Adds entries from Wikidata to the gazetteer: reads dumps and answers of the query service, brings
 * what they name together with what is there, and writes the files of imported rows. The same input
 * gives the same files, in whatever order it comes. A dump is read a line at a time; what is held is
 * what was taken.
 */
public final class GazetteerImport {
  private final Settings settings;
  private final Tally tally;
  private final Types types;
  private final Candidates candidates;

  /**
   * What is imported, and where to.
   *
   * @param to the folder of the files of the gazetteer
   * @param kinds only these; all if empty
   * @param countries only what is of these, by the gazetteer's ids; all if empty
   * @param since only who lived and what was there in this year or later
   * @param most how many items may be taken
   * @param types files of types that count before the program's own list
   */
  public record Settings(
      Path to, Set<EntityKind> kinds, Set<String> countries, int since, int most, List<Path> types) {
    public Settings {
      kinds = Set.copyOf(kinds);
      countries = Set.copyOf(countries);
      types = List.copyOf(types);
    }
  }

  /**
   * What an import came to.
   *
   * @param added new entries
   * @param extended entries that were there and got further names or an id
   * @param identified how many of these got an id of Wikidata
   * @param posts new posts
   * @param passed how many items or posts were of no use, by reason
   * @param refused how many were wrong or contradict the gazetteer, by reason
   */
  public record Summary(
      int added,
      int extended,
      int identified,
      int posts,
      SortedMap<String, Integer> passed,
      SortedMap<String, Integer> refused) {
    public Summary {
      passed = Collections.unmodifiableSortedMap(new TreeMap<>(passed));
      refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }
  }

  /**
   * @param faults takes what is wrong with the input, or contradicts the gazetteer
   * @throws IllegalArgumentException if a row of the gazetteer or of a file of types is bad, or a country is not there
   */
  public GazetteerImport(Settings settings, Consumer<Fault> faults) {
    this.settings = settings;
    this.tally = new Tally(faults);
    this.types = new Types(settings.types());
    this.candidates = new Candidates(settings, new Known(new Gazetteer(GazetteerFiles.in(settings.to()))), tally);
  }

  /** Imports the files. A file that cannot be read is told, and the others are. */
  public Summary run(List<Path> files) {
    files.forEach(file -> each(file, true, this::read));
    Set<String> positions = candidates.unknownPositions();
    if (!positions.isEmpty()) {
      files.forEach(file -> each(file, false, (name, in) -> positions(name, in, positions)));
    }
    candidates.write(GazetteerFiles.in(settings.to()));
    return tally.summary();
  }

  private interface Reader {
    void read(String file, BufferedInputStream in) throws IOException;
  }

  private void each(Path file, boolean tell, Reader reader) {
    try (BufferedInputStream in = Input.open(file)) {
      reader.read(file.toString(), in);
    } catch (IOException e) {
      if (tell) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        tally.refuse(new Fault(file.toString(), "file cannot be read to its end", "cannot be read to its end: "
            + e.getClass().getSimpleName() + " " + reason));
      }
    }
  }

  private void read(String file, BufferedInputStream in) throws IOException {
    Input.Form form = Input.form(in);
    if (form == Input.Form.DUMP) {
      new Dump(file, types).read(in, candidates::take);
      return;
    }
    Table table = new Table(types, settings.most(), candidates::take);
    try {
      switch (form) {
        case CSV -> Csv.read(file, in, table::add, tally::refuse);
        case ANSWER_JSON, DUMP -> SparqlJson.read(file, in, table::add, tally::refuse);
      }
    } finally {
      table.finish();
    }
  }

  private void positions(String file, BufferedInputStream in, Set<String> ids) throws IOException {
    if (Input.form(in) == Input.Form.DUMP) {
      Map<String, Candidate.Position> found = new TreeMap<>();
      new Dump(file, types).positions(in, new TreeSet<>(ids), found);
      candidates.know(found);
    }
  }
}
