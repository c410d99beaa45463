package waqai.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import waqai.lexicon.ArabicWord.Kind;
import waqai.text.Span;

/**
 * Cuts a text into words, digits and signs. A word that is unknown as a whole but known without its
 * attached particles (و ف ب ل ك س) is cut into particles and word: والخميس is و + الخميس, لليوم is ل +
 * اليوم. One pass; the text is not changed.
 */
public final class ArabicWords {
  private static final int MOST_PARTICLES = 3;
  private static final int LONGEST_CUT = 24;

  private final Predicate<String> known;

  /**
   * Prepares the cutting.
   *
   * @param known whether a folded word is one that particles may be cut from
   */
  public ArabicWords(Predicate<String> known) {
    this.known = known;
  }

  /** A word folded as {@link ArabicWord#folded()} is. */
  public static String fold(String word) {
    return Orthography.fold(withoutControls(word)).replace('ة', 'ه');
  }

  /** The words of a stretch of text, in order. A blank line is the sign {@code ¶}. */
  public List<ArabicWord> in(String text, Span range) {
    List<ArabicWord> out = new ArrayList<>(range.length() / 5 + 4);
    int at = range.begin();
    boolean glued = false;
    int breaks = 0;
    while (at < range.end()) {
      char c = text.charAt(at);
      if (isSpace(c) || isControl(c)) {
        breaks += c == '\n' ? 1 : 0;
        glued = glued && isControl(c);
        at++;
        continue;
      }
      if (breaks > 1) {
        out.add(new ArabicWord(Kind.SIGN, "¶", new Span(at, at), false));
      }
      breaks = 0;
      int end = end(text, at, range.end());
      add(out, text, new Span(at, end), glued);
      glued = true;
      at = end;
    }
    return out;
  }

  private static int end(String text, int begin, int limit) {
    char first = text.charAt(begin);
    int at = begin + 1;
    if (Character.isDigit(first)) {
      while (at < limit && Character.isDigit(text.charAt(at))) {
        at++;
      }
    } else if (isLetter(first)) {
      while (at < limit && isInner(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private void add(List<ArabicWord> out, String text, Span span, boolean glued) {
    char first = text.charAt(span.begin());
    if (Character.isDigit(first)) {
      out.add(new ArabicWord(Kind.DIGITS, digits(text, span), span, glued));
    } else if (isLetter(first)) {
      addWord(out, text, span, glued);
    } else {
      out.add(new ArabicWord(Kind.SIGN, sign(first), span, glued));
    }
  }

  private void addWord(List<ArabicWord> out, String text, Span span, boolean glued) {
    String folded = fold(span.in(text));
    if (folded.isEmpty()) {
      out.add(new ArabicWord(Kind.SIGN, "-", span, glued));
      return;
    }
    int particles = folded.length() > LONGEST_CUT || known.test(folded) ? 0 : particles(folded);
    int at = span.begin();
    boolean inside = glued;
    for (int i = 0; i < particles; i++) {
      int next = nextLetter(text, at + 1, span.end());
      out.add(new ArabicWord(Kind.WORD, folded.substring(i, i + 1), new Span(at, next), inside));
      at = next;
      inside = true;
    }
    String rest = rest(folded, particles);
    out.add(new ArabicWord(Kind.WORD, rest, new Span(at, span.end()), inside));
  }

  /** How many attached particles must go until a known word is left; 0 if none is ever left. */
  private int particles(String folded) {
    for (int i = 1; i <= MOST_PARTICLES && i < folded.length(); i++) {
      if ("وفبلكس".indexOf(folded.charAt(i - 1)) < 0) {
        return 0;
      }
      if (known.test(rest(folded, i))) {
        return i;
      }
    }
    return 0;
  }

  /** The word without its particles; after ل the article gets back its alef (لليوم: اليوم). */
  private static String rest(String folded, int particles) {
    String rest = folded.substring(particles);
    boolean assimilated =
        particles > 0 && folded.charAt(particles - 1) == 'ل' && rest.startsWith("ل");
    return assimilated ? "ا" + rest : rest;
  }

  private static int nextLetter(String text, int from, int limit) {
    int at = from;
    while (at < limit && (Orthography.isMark(text.charAt(at)) || isControl(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static String digits(String text, Span span) {
    StringBuilder out = new StringBuilder(span.length());
    for (int i = span.begin(); i < span.end(); i++) {
      out.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    }
    return out.toString();
  }

  private static String sign(char c) {
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      case ',', '،' -> ",";
      case '/', '\u2044', '\\' -> "/";
      case ';', '؛' -> ";";
      case '?', '؟' -> "?";
      default -> String.valueOf(c);
    };
  }

  private static String withoutControls(String word) {
    boolean clean = word.chars().noneMatch(c -> isControl((char) c));
    if (clean) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    word.chars().filter(c -> !isControl((char) c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static boolean isInner(char c) {
    return isLetter(c) || isControl(c);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Orthography.isMark(c);
  }

  private static boolean isControl(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
