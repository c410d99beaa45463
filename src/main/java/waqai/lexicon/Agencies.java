package waqai.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import waqai.lexicon.TsvFile.Row;

/** Finds which news agencies an article credits: at its head, at its end, or as its publisher. */
public final class Agencies {
  /** In UTF-16 units: a dateline with the first words after it. */
  private static final int HEAD = 120;

  private static final int TAIL = 60;

  /** A mark, or blanks beside one. */
  private static final String MARK = "[\\s]*[()\\[\\]/|:،,.«»\"–—-][\\s]*";

  private final List<Credit> credits = new ArrayList<>();

  private record Credit(Pattern pattern, String agency) {}

  /** Reads the list. */
  public Agencies() {
    for (Row row : TsvFile.read("waqai/lexicon/arabic/agencies.tsv", 4)) {
      String name = Pattern.quote(Orthography.fold(row.cell(1)));
      String pattern = switch (row.cell(2)) {
        case "any" -> "(?<![\\p{L}])[ولبك]?" + name + "(?![\\p{L}])";
        case "marked" -> "(?:^|" + MARK + ")" + name + "(?:" + MARK + "|\\s*$)";
        default -> throw row.bad("has neither any nor marked in the column where");
      };
      credits.add(new Credit(Pattern.compile(pattern), row.cell(3)));
    }
  }

  /** The agencies that a text credits at its head or its end. */
  public Set<String> creditedIn(String text) {
    Set<String> found = new TreeSet<>();
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    found.addAll(named(Orthography.fold(head)));
    found.addAll(named(Orthography.fold(tail)));
    return found;
  }

  /** The agency that a publisher is. */
  public Set<String> publishing(String publisher) {
    return named("- " + Orthography.fold(publisher) + " -");
  }

  private Set<String> named(String folded) {
    Set<String> found = new TreeSet<>();
    for (Credit credit : credits) {
      if (credit.pattern().matcher(folded).find()) {
        found.add(credit.agency());
      }
    }
    return found;
  }
}
