package waqai.analyze.arabic;

import java.util.List;
import waqai.text.Clause.TokenRange;
import waqai.text.Token;

/** Finds the words in quotation marks that are what a verb of speech says. */
final class QuotedWords {
  private final List<Token> tokens;
  private final Governors governors;

  QuotedWords(List<Token> tokens, Governors governors) {
    this.tokens = tokens;
    this.governors = governors;
  }

  /** Takes the words in quotation marks, or after a colon, as the complement of a verb without one. */
  void after(Token verb, Arguments out) {
    if (out.content().isPresent() || isInQuotation(verb.index())) {
      return;
    }
    int open = -1;
    for (int i = verb.index() + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean quote = isQuote(token);
      if (open < 0 && token.isVerb() && governors.markers(i).isEmpty() && i > verb.index() + 12) {
        return;
      }
      if (quote && open >= 0) {
        out.content(new TokenRange(open, i));
        return;
      }
      if (quote || (token.form().equals(":") && open < 0)) {
        open = quote ? i : -1;
        if (!quote && i + 1 < tokens.size() && !isQuote(tokens.get(i + 1))) {
          out.content(new TokenRange(i + 1, tokens.size()));
          return;
        }
      }
    }
    if (open >= 0) {
      out.content(new TokenRange(open, tokens.size()));
    }
  }

  /** "البرلمان / أقر القانون"، قال النائب: the next mark closes the quotation that the verb stands in. */
  private boolean isInQuotation(int verb) {
    boolean inside = false;
    for (Token token : tokens.subList(0, verb)) {
      inside = switch (token.form()) {
        case "«", "“" -> true;
        case "»", "”" -> false;
        default -> isQuote(token) != inside;
      };
    }
    return inside;
  }

  private static boolean isQuote(Token token) {
    return token.form().length() == 1 && "\"«»“”".contains(token.form())
        || token.form().equals("''") || token.form().equals("``");
  }
}
