package waqai.resolve;

import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells whose deeds those are of which somebody tells others the outcome: أطلع الملك المجلس على نتائج زيارت/ه ومباحثات/ه. */
final class OutcomeOwners {
  /** نتائج, تفاصيل, فحوى. */
  private static final Set<String> OUTCOMES = WordClasses.list().words("outcome-told");

  private OutcomeOwners() {}

  /** Whether a pronoun stands on the deed behind a word of outcome, or on one that و joins to such a deed with the same pronoun. */
  static boolean isDoers(Sentence sentence, int pronoun) {
    if (pronoun < 2 || !sentence.token(pronoun - 1).isNoun()) {
      return false;
    }
    if (sentence.token(pronoun - 2).hasLemmaOf(OUTCOMES)) {
      return true;
    }
    if (!sentence.token(pronoun - 2).form().equals("و")) {
      return false;
    }
    for (int at = pronoun - 3; at > 1 && !sentence.token(at).isVerb(); at--) {
      Token token = sentence.token(at);
      if (token.isPronoun() && token.form().equals(sentence.token(pronoun).form())) {
        return isDoers(sentence, at);
      }
    }
    return false;
  }
}
