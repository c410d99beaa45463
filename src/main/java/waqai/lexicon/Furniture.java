package waqai.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.lexicon.TsvFile.Row;

/** Words by which a line shows that it stands around an article and tells nothing itself. */
public final class Furniture {
  private static final String FILE = "waqai/lexicon/arabic/furniture.tsv";
  private static final int COLUMNS = 5;

  /** A credit names a few people or agencies. */
  private static final int CREDIT_WORDS = 8;

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+$");
  private static final Pattern CREDIT = Pattern.compile("^([\\p{L} ]+?) ?[:/|] ?(.+)$", Pattern.DOTALL);

  private final List<String> openings = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> credits = new HashSet<>();

  /** What a line is. */
  public enum Line {
    /** Above links to other stories. */
    HEADING,
    /** Furniture in itself. */
    FURNITURE,
    /** Nothing that is known here. */
    OTHER
  }

  /** Reads the list. */
  public Furniture() {
    for (Row row : rows()) {
      String words = Orthography.fold(row.cell(2));
      switch (row.cell(1)) {
        case "opens" -> openings.add(words);
        case "label" -> labels.add(words);
        case "credit" -> credits.add(words);
        default -> throw row.bad("has the kind " + row.cell(1));
      }
    }
  }

  /** The rows of the list, with their examples. */
  static List<Row> rows() {
    return TsvFile.read(FILE, COLUMNS);
  }

  /** What this line of text is. */
  public Line of(String line) {
    String words = AROUND.matcher(Orthography.fold(line).toLowerCase(Locale.ROOT)).replaceAll("");
    if (labels.contains(words)) {
      return Line.HEADING;
    }
    for (String opening : openings) {
      if (words.startsWith(opening)) {
        boolean alone = words.length() == opening.length();
        if (alone || !Character.isLetter(words.charAt(opening.length()))) {
          return alone ? Line.HEADING : Line.FURNITURE;
        }
      }
    }
    return isCredit(words) ? Line.FURNITURE : Line.OTHER;
  }

  private boolean isCredit(String words) {
    Matcher matcher = CREDIT.matcher(words);
    return matcher.matches()
        && credits.contains(matcher.group(1))
        && matcher.group(2).split("\\s+").length <= CREDIT_WORDS;
  }
}
