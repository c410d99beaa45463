package waqai.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words that stand in datelines besides names and numbers: وكالات, خاص, أ ف ب, names of months. */
public final class DatelineWords {
  private static final int TIME_COLUMNS = 8;

  private final Set<String> credits = new HashSet<>();
  private final Set<String> times = new HashSet<>();

  /** Reads the lists. */
  public DatelineWords() {
    TsvFile.read("waqai/lexicon/arabic/dateline-words.tsv", 3)
        .forEach(row -> credits.add(Orthography.fold(row.cell(1))));
    for (String file : List.of("months.tsv", "weekdays.tsv")) {
      TsvFile.read("waqai/lexicon/arabic/" + file, TIME_COLUMNS).stream()
          .flatMap(row -> row.values(2).stream())
          .flatMap(name -> Stream.of(name.split(" ")))
          .forEach(word -> times.add(Orthography.fold(word)));
    }
  }

  /** Whether a word names who sent the news, whatever its spelling: وكالات, مراسل. */
  public boolean isCredit(String word) {
    return credits.contains(Orthography.fold(word));
  }

  /** Whether a word names a month or a day of the week. */
  public boolean isTime(String word) {
    return times.contains(Orthography.fold(word));
  }
}
