package waqai.export;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for terminals. Columns line up by what characters occupy on the screen: marks nothing,
 * wide characters two cells. A cell with letters that run from right to left is isolated (U+2068,
 * U+2069), so that it does not reorder its neighbours; controls in a cell are made harmless.
 */
final class TextTable {
  private static final int GAP = 2;
  private static final int LONGEST_WORD = 20;
  private static final char ISOLATE = '\u2068';
  private static final char END_ISOLATE = '\u2069';

  private final List<List<String>> rows = new ArrayList<>();
  private final int width;

  /**
   * @param width cells of a line, which long texts are wrapped to
   */
  TextTable(List<String> heads, int width) {
    this.width = width;
    add(heads);
  }

  /** Adds a row with as many cells as there are heads. */
  void add(List<String> cells) {
    rows.add(cells.stream().map(TextTable::harmless).toList());
  }

  void print(PrintWriter out) {
    int[] widths = widths();
    boolean apart = false;
    for (int row = 0; row < rows.size(); row++) {
      List<List<String>> cells = new ArrayList<>();
      for (int column = 0; column < widths.length; column++) {
        cells.add(wrapped(rows.get(row).get(column), widths[column]));
      }
      int height = cells.stream().mapToInt(List::size).max().orElse(1);
      if (row > 1 && (apart || height > 1)) {
        out.print('\n');
      }
      apart = row > 0 && height > 1;
      for (int line = 0; line < height; line++) {
        out.print(line(cells, widths, line));
        out.print('\n');
      }
      if (row == 0) {
        out.print(rule(widths));
        out.print('\n');
      }
    }
  }

  /** How many cells of a terminal a text occupies. */
  static int displayWidth(String text) {
    return text.codePoints().map(TextTable::displayWidth).sum();
  }

  private static int displayWidth(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> {
        int wide = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        yield wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH
            ? 2
            : 1;
      }
    };
  }

  /**
   * As wide as the widest cell if the line has room; else at least as wide as the longest word, and
   * what is left goes where most is missing.
   */
  private int[] widths() {
    int columns = rows.getFirst().size();
    int[] natural = new int[columns];
    int[] given = new int[columns];
    for (int column = 0; column < columns; column++) {
      int at = column;
      natural[at] = rows.stream().mapToInt(row -> displayWidth(row.get(at))).max().orElse(0);
      int word = rows.stream().mapToInt(row -> longestWord(row.get(at))).max().orElse(0);
      given[at] = Math.min(word, LONGEST_WORD);
    }
    int room = width - GAP * (columns - 1) - IntStream.of(given).sum();
    for (; room > 0; room--) {
      int neediest = neediest(natural, given);
      if (given[neediest] >= natural[neediest]) {
        break;
      }
      given[neediest]++;
    }
    return given;
  }

  /** The column that shows the least part of its widest cell. */
  private static int neediest(int[] natural, int[] given) {
    int neediest = 0;
    for (int column = 1; column < natural.length; column++) {
      if ((long) natural[column] * given[neediest] > (long) natural[neediest] * given[column]) {
        neediest = column;
      }
    }
    return neediest;
  }

  private static int longestWord(String text) {
    return Stream.of(text.split(" ")).mapToInt(TextTable::displayWidth).max().orElse(0);
  }

  private static String line(List<List<String>> cells, int[] widths, int line) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      List<String> cell = cells.get(column);
      String part = line < cell.size() ? cell.get(line) : "";
      text.append(isolated(part));
      text.append(" ".repeat(widths[column] - displayWidth(part) + GAP));
    }
    return text.toString().stripTrailing();
  }

  private static String rule(int[] widths) {
    List<String> parts = IntStream.of(widths).mapToObj("─"::repeat).toList();
    return String.join(" ".repeat(GAP), parts);
  }

  /** The text in lines of at most this width, broken at blanks, or within a word that is longer. */
  private static List<String> wrapped(String text, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String left = word;
      if (!line.isEmpty() && displayWidth(line.toString()) + 1 + displayWidth(left) > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (displayWidth(left) > most) {
        int end = fitting(left, most);
        lines.add(left.substring(0, end));
        left = left.substring(end);
      }
      line.append(line.isEmpty() ? "" : " ").append(left);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int fitting(String word, int most) {
    int end = 0;
    int used = 0;
    while (end < word.length()) {
      int point = word.codePointAt(end);
      used += displayWidth(point);
      if (used > most && end > 0) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static String isolated(String text) {
    boolean rightToLeft =
        text.codePoints()
            .map(Character::getDirectionality)
            .anyMatch(
                it ->
                    it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return rightToLeft ? ISOLATE + text + END_ISOLATE : text;
  }

  /** Without escape sequences, line ends and bidi controls. */
  private static String harmless(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              boolean bidi =
                  point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
              if (Character.isISOControl(point) || Character.isWhitespace(point)) {
                plain.append(' ');
              } else if (!bidi) {
                plain.appendCodePoint(point);
              }
            });
    return plain.toString();
  }
}
