package waqai.read;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import waqai.text.Span;

/**
 * A stretch of text between line ends, tabs, tags and runs of spaces.
 *
 * @param span where it stands, without the space around it
 * @param text its words as written
 * @param folded its words folded by {@link CalendarWords#fold}
 */
record Block(Span span, String text, String folded) {
  /** From so many spaces on, a run of them is a gap in the page and not between words. */
  private static final int GAP = 4;

  private static final int LONGEST_TAG = 300;

  /** Fewer lines tell nothing about how a text was wrapped. */
  private static final int WRAPPED_LINES = 5;

  private static final Pattern REMNANT_START = Pattern.compile("^[\\p{Alpha}:-]{2,20}=\\s?[\"']");
  private static final Pattern REMNANT_END = Pattern.compile("[\"']?\\s?/?>$");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern WEEKDAY_OR_MONTH =
      Pattern.compile(CalendarWords.anyWeekday() + "|" + CalendarWords.anyMonth() + "|am|pm|gmt");

  /** A stamp has a few words beside its date: "last update", "published on". */
  private static final int WORDS_OF_STAMP = 4;

  private static final int PLAUSIBLE_STAMP = 15;

  /** What a window or a path of links adds to a title. */
  private static final int HEAD_WORDS = 6;

  /** All of these words as one block. */
  static Block of(String words) {
    return new Block(new Span(0, words.length()), words, CalendarWords.fold(words));
  }

  static List<Block> split(String text) {
    List<Block> blocks = new ArrayList<>();
    boolean wrapped = isWrapped(text);
    int begin = 0;
    int at = 0;
    while (at < text.length()) {
      int next = afterBreak(text, at, wrapped);
      if (next > at) {
        add(blocks, text, begin, at);
        begin = next;
      }
      at = Math.max(next, at + 1);
    }
    add(blocks, text, begin, text.length());
    return blocks;
  }

  private static void add(List<Block> blocks, String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      String words = text.substring(from, to);
      blocks.add(new Block(new Span(from, to), words, CalendarWords.fold(words)));
    }
  }

  /** Where the gap or tag that begins here ends; {@code at} itself if none does. */
  private static int afterBreak(String text, int at, boolean wrapped) {
    if (text.charAt(at) == '<') {
      return afterTag(text, at);
    }
    int end = at;
    int lines = 0;
    boolean tab = false;
    while (end < text.length() && isSpace(text.charAt(end))) {
      char c = text.charAt(end++);
      boolean carriage = c == '\r' && (end == text.length() || text.charAt(end) != '\n');
      lines += c == '\n' || c == '\u2028' || c == '\u2029' || carriage ? 1 : 0;
      tab |= c == '\t';
    }
    boolean hard = tab || lines > (wrapped ? 1 : 0);
    return hard || end - at >= GAP ? end : at;
  }

  /** Whether a line end here and there is only where the writer's screen ended. */
  private static boolean isWrapped(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    long full = lines.stream().filter(Block::isFullLine).count();
    return lines.size() >= WRAPPED_LINES && full * 2 > lines.size();
  }

  private static boolean isFullLine(String line) {
    boolean ends = ".!?؟:".indexOf(line.charAt(line.length() - 1)) >= 0;
    return line.length() >= 50 && line.length() <= 90 && !ends;
  }

  private static int afterTag(String text, int at) {
    int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    if (name >= text.length() || !isTagLetter(text.charAt(name))) {
      return at;
    }
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    for (int i = name; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
      if (text.charAt(i) == '<') {
        return at;
      }
    }
    return at;
  }

  private static boolean isTagLetter(char c) {
    return c == '!' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** How many of its words have letters. */
  int words() {
    return countWords(folded);
  }

  boolean isMostlyArabic() {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long arabic =
        text.codePoints()
            .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.ARABIC)
            .count();
    return arabic * 2 > letters;
  }

  boolean endsSentence() {
    int i = text.length() - 1;
    while (i > 0 && isClosing(text.charAt(i))) {
      i--;
    }
    boolean quoted = "\"»”".indexOf(text.charAt(text.length() - 1)) >= 0;
    return ".!?؟…".indexOf(text.charAt(i)) >= 0 || quoted && words() >= 10;
  }

  private static boolean isClosing(char c) {
    return "\"'»”’)]}".indexOf(c) >= 0
        || isSpace(c)
        || Character.getType(c) == Character.FORMAT;
  }

  boolean endsInColon() {
    return text.endsWith(":");
  }

  /** A line of rights. */
  boolean isNotice() {
    return text.indexOf('©') >= 0 && words() < 30;
  }

  boolean opensRemnant() {
    return REMNANT_START.matcher(text).find();
  }

  boolean closesRemnant() {
    return REMNANT_END.matcher(text).find();
  }

  /** Whether it is just this title. */
  boolean says(String title) {
    return NO_WORD.matcher(folded).replaceAll(" ").strip().equals(bare(title));
  }

  /** Whether it is this title within a few other words, as windows and breadcrumbs have it. */
  boolean frames(String title) {
    String mine = NO_WORD.matcher(folded).replaceAll(" ").strip();
    String other = bare(title);
    return !other.isEmpty()
        && mine.contains(other)
        && !endsSentence()
        && words() - countWords(other) <= HEAD_WORDS;
  }

  /** Whether it holds a full date and hardly more. */
  boolean isStamp() {
    if (words() > PLAUSIBLE_STAMP || endsSentence() || DateWords.meanings(folded).isEmpty()) {
      return false;
    }
    String rest = CLOCK.matcher(DateWords.without(folded)).replaceAll(" ");
    return countWords(WEEKDAY_OR_MONTH.matcher(rest).replaceAll(" ")) <= WORDS_OF_STAMP;
  }

  private static String bare(String title) {
    return NO_WORD.matcher(CalendarWords.fold(title)).replaceAll(" ").strip();
  }

  private static int countWords(String text) {
    int words = 0;
    boolean inWord = false;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (!space && !inWord) {
        counted = false;
      }
      inWord = !space;
      if (inWord && !counted && Character.isLetter(text.charAt(i))) {
        words++;
        counted = true;
      }
    }
    return words;
  }
}
