package waqai.extract;

import java.util.Optional;
import java.util.Set;
import waqai.lexicon.WordClasses;
import waqai.text.Sentence;
import waqai.text.Token;

/** Where a sentence has what is judged when the parser has it nowhere; what the judge calls it: نددت بما أسمته / الجريمة, استنكر ما وصفه بأنه / اعتداء. */
final class NamedSo {
  /** How far behind the verb of judging the relative pronoun may stand, in words. */
  private static final int REACH = 12;

  /** How far behind a verb of judging what stands between commas may end, in words. */
  private static final int INSERTED = 14;

  /** How many small words may stand between the verb of naming and the name. */
  private static final int BETWEEN = 6;

  private final Sentence sentence;
  private final Set<String> naming;

  NamedSo(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    naming = classes.words("naming-so");
  }

  /** The noun by which it is called. */
  Optional<Integer> name(int judging) {
    int end = Math.min(judging + REACH, sentence.tokens().size() - 2);
    for (int at = judging + 1; at < end; at++) {
      if (sentence.token(at).form().equals("ما") && sentence.token(at + 1).hasLemmaOf(naming)) {
        return noun(at + 2);
      }
      if (sentence.token(at).isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** ندد قائد الجيش، الفريق سعد علي، ب / الغارة: behind the comma what the verb takes. */
  Optional<Integer> behindInsertion(int judging, Set<String> prepositions) {
    int end = Math.min(judging + INSERTED, sentence.tokens().size() - 2);
    for (int at = judging + 1; at < end && !sentence.token(at).tag().equals("CC"); at++) {
      if (sentence.token(at).isPunctuation() && prepositions.contains(sentence.token(at + 1).form())) {
        return sentence.token(at + 1).tag().equals("IN") ? Optional.of(at + 2) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** ه ب / الجريمة, ه بأنه / عمل إجرامي, ته " / الصفقة: the first noun. */
  private Optional<Integer> noun(int from) {
    int end = Math.min(from + BETWEEN, sentence.tokens().size());
    for (int at = from; at < end; at++) {
      Token token = sentence.token(at);
      if (token.isNoun() && !token.isPronoun() && !token.tag().equals("PRP$")) {
        return Optional.of(at);
      }
      if (token.isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
