package waqai.extract;

import java.util.List;
import java.util.Set;
import waqai.claim.Filler;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds for whose good something is pledged: تعهدت بدعم أوكرانيا, استعداده للقاء نظيره.
 *
 * @param words nouns of action that do somebody good
 */
record Promised(Sentence sentence, OwnerReader owners, Set<String> words) {
  /** How far from the verb the noun may stand, in words. */
  private static final int REACH = 14;

  /** How far behind the noun the one may stand whom it does good: التعاون الوثيق مع مصر. */
  private static final int BEHIND = 4;

  private static final Set<String> LINKS = Set.of("مع", "ل", "عن", "الي", "جانب");

  /** Those for whose good a verb or noun at this token pledges something. */
  List<Filler> of(int predicate) {
    int end = Math.min(sentence.tokens().size(), predicate + REACH);
    for (int at = predicate + 1; at < end && !isClosed(at); at++) {
      if (sentence.token(at).isNoun() && sentence.token(at).lemmas().stream().anyMatch(words::contains)) {
        return beside(at);
      }
    }
    return List.of();
  }

  private boolean isClosed(int at) {
    Token token = sentence.token(at);
    return token.isPunctuation() && !"\"«»“”".contains(token.form()) || token.tag().equals("VBD");
  }

  private List<Filler> beside(int noun) {
    for (int at = noun + 1; at < Math.min(sentence.tokens().size(), noun + BEHIND); at++) {
      List<Filler> found = owners.at(at);
      Token token = sentence.token(at);
      if (!found.isEmpty()) {
        return found;
      }
      boolean goesOn = token.isAdjective() || token.isPronoun() || LINKS.contains(token.lemma())
          || at == noun + 1 && token.isNoun();
      if (!goesOn) {
        return List.of();
      }
    }
    return List.of();
  }
}
