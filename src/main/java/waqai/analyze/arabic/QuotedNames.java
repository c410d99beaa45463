package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import waqai.text.Clause.TokenRange;
import waqai.text.Token;

/** Finds the name that stands in quotation marks behind the noun for what has it: السفينة "روبيمار" (the ship Rubymar). */
final class QuotedNames {
  private static final String OPENING = "\"«“„";
  private static final String CLOSING = "\"»”";
  private static final int WORDS = 3;

  /** How many tokens they may be cut into. */
  private static final int LONGEST = 8;

  private QuotedNames() {}

  /**
   * The tokens between the first marks that open at one of the tokens from first to last.
   *
   * @param text the text of the article, in which the marks stand that the parser does not get
   */
  static Optional<TokenRange> at(String text, List<Token> tokens, int first, int last) {
    for (int i = first; i <= Math.min(last, tokens.size() - 1); i++) {
      int begin = tokens.get(i).span().begin();
      if (begin > 0 && OPENING.indexOf(text.charAt(begin - 1)) >= 0) {
        int opened = i;
        return closing(text, tokens, i).map(end -> new TokenRange(opened, end));
      }
    }
    return Optional.empty();
  }

  /** One past the last token before the mark that closes a name of a few words. */
  private static Optional<Integer> closing(String text, List<Token> tokens, int open) {
    for (int i = open; i < Math.min(tokens.size(), open + LONGEST); i++) {
      int end = tokens.get(i).span().end();
      if (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
        String name = text.substring(tokens.get(open).span().begin(), end);
        return name.matches("[\\p{L}\\p{N}]+(?:[ -][\\p{L}\\p{N}]+){0," + (WORDS - 1) + "}") ? Optional.of(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
