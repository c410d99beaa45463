package waqai.analyze.arabic;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.lexicon.TsvFile;
import waqai.lexicon.TsvFile.Row;

/**
 * Clauses before a number that say how exact it is: ما لا يقل عن 16 جنديا. They hide from the parser who
 * is counted, so it does not get to read them; the bound is read from the text itself.
 */
final class VagueNumbers {
  private static final Pattern CLAUSES = pattern();

  private VagueNumbers() {}

  private static Pattern pattern() {
    String clauses = TsvFile.read("waqai/lexicon/arabic/quantity-bounds.tsv", 7).stream()
        .filter(row -> row.cell(2).equals("before"))
        .flatMap(row -> row.values(1).stream())
        .filter(words -> words.startsWith("ما "))
        .map(words -> words.replace(" ", "\\s*"))
        .collect(Collectors.joining("|"));
    String numbers = TsvFile.read("waqai/lexicon/arabic/number-words.tsv", 7).stream()
        .filter(row -> !row.cell(2).startsWith("ordinal"))
        .flatMap(VagueNumbers::forms)
        .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<!\\p{L})(?:" + clauses + ")\\s+(?=\\p{Nd}|(?:" + numbers + ")(?!\\p{L}))");
  }

  private static Stream<String> forms(Row row) {
    return row.values(1).stream();
  }

  /** Puts blanks in the place of each. */
  static void blank(char[] text) {
    Matcher matcher = CLAUSES.matcher(String.valueOf(text));
    while (matcher.find()) {
      Arrays.fill(text, matcher.start(), matcher.end(), ' ');
    }
  }
}
