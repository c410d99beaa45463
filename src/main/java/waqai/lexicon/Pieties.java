package waqai.lexicon;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blessings after a name (حفظه الله), which tell nothing. */
public final class Pieties {
  private final Pattern pattern;

  /** Reads the list. */
  public Pieties() {
    String words = TsvFile.read("waqai/lexicon/arabic/pieties.tsv", 3).stream()
        .map(row -> Pattern.quote(row.cell(1)))
        .collect(Collectors.joining("|"));
    pattern = Pattern.compile("(?<!\\p{L})[-–(]?(?:" + words + ")[-–)]?(?!\\p{L})");
  }

  /** Puts blanks in the place of each, with the dashes or brackets round it. */
  public void blank(char[] text) {
    Matcher matcher = pattern.matcher(String.valueOf(text));
    while (matcher.find()) {
      Arrays.fill(text, matcher.start(), matcher.end(), ' ');
    }
  }
}
