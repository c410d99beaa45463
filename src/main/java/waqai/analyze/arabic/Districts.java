package waqai.analyze.arabic;

import java.util.List;
import waqai.lexicon.TaggingWords;
import waqai.text.Token;

/** Finds which of the courts or prosecutors of a town is meant: نيابة شرق الإسكندرية. */
final class Districts {
  private static final TaggingWords WORDS = TaggingWords.list();

  private final List<Token> tokens;
  private final SentenceNames names;

  Districts(List<Token> tokens, SentenceNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** نيابة / شرق الإسكندرية, محكمة جنح / مستأنف الدقي, الدائرة الأولى / إرهاب: whether such words go on behind the head. */
  boolean begins(int at, int head) {
    if (!WORDS.isDistricted(tokens.get(head).lemma()) || at + 1 >= tokens.size()) {
      return false;
    }
    boolean town = tokens.get(at + 1).isDefinite() || names.hit(at + 1).isPresent();
    return WORDS.isChamber(names.folded(at)) || town && WORDS.isWhereabouts(names.folded(at));
  }

  /** One past them. */
  int end(int at) {
    return names.hit(at + 1).isPresent() ? names.hitEnd(at + 1) : at + (tokens.get(at + 1).isDefinite() ? 2 : 1);
  }

  /** قرية / جنوب الموصل, مسيرة / فوق المدينة: where it is, unless a name begins so. */
  boolean tellsWhere(int at) {
    return tokens.get(at).isNoun() && !tokens.get(at).isDefinite() && names.hit(at).isEmpty()
        && at + 1 < tokens.size() && WORDS.isWhereabouts(names.folded(at));
  }
}
