package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Clause.TokenRange;
import waqai.text.Token;

/**
 * Finds the name of whom a verb of saying has as its subject beyond what is told of his post: قال رئيس المجلس الحاكم في
 * مالي / الكولونيل فلان إن (said the head of the council that rules Mali, colonel so-and-so).
 */
final class NamesAhead {
  private static final Set<String> UTTERING = WordClasses.list().words("uttering");

  /** What may follow such a name. */
  private static final Set<String> CONTENT = Set.of("إن", "أن", ":", "\"");

  /** How many words may stand between the post and the name. */
  private static final int REACH = 8;

  private final List<Token> tokens;
  private final SentenceNames names;
  private final TitleFinder finder;

  NamesAhead(List<Token> tokens, SentenceNames names, TitleFinder finder) {
    this.tokens = tokens;
    this.names = names;
    this.finder = finder;
  }

  /**
   * Where the name begins, with a rank before it.
   *
   * @param title where the post begins, right behind the verb
   * @param at where what belongs to the post as far as it is known ends
   */
  Optional<TokenRange> name(int title, int at) {
    boolean uttered = title > 0 && tokens.get(title - 1).isVerb() && tokens.get(title - 1).hasLemmaOf(UTTERING);
    for (int i = at; uttered && i < Math.min(tokens.size(), at + REACH) && goesOn(i); i++) {
      int begin = finder.titleAt(i).filter(t -> tokens.get(t.end() - 1).isDefinite()).map(TitleFinder.Found::end).orElse(i);
      if (i > at && begin < tokens.size() && tokens.get(begin).isName() && !tokens.get(i - 1).tag().equals("IN") && names.startsPerson(begin)) {
        int end = names.personEnd(begin);
        boolean told = end - begin > 1 && end < tokens.size() && CONTENT.contains(tokens.get(end).form());
        return told ? Optional.of(new TokenRange(begin, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** No verb, and no noun that tells of something else: أعلن وزير الدفاع / مقتل فلان. */
  private boolean goesOn(int at) {
    Token token = tokens.get(at);
    return token.isDefinite() || token.isName() || names.hit(at).isPresent()
        || token.tag().equals("IN") && !CONTENT.contains(token.form());
  }
}
