package waqai.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The words of dates: names of days and months, units of time, "yesterday". */
public final class DateWords {
  private static final int COLUMNS = 8;

  private final List<String> all = new ArrayList<>();

  /** Reads the lists of the time tagger. */
  public DateWords() {
    for (String file : List.of("weekdays", "months", "time-units", "time-words")) {
      TsvFile.read("waqai/lexicon/arabic/" + file + ".tsv", COLUMNS)
          .forEach(row -> row.values(2).forEach(it -> all.add(it.replace("=", ""))));
    }
  }

  /** All of them, some of several words. */
  public List<String> all() {
    return List.copyOf(all);
  }
}
