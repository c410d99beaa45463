package waqai.resolve;

import java.util.List;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/** Tells that a pronoun stands for a deed, and for nobody: أدان التفجير ووصفه / بأنه عمل إرهابي. */
final class DescribedDeeds {
  private static final Set<String> DESCRIBING = Set.of("وصف", "اعتبر", "عد");
  private static final Set<String> WORDS = WordClasses.list().words("deed-word");

  /** How far behind the pronoun the word for the deed may stand: ب + أن + ه + عمل. */
  private static final int NEAR = 4;

  private DescribedDeeds() {}

  /** Whether the pronoun is the object of a verb of describing that calls it a deed. */
  static boolean tells(List<Token> tokens, int pronoun) {
    if (pronoun == 0 || pronoun >= tokens.size() || !tokens.get(pronoun - 1).isVerb()
        || !tokens.get(pronoun - 1).hasLemmaOf(DESCRIBING)) {
      return false;
    }
    return tokens.subList(pronoun + 1, Math.min(tokens.size(), pronoun + 1 + NEAR)).stream()
        .anyMatch(t -> t.isNoun() && t.hasLemmaOf(WORDS));
  }
}
