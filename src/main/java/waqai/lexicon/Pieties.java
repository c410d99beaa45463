package waqai.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Formulas that tell nothing of what happened: blessings after a name (حفظه الله), who got a copy of a
 * statement, who does not want to be named.
 */
public final class Pieties {
  /** What stands for one to four words; a formula that has it is a clause. */
  private static final String GAP = "…";

  private final Pattern phrases;
  private final Pattern clauses;

  /** Reads the list. */
  public Pieties() {
    List<String> rows =
        TsvFile.read("waqai/lexicon/arabic/pieties.tsv", 3).stream().map(row -> row.cell(1)).toList();
    phrases = pattern(rows.stream().filter(r -> !r.contains(GAP)));
    clauses = pattern(rows.stream().filter(r -> r.contains(GAP)));
  }

  private static Pattern pattern(Stream<String> rows) {
    String words = rows.map(Pieties::words).collect(Collectors.joining("|"));
    String between = "[-–—ـ(\"«“]\\s*(?:" + words + ")\\s*[-–—ـ)\"»”]";
    return Pattern.compile("(?<!\\p{L})(?:" + between + "|[-–(]?(?:" + words + ")[-–)]?)(?!\\p{L})");
  }

  private static String words(String row) {
    return Arrays.stream(row.split("\\s*" + GAP + "\\s*"))
        .map(Pieties::phrase)
        .collect(Collectors.joining("\\s+(?:[^\\s،.]+\\s+){1,4}?"));
  }

  /** One word after the other; words parted by / are alternatives, ? after them says that they may be missing. */
  private static String phrase(String words) {
    StringBuilder out = new StringBuilder();
    String[] all = words.split(" ");
    for (String one : all) {
      boolean optional = one.endsWith("?");
      String either = Arrays.stream(one.replace("?", "").split("/")).map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));
      String gap = out.isEmpty() || out.toString().endsWith("\\s+)?") ? "" : "\\s+";
      out.append(!optional ? gap + either : out.isEmpty() ? "(?:" + either + "\\s+)?" : "(?:" + gap + either + ")?");
    }
    return out.toString();
  }

  /**
   * Puts blanks in the place of each, with the dashes or brackets round it, and for a clause a comma
   * first.
   */
  public void blank(char[] text) {
    blank(text, phrases, ' ');
    blank(text, clauses, '،');
  }

  private static void blank(char[] text, Pattern pattern, char first) {
    Matcher matcher = pattern.matcher(String.valueOf(text));
    while (matcher.find()) {
      Arrays.fill(text, matcher.start(), matcher.end(), ' ');
      text[matcher.start()] = first;
    }
  }
}
