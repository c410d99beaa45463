package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** Finds units of an army that a number names: اللواء 35 مدرع ("the 35th armoured brigade"), الكتيبة الثالثة. */
final class Units {
  private static final Set<String> UNITS = WordClasses.list().words("unit");
  private static final Set<String> ARMS = WordClasses.list().words("unit-arm");

  private Units() {}

  /** One past the number and the arm of the unit that a token begins, or the token itself when no number names one. */
  static int end(List<Token> tokens, SentenceNames names, int i) {
    int at = i + 1;
    if (at >= tokens.size() || !tokens.get(i).isDefinite() || !tokens.get(i).hasLemmaOf(UNITS) || !isNumber(tokens, names, at)) {
      return i;
    }
    at++;
    while (at < tokens.size() && at < i + 4 && !tokens.get(at).isVerb() && tokens.get(at).hasLemmaOf(ARMS)) {
      at++;
    }
    return at;
  }

  /** The unit that begins at a token, with its country: الفرقة 36 الإسرائيلية. */
  static DescriptionWalker.Described described(List<Token> tokens, SentenceNames names, int i) {
    int end = end(tokens, names, i);
    Optional<String> country = end < tokens.size() ? names.nisba(end).map(Entry::id) : Optional.empty();
    return new DescriptionWalker.Described(country.isPresent() ? end + 1 : end, i, end, true, false, false, country);
  }

  private static boolean isNumber(List<Token> tokens, SentenceNames names, int at) {
    Token token = tokens.get(at);
    boolean ordinal = names.folded(at).startsWith("ال") && (token.tag().contains("ADJ_NUM") || TitleComplement.isOrdinal(names.folded(at)));
    boolean digits = Character.isDigit(token.form().charAt(0)) && token.form().length() < 5;
    return ordinal || digits;
  }
}
